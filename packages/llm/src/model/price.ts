import type { NanoUsd } from './money.ts';

/** What a price is paid for. `request` is a fee for each call. */
export const priceUnits = ['input_token', 'cached_input_token', 'output_token', 'request'] as const;
export type PriceUnit = (typeof priceUnits)[number];

/**
 * One row of the price table. The row that counts has the latest `validFrom` not after the call,
 * and the highest `tierFromTokens` not above its input tokens.
 */
export interface Price {
  provider: string;
  /** Exact model id; a name is never matched loosely. */
  model: string;
  unit: PriceUnit;
  /** ISO instant. */
  validFrom: string;
  /** Input tokens of a call from which this price applies; 0 for the first tier. */
  tierFromTokens: number;
  /** For a million units of tokens, or for one request. */
  priceNanoUsd: NanoUsd;
  /** Where the price was read. */
  source: string;
}
