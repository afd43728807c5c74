import type { Usage } from '../model/answer.ts';
import type { NanoUsd } from '../model/money.ts';
import type { Price, PriceUnit } from '../model/price.ts';
import { findPrice } from './find-price.ts';
import { sumCharges } from './token-cost.ts';

export interface CostInput {
  usage: Usage;
  prices: readonly Price[];
  provider: string;
  /** The model that made this attempt, not the one that was asked for first. */
  model: string;
  /** Milliseconds since 1970: when the attempt started. */
  at: number;
}

/**
 * What an attempt costs in nano-USD, rounded up once. Cached input costs the cached price, or the
 * input price where there is none. Reasoning is part of the output, so it is paid once; where a
 * provider reports more reasoning than output, the larger of both counts.
 *
 * `undefined` when the price of input or output is not known.
 */
export function computeCost({ usage, ...call }: CostInput): NanoUsd | undefined {
  const priceOf = (unit: PriceUnit) =>
    findPrice(call.prices, { ...call, unit, inputTokens: usage.inputTokens })?.priceNanoUsd;
  const input = priceOf('input_token');
  const output = priceOf('output_token');
  if (input === undefined || output === undefined) return undefined;
  return sumCharges(
    [
      { tokens: usage.inputTokens - usage.cachedInputTokens, priceNanoUsd: input },
      { tokens: usage.cachedInputTokens, priceNanoUsd: priceOf('cached_input_token') ?? input },
      { tokens: Math.max(usage.outputTokens, usage.reasoningTokens), priceNanoUsd: output },
    ],
    priceOf('request') ?? 0,
  );
}
