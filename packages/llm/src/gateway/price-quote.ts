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
  const { version, rows } = pricesOf(prices, provider, model);
  return {
    version,
    worstCase: (tokens) => estimateWorstCase({ ...tokens, prices: rows, provider, model, at }),
    cost: (usage) => computeCost({ usage, prices: rows, provider, model, at }),
  };
}

interface ModelPrices {
  version: string;
  /** Of the model alone: a table lists hundreds, and each call looks at it a dozen times. */
  rows: readonly Price[];
}

/** A table of prices does not change; a new one is a new array. */
const tables = new WeakMap<readonly Price[], Map<string, ModelPrices>>();

function pricesOf(prices: readonly Price[], provider: string, model: string): ModelPrices {
  const table = tables.get(prices) ?? new Map<string, ModelPrices>();
  tables.set(prices, table);
  const key = `${provider}/${model}`;
  const known = table.get(key);
  if (known) return known;
  const found = {
    version: priceVersionOf(prices, { provider, model }),
    rows: prices.filter((price) => price.provider === provider && price.model === model),
  };
  table.set(key, found);
  return found;
}
