import type { NanoUsd } from '../model/money.ts';

const tokensPerPrice = 1_000_000n;

export interface TokenCharge {
  /** 0 or more; a fraction counts as a whole token. */
  tokens: number;
  /** For a million tokens. */
  priceNanoUsd: NanoUsd;
}

/**
 * The sum of charges and a fee. Products pass 2^53 long before sums do, so they are made of big
 * integers; the sum is rounded up once, at the end, to a whole nano-USD. Throws a `RangeError` for
 * a number of tokens that is not finite.
 */
export function sumCharges(charges: readonly TokenCharge[], feeNanoUsd: NanoUsd): NanoUsd {
  const millionths = charges.reduce(
    (sum, { tokens, priceNanoUsd }) => sum + wholeTokens(tokens) * BigInt(priceNanoUsd),
    0n,
  );
  return Number((millionths + tokensPerPrice - 1n) / tokensPerPrice) + feeNanoUsd;
}

function wholeTokens(tokens: number): bigint {
  return BigInt(Math.ceil(Math.max(0, tokens)));
}
