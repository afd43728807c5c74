import type { Context } from '../../context.ts';
import { AppError } from '../../lib/app-error.ts';
import type { CountResult } from '../ledger/ledger.service.ts';

/**
 * Lets a request to an AI feature pass, and counts it. What asks for the built-in answer is free;
 * over the limit of the tier it is `TIER_LIMIT`, with the time at which the limit starts anew.
 */
export async function admitRequest(
  ctx: Context,
  { builtIn = false }: { builtIn?: boolean },
): Promise<void> {
  if (builtIn) return;
  const { userId } = ctx.actor;
  const result = await ctx.ledger.countRequest({ userId });
  if (!result.ok) throw tierLimit(result, ctx.clock.now());
}

const periodNames = { day: 'today', week: 'this week', month: 'this month' } as const;
const millisecondsPerSecond = 1_000;

function tierLimit(
  { limit, window, resetsAt }: Extract<CountResult, { ok: false }>,
  now: Date,
): AppError {
  const waitMs = Math.max(0, resetsAt - now.getTime());
  return new AppError('TIER_LIMIT', {
    detail: `You have used your ${limit} AI requests for ${periodNames[window]}. The built-in coach goes on answering, and a higher tier has more.`,
    resetsAt: new Date(resetsAt),
    retryAfterSeconds: Math.ceil(waitMs / millisecondsPerSecond),
  });
}
