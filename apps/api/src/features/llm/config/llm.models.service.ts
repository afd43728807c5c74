import type { LlmModel, LlmModelConfig } from '@vigor/contract';
import type { Context } from '../../../context.ts';
import { AppError, notFound } from '../../../lib/app-error.ts';
import { hashBody } from '../../../lib/body-hash.ts';
import { deleteModel, type StoredConfig, saveModel } from './llm.config.repository.ts';
import { changeConfig, readConfig } from './llm.config.service.ts';

interface Versioned {
  version?: number | undefined;
}

export async function listModels(ctx: Context): Promise<{ items: LlmModel[]; version: number }> {
  const { models, version } = await readConfig(ctx);
  const items = await Promise.all(models.map((model) => withState(ctx, model)));
  return { items, version };
}

/** The same model again is no fault; another one by the same name is. */
export async function createModel(
  ctx: Context,
  { version, ...model }: LlmModelConfig & Versioned,
): Promise<LlmModel> {
  await changeConfig(
    ctx,
    { action: 'model_added', expectedVersion: version },
    async (db, before) => {
      const known = before.models.find(({ id }) => id === model.id);
      if (known && !isSame(known, model)) throw taken(model.id);
      await saveModel(db, model);
    },
  );
  return withState(ctx, model);
}

export async function editModel(
  ctx: Context,
  { version, ...model }: LlmModelConfig & Versioned,
): Promise<LlmModel> {
  await changeConfig(
    ctx,
    { action: 'model_changed', expectedVersion: version },
    async (db, before) => {
      modelOf(before, model.id);
      await saveModel(db, model);
    },
  );
  await ctx.llm.wake(model);
  return withState(ctx, model);
}

export async function toggleModel(
  ctx: Context,
  { id, isEnabled, version }: { id: string; isEnabled?: boolean | undefined } & Versioned,
): Promise<LlmModel> {
  const change = { action: 'model_toggled', expectedVersion: version };
  const { result } = await changeConfig(ctx, change, async (db, before) => {
    const known = modelOf(before, id);
    const model = { ...known, isEnabled: isEnabled ?? !known.isEnabled };
    await saveModel(db, model);
    return model;
  });
  if (result.isEnabled) await ctx.llm.wake(result);
  return withState(ctx, result);
}

export async function removeModel(ctx: Context, id: string): Promise<void> {
  await changeConfig(ctx, { action: 'model_removed' }, async (db, before) => {
    modelOf(before, id);
    const users = usersOf(before, id);
    if (users.length > 0) {
      throw new AppError('CONFLICT', {
        detail: `Take it out of ${users.join(', ')} first. Until then you can switch it off.`,
      });
    }
    await deleteModel(db, id);
  });
}

function modelOf({ models }: StoredConfig, id: string): LlmModelConfig {
  const model = models.find((one) => one.id === id);
  if (!model) throw notFound('model');
  return model;
}

function usersOf({ rules, abTests }: StoredConfig, id: string): string[] {
  const named = [
    ...rules.filter(({ candidates }) => candidates.includes(id)),
    ...abTests.filter(({ arms }) => arms.some(({ candidates }) => candidates.includes(id))),
  ];
  return named.map(({ name }) => `“${name}”`);
}

function isSame(one: LlmModelConfig, other: LlmModelConfig): boolean {
  return hashBody(Object.entries(one).sort()) === hashBody(Object.entries(other).sort());
}

function taken(id: string): AppError {
  return new AppError('CONFLICT', { detail: `There is another model “${id}”. Choose another id.` });
}

async function withState(ctx: Context, model: LlmModelConfig): Promise<LlmModel> {
  const { state } = await ctx.llm.stateOf(model);
  return { ...model, state };
}
