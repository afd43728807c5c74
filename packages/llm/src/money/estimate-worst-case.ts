import type { NanoUsd } from '../model/money.ts';
import type { Price, PriceUnit } from '../model/price.ts';
import { findPrice } from './find-price.ts';
import { sumCharges } from './token-cost.ts';

export interface WorstCaseInput {
  /** From `boundInputTokens`. */
  inputTokens: number;
  /** What the call is sent with; reasoning counts towards it. */
  maxOutputTokens: number;
  prices: readonly Price[];
  provider: string;
  model: string;
  /** Milliseconds since 1970: the instant that the attempt is priced at in the end, too. */
  at: number;
}

/**
 * The most that a call can cost, in nano-USD: every token of the bound at the dearest input price and
 * the whole answer at the dearest output price of the tiers that the bound reaches, and the fee.
 * The real cost is never more, as long as the provider keeps to `maxOutputTokens`.
 *
 * `undefined` when the price of input or output is not known: then nobody may be asked.
 */
export function estimateWorstCase(input: WorstCaseInput): NanoUsd | undefined {
  const { inputTokens, maxOutputTokens } = input;
  const freshPrice = dearestPrice(input, 'input_token');
  const outputPrice = dearestPrice(input, 'output_token');
  if (freshPrice === undefined || outputPrice === undefined) return undefined;
  const inputPrice = Math.max(freshPrice, dearestPrice(input, 'cached_input_token') ?? 0);
  return sumCharges(
    [
      { tokens: inputTokens, priceNanoUsd: inputPrice },
      { tokens: maxOutputTokens, priceNanoUsd: outputPrice },
    ],
    dearestPrice(input, 'request') ?? 0,
  );
}

/** Over all tiers up to the bound; a dearer tier may begin above the real number of tokens. */
function dearestPrice(input: WorstCaseInput, unit: PriceUnit): NanoUsd | undefined {
  const { prices, provider, model, inputTokens } = input;
  const tiers = prices
    .filter((price) => price.provider === provider && price.model === model && price.unit === unit)
    .map((price) => price.tierFromTokens)
    .filter((tierFromTokens) => tierFromTokens <= inputTokens);
  const found = tiers.flatMap(
    (tier) => findPrice(prices, { ...input, unit, inputTokens: tier })?.priceNanoUsd ?? [],
  );
  return found.length > 0 ? Math.max(...found) : undefined;
}
