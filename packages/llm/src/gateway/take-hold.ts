import type { ModelRequest } from '../model/language-model.ts';
import type { NanoUsd } from '../model/money.ts';
import { boundInputTokens } from '../money/bound-input-tokens.ts';
import type { Attempt, CallRun } from './call-run.ts';
import { type PriceQuote, quotePrices } from './price-quote.ts';
import { RefusedError } from './refused-error.ts';
import { reserveAmount } from './reserve-amount.ts';

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

/**
 * Holds the worst case of a call. Where that does not fit the budget, the longest answer is
 * halved until it does; the hold is never smaller than what the call may cost.
 */
export async function takeHold(input: HoldInput): Promise<Hold> {
  const { run, attempt, request, signal } = input;
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
    const result = await reserveAmount({ run, attempt, amountNanoUsd, signal });
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
