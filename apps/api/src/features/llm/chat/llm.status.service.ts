import type { LlmStatus } from '@vigor/contract';
import type { Context } from '../../../context.ts';
import { readConfig } from '../config/llm.config.service.ts';

/** Which models would be asked now, in the order in which they would be. */
export async function getStatus(ctx: Context): Promise<LlmStatus> {
  const config = await readConfig(ctx);
  const models = await Promise.all(
    config.models.map(async (model) => {
      const { state, restsUntil } = await ctx.llm.stateOf(model);
      const { id, provider, model: name } = model;
      return { id, provider, model: name, state, restsUntil: restsUntil?.toISOString() };
    }),
  );
  const order = models.filter(({ state }) => state === 'ready').map(({ id }) => id);
  return { mode: ctx.env.llm.mode, order, models };
}
