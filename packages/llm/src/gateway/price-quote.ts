import type { Usage } from '../model/answer.ts';
import type { ModelConfig } from '../model/config.ts';
import type { NanoUsd } from '../model/money.ts';
import type { Price } from '../model/price.ts';
import { computeCost } from '../money/compute-cost.ts';
import { estimateWorstCase } from '../money/estimate-worst-case.ts';
import { priceVersionOf } from '../money/price-version.ts';

/** The prices of one model as they were when its attempt began: hold and charge use the same. */
export interface PriceQuote {
  version: string;
  /** `undefined` when the price is not known. */
  worstCase(tokens: { inputTokens: number; maxOutputTokens: number }): NanoUsd | undefined;
  cost(usage: Usage): NanoUsd | undefined;
}

/** Prices at an instant, in milliseconds since 1970. */
export function quotePrices(
  prices: readonly Price[],
  { provider, model }: Pick<ModelConfig, 'provider' | 'model'>,
  at: number,
): PriceQuote {
  return {
    version: versionOf(prices, provider, model),
    worstCase: (tokens) => estimateWorstCase({ ...tokens, prices, provider, model, at }),
    cost: (usage) => computeCost({ usage, prices, provider, model, at }),
  };
}

/** A table of prices does not change; a new one is a new array. */
const versions = new WeakMap<readonly Price[], Map<string, string>>();

function versionOf(prices: readonly Price[], provider: string, model: string): string {
  const known = versions.get(prices) ?? new Map<string, string>();
  versions.set(prices, known);
  const key = `${provider}/${model}`;
  const version = known.get(key) ?? priceVersionOf(prices, { provider, model });
  known.set(key, version);
  return version;
}
