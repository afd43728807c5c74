import type { ModelRequest } from '../model/language-model.ts';
import type { NanoUsd } from '../model/money.ts';
import type { ReserveResult } from '../model/ports.ts';
import { boundInputTokens } from '../money/bound-input-tokens.ts';
import type { Attempt, CallRun } from './call-run.ts';
import { abortReason, raceSignal } from './call-signal.ts';
import { type PriceQuote, quotePrices } from './price-quote.ts';
import { RefusedError } from './refused-error.ts';

export interface Hold {
  id: string;
  amountNanoUsd: NanoUsd;
  maxOutputTokens: number;
  quote: PriceQuote;
}

interface HoldInput {
  run: CallRun;
  attempt: Attempt;
  request: ModelRequest;
  signal: AbortSignal;
}

/** An answer that is cut below this length helps nobody. */
const fewestOutputTokens = 256;

/** How long a hold outlives the deadline of its call before it may be swept. */
const sweepGraceMs = 60_000;

/**
 * Holds the worst case of a call. Where that does not fit the budget, the longest answer is
 * halved until it does; the hold is never smaller than what the call may cost.
 */
export async function takeHold(input: HoldInput): Promise<Hold> {
  const { run, attempt, request } = input;
  const quote = quotePrices(run.deps.prices(), attempt.config, run.deps.now());
  attempt.priceVersion = quote.version;
  const inputTokens = boundInputTokens(request);
  const worstCase = (outputTokens: number) => {
    const amount = quote.worstCase({ inputTokens, maxOutputTokens: outputTokens });
    if (amount !== undefined) return amount;
    throw new RefusedError('unknown_price', `The price of ${attempt.config.id} is not known.`);
  };
  let maxOutputTokens = Math.min(request.maxOutputTokens, attempt.config.maxOutputTokens);
  for (;;) {
    const amountNanoUsd = worstCase(maxOutputTokens);
    const result = await reserve(input, amountNanoUsd);
    if (result.ok) return { id: result.holdId, amountNanoUsd, maxOutputTokens, quote };
    do maxOutputTokens = Math.floor(maxOutputTokens / 2);
    while (
      maxOutputTokens >= fewestOutputTokens &&
      worstCase(maxOutputTokens) > result.availableNanoUsd
    );
    if (maxOutputTokens < fewestOutputTokens) {
      throw new RefusedError('budget', `The budget of ${result.window} is spent.`);
    }
  }
}

/**
 * A hold that arrives after the caller has gone is given back. It is born dispatched, so that a
 * call waits for one transaction: what a killed process has held is charged, sent or not.
 */
async function reserve(input: HoldInput, amountNanoUsd: NanoUsd): Promise<ReserveResult> {
  const { run, attempt, signal } = input;
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
