import type { Price, PriceUnit } from '../model/price.ts';

export interface PriceQuery {
  provider: string;
  /** Exact id; `gpt-5` finds nothing that is listed as `gpt-5-mini`. */
  model: string;
  unit: PriceUnit;
  /** Milliseconds since 1970: when the call starts. */
  at: number;
  /** All input tokens of the call, cached ones included. */
  inputTokens: number;
}

/**
 * The row that counts for a call: the newest date not after it, then the highest tier not above its
 * input. So a new date replaces all tiers of a model: enter them together.
 *
 * `undefined` when the price is not known; a guess is never made.
 */
export function findPrice(prices: readonly Price[], query: PriceQuery): Price | undefined {
  let best: Price | undefined;
  for (const price of prices) {
    if (applies(price, query) && (!best || comesBefore(best, price))) best = price;
  }
  return best;
}

function applies(price: Price, query: PriceQuery): boolean {
  return (
    price.model === query.model &&
    price.provider === query.provider &&
    price.unit === query.unit &&
    price.tierFromTokens <= query.inputTokens &&
    Date.parse(price.validFrom) <= query.at
  );
}

function comesBefore(one: Price, other: Price): boolean {
  const laterMs = Date.parse(other.validFrom) - Date.parse(one.validFrom);
  return laterMs > 0 || (laterMs === 0 && other.tierFromTokens > one.tierFromTokens);
}
