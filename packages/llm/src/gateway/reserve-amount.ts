import type { ModelConfig } from '../model/config.ts';
import type { NanoUsd } from '../model/money.ts';
import type { ReserveResult } from '../model/ports.ts';
import type { Attempt, CallRun } from './call-run.ts';
import { abortReason, raceSignal } from './call-signal.ts';
import { RefusedError } from './refused-error.ts';

interface ReserveInput {
  run: CallRun;
  attempt: Pick<Attempt, 'number' | 'priceVersion'> & {
    config: Pick<ModelConfig, 'provider' | 'model'>;
  };
  amountNanoUsd: NanoUsd;
  signal: AbortSignal;
}

/** How long a hold outlives the deadline of its call before it may be swept. */
const sweepGraceMs = 60_000;

/**
 * A hold that arrives after the caller has gone is given back. It is born dispatched, so that a
 * call waits for one transaction: what a killed process has held is charged, sent or not.
 */
export async function reserveAmount(input: ReserveInput): Promise<ReserveResult> {
  const { run, attempt, amountNanoUsd, signal } = input;
  if (signal.aborted) throw abortReason(signal);
  const { requestId, subject, tier, feature } = run.call;
  const { provider, model } = attempt.config;
  const reserving = run.deps.ledger.reserve({
    ...{ requestId, attempt: attempt.number, subject, tier, feature, provider, model },
    priceVersion: attempt.priceVersion ?? '',
    amountNanoUsd,
    expiresAt: run.deadlineAt + sweepGraceMs,
    isDispatched: true,
  });
  try {
    return await raceSignal(reserving, signal);
  } catch (cause) {
    if (signal.aborted) {
      void giveBack(run, reserving);
      throw abortReason(signal);
    }
    run.deps.onPortError(cause);
    throw new RefusedError('budget', 'The ledger cannot be asked, so nothing may be spent.');
  }
}

async function giveBack(run: CallRun, reserving: Promise<ReserveResult>): Promise<void> {
  try {
    const late = await reserving;
    if (late.ok) await run.deps.ledger.settle(late.holdId, { costNanoUsd: 0, basis: 'none' });
  } catch (error) {
    // The sweeper closes it, and charges what it cannot know was never sent.
    run.deps.onPortError(error);
  }
}
