import { type NanoUsd, nanoUsdPerUsd } from '../model/money.ts';
import type { Price, PriceUnit } from '../model/price.ts';

/** Before the first call that could be priced; all rows were in force when the table was reviewed. */
const firstDay = '2026-01-01T00:00:00.000Z';

const gemini = 'https://ai.google.dev/gemini-api/docs/pricing';
const openai = 'https://platform.openai.com/docs/pricing';
const perplexity = 'https://docs.perplexity.ai/docs/getting-started/pricing';

/** Read on 2026-11-21 in version 0.1.8 of the price list `@pydantic/genai-prices`, from that page. */
const listed = (page: string) => `${page} by @pydantic/genai-prices 0.1.8, read 2026-11-21`;
/** Nobody has looked at the provider's page yet. */
const unconfirmed = (page: string, doubt: string) => `${listed(page)}; to be confirmed: ${doubt}`;

interface TokenPrices {
  /** US dollars for a million tokens. */
  input: number;
  cachedInput?: number;
  output: number;
}

interface ModelPrices extends TokenPrices {
  provider: string;
  model: string;
  source: string;
  validFrom?: string;
  /** Prices from a number of input tokens on. */
  above?: TokenPrices & { tokens: number };
  /** US dollars for each call. */
  request?: number;
}

/** Sonar's fee with the largest search context, so that a hold is never too small. */
const sonarRequestUsd = 0.012;
const sonarDoubt =
  'the fee is that of the largest search context; smaller ones cost 0.005 to 0.008';

const models: ModelPrices[] = [
  {
    provider: 'gemini',
    model: 'gemini-1.5-flash',
    input: 0.075,
    cachedInput: 0.01875,
    output: 0.3,
    above: { tokens: 128_000, input: 0.15, cachedInput: 0.0375, output: 0.6 },
    source: unconfirmed(gemini, 'Google has retired the model'),
  },
  {
    provider: 'gemini',
    model: 'gemini-2.0-flash-lite',
    input: 0.075,
    output: 0.3,
    source: listed(gemini),
  },
  {
    provider: 'gemini',
    model: 'gemini-2.5-flash-lite',
    input: 0.1,
    cachedInput: 0.01,
    output: 0.4,
    source: listed(gemini),
  },
  {
    provider: 'gemini',
    model: 'gemini-2.5-flash',
    input: 0.3,
    cachedInput: 0.075,
    output: 2.5,
    source: unconfirmed(gemini, 'the list says 0.03 for cached input; the dearer one counts here'),
  },
  {
    provider: 'gemini',
    model: 'gemini-2.5-pro',
    input: 1.25,
    cachedInput: 0.125,
    output: 10,
    above: { tokens: 200_001, input: 2.5, cachedInput: 0.25, output: 15 },
    source: listed(gemini),
  },
  {
    provider: 'gemini',
    model: 'gemini-3.1-flash-lite',
    input: 0.25,
    cachedInput: 0.025,
    output: 1.5,
    source: listed(gemini),
  },
  {
    provider: 'gemini',
    model: 'gemini-3.8-flash',
    input: 0.75,
    cachedInput: 0.075,
    output: 3.75,
    source: listed(gemini),
  },
  {
    provider: 'gemini',
    model: 'gemini-3.8-flash',
    validFrom: '2027-01-01T00:00:00.000Z',
    input: 1.5,
    cachedInput: 0.15,
    output: 7.5,
    source: unconfirmed(gemini, 'announced for this date'),
  },
  {
    provider: 'perplexity',
    model: 'llama-3.1-sonar-small-128k-online',
    input: 0.2,
    output: 0.2,
    request: 0.005,
    source: unconfirmed(perplexity, 'Perplexity has retired the model; the fee is from memory'),
  },
  {
    provider: 'perplexity',
    model: 'sonar',
    input: 1,
    output: 1,
    request: sonarRequestUsd,
    source: unconfirmed(perplexity, sonarDoubt),
  },
  {
    provider: 'perplexity',
    model: 'perplexity/sonar',
    input: 1,
    output: 1,
    request: sonarRequestUsd,
    source: unconfirmed(perplexity, `the same model by its name in the Agent API; ${sonarDoubt}`),
  },
  {
    provider: 'openai',
    model: 'gpt-4o-mini',
    input: 0.15,
    cachedInput: 0.075,
    output: 0.6,
    source: listed(openai),
  },
  {
    provider: 'openai',
    model: 'gpt-4o',
    input: 2.5,
    cachedInput: 1.25,
    output: 10,
    source: listed(openai),
  },
  {
    provider: 'openai',
    model: 'gpt-4.1-mini',
    input: 0.4,
    cachedInput: 0.1,
    output: 1.6,
    source: listed(openai),
  },
  {
    provider: 'openai',
    model: 'gpt-5-mini',
    input: 0.25,
    cachedInput: 0.025,
    output: 2,
    source: listed(openai),
  },
  {
    provider: 'openai',
    model: 'gpt-5',
    input: 1.25,
    cachedInput: 0.125,
    output: 10,
    source: listed(openai),
  },
  {
    provider: 'openai',
    model: 'gpt-5.4-nano',
    input: 0.2,
    cachedInput: 0.02,
    output: 1.25,
    source: listed(openai),
  },
  {
    provider: 'openai',
    model: 'gpt-5.4-mini',
    input: 0.75,
    cachedInput: 0.075,
    output: 4.5,
    source: listed(openai),
  },
  // Embeddings have no output; the row says that it is free, and not unknown.
  {
    provider: 'openai',
    model: 'text-embedding-3-small',
    input: 0.02,
    output: 0,
    source: listed(openai),
  },
  {
    provider: 'openai',
    model: 'text-embedding-3-large',
    input: 0.13,
    output: 0,
    source: listed(openai),
  },
];

/**
 * The first price table: what a product starts with, and then edits. Text tokens only; what a
 * provider asks for audio, search in its tools or writing to a cache is not in it.
 */
export const defaultPrices: readonly Price[] = models.flatMap(toRows);

function toRows(prices: ModelPrices): Price[] {
  const rows = [...tierRows(prices, prices, 0)];
  if (prices.above) rows.push(...tierRows(prices, prices.above, prices.above.tokens));
  if (prices.request) rows.push(toRow(prices, 'request', prices.request, 0));
  return rows;
}

function tierRows(of: ModelPrices, tier: TokenPrices, fromTokens: number): Price[] {
  return [
    toRow(of, 'input_token', tier.input, fromTokens),
    ...(tier.cachedInput === undefined
      ? []
      : [toRow(of, 'cached_input_token', tier.cachedInput, fromTokens)]),
    toRow(of, 'output_token', tier.output, fromTokens),
  ];
}

function toRow(of: ModelPrices, unit: PriceUnit, usd: number, tierFromTokens: number): Price {
  const { provider, model, validFrom = firstDay, source } = of;
  return { provider, model, unit, validFrom, tierFromTokens, priceNanoUsd: toNano(usd), source };
}

/** Dollar prices have binary fractions; the nearest nano-USD is what was meant. */
function toNano(usd: number): NanoUsd {
  return Math.round(usd * nanoUsdPerUsd);
}
