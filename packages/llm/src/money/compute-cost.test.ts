import { describe, expect, test } from 'vitest';
import type { Usage } from '../model/answer.ts';
import type { Price } from '../model/price.ts';
import { computeCost } from './compute-cost.ts';
import { defaultPrices } from './default-prices.ts';

const november = Date.parse('2026-11-21T12:00:00Z');

function usage(own: Partial<Usage>): Usage {
  return { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0, ...own };
}

function row(own: Partial<Price>): Price {
  return {
    provider: 'openai',
    model: 'm',
    unit: 'input_token',
    validFrom: '2026-01-01T00:00:00Z',
    tierFromTokens: 0,
    priceNanoUsd: 0,
    source: 'test',
    ...own,
  };
}

interface Case {
  title: string;
  provider: string;
  model: string;
  usage: Partial<Usage>;
  at?: string;
  nanoUsd: number;
}

const cases: Case[] = [
  {
    // 1,000 × 0.075 USD/M = 75,000 nUSD; 500 × 0.30 USD/M = 150,000 nUSD
    title: 'plain tokens of Gemini Flash',
    provider: 'gemini',
    model: 'gemini-1.5-flash',
    usage: { inputTokens: 1_000, outputTokens: 500 },
    nanoUsd: 225_000,
  },
  {
    // 1,000 × 0.15 = 150,000; 500 × 0.60 = 300,000
    title: 'plain tokens of GPT-4o mini',
    provider: 'openai',
    model: 'gpt-4o-mini',
    usage: { inputTokens: 1_000, outputTokens: 500 },
    nanoUsd: 450_000,
  },
  {
    // 600 fresh × 0.15 = 90,000; 400 cached × 0.075 = 30,000; 500 × 0.60 = 300,000
    title: 'cached tokens once, at the cached price, out of the input',
    provider: 'openai',
    model: 'gpt-4o-mini',
    usage: { inputTokens: 1_000, cachedInputTokens: 400, outputTokens: 500 },
    nanoUsd: 420_000,
  },
  {
    // Sonar has no cached price: 1,000 × 1.00 = 1,000,000; 10 × 1.00 = 10,000; fee 12,000,000
    title: 'cached tokens at the input price where no other is known, and the fee',
    provider: 'perplexity',
    model: 'sonar',
    usage: { inputTokens: 1_000, cachedInputTokens: 400, outputTokens: 10 },
    nanoUsd: 13_010_000,
  },
  {
    // 1,000 × 0.25 = 250,000; 900 × 2.00 = 1,800,000; the 700 of reasoning are among the 900
    title: 'reasoning once, as a part of the output',
    provider: 'openai',
    model: 'gpt-5-mini',
    usage: { inputTokens: 1_000, outputTokens: 900, reasoningTokens: 700 },
    nanoUsd: 2_050_000,
  },
  {
    // 200,000 × 1.25 = 250,000,000; 1,000 × 10 = 10,000,000
    title: 'the first tier up to its end',
    provider: 'gemini',
    model: 'gemini-2.5-pro',
    usage: { inputTokens: 200_000, outputTokens: 1_000 },
    nanoUsd: 260_000_000,
  },
  {
    // 200,001 × 2.50 = 500,002,500; 1,000 × 15 = 15,000,000: input decides for both
    title: 'the second tier for all tokens of a call that reaches it',
    provider: 'gemini',
    model: 'gemini-2.5-pro',
    usage: { inputTokens: 200_001, outputTokens: 1_000 },
    nanoUsd: 515_002_500,
  },
  {
    // 150,001 fresh × 2.50 = 375,002,500; 50,000 cached × 0.25 = 12,500,000
    title: 'the tier by all input, cached tokens included',
    provider: 'gemini',
    model: 'gemini-2.5-pro',
    usage: { inputTokens: 200_001, cachedInputTokens: 50_000 },
    nanoUsd: 387_502_500,
  },
  {
    // 1,000 × 0.75 = 750,000; 100 × 3.75 = 375,000
    title: 'the price of the day before a new one',
    provider: 'gemini',
    model: 'gemini-3.8-flash',
    usage: { inputTokens: 1_000, outputTokens: 100 },
    at: '2026-12-31T23:59:59.999Z',
    nanoUsd: 1_125_000,
  },
  {
    // 1,000 × 1.50 = 1,500,000; 100 × 7.50 = 750,000
    title: 'the new price from its first instant',
    provider: 'gemini',
    model: 'gemini-3.8-flash',
    usage: { inputTokens: 1_000, outputTokens: 100 },
    at: '2027-01-01T00:00:00Z',
    nanoUsd: 2_250_000,
  },
  {
    // After Gemini failed, GPT-4o answered: 1,000 × 2.50 = 2,500,000; 500 × 10 = 5,000,000
    title: 'a fallback attempt at the price of the model that made it',
    provider: 'openai',
    model: 'gpt-4o',
    usage: { inputTokens: 1_000, outputTokens: 500 },
    nanoUsd: 7_500_000,
  },
  {
    title: 'the fee alone for a call without tokens',
    provider: 'perplexity',
    model: 'sonar',
    usage: {},
    nanoUsd: 12_000_000,
  },
];

describe('the cost of an attempt', () => {
  test.each(cases)('charges $title', ({ provider, model, usage: own, at, nanoUsd }) => {
    const cost = computeCost({
      usage: usage(own),
      prices: defaultPrices,
      provider,
      model,
      at: at ? Date.parse(at) : november,
    });
    expect(cost).toBe(nanoUsd);
  });

  test('is rounded up once, after all parts are added', () => {
    // 1 × 0.4 + 1 × 0.4 + 1 × 0.4 millionths of 1,000,000 nUSD = 1.2 nUSD, not 3 × 1 nUSD
    const prices = [
      row({ priceNanoUsd: 400_000 }),
      row({ unit: 'cached_input_token', priceNanoUsd: 400_000 }),
      row({ unit: 'output_token', priceNanoUsd: 400_000 }),
    ];
    const tokens = usage({ inputTokens: 2, cachedInputTokens: 1, outputTokens: 1 });
    const cost = computeCost({
      usage: tokens,
      prices,
      provider: 'openai',
      model: 'm',
      at: november,
    });
    expect(cost).toBe(2);
  });

  test('is exact where the product of tokens and price passes 2^53', () => {
    // 3,000,001 tokens × 10,000,000,001 nUSD/M = 30,000,010,003,000,001 millionths
    const prices = [
      row({ priceNanoUsd: 10_000_000_001 }),
      row({ unit: 'output_token', priceNanoUsd: 1 }),
    ];
    const tokens = usage({ inputTokens: 3_000_001 });
    const cost = computeCost({
      usage: tokens,
      prices,
      provider: 'openai',
      model: 'm',
      at: november,
    });
    expect(cost).toBe(30_000_010_004);
  });

  test('counts the larger where more reasoning than output is reported', () => {
    const cost = computeCost({
      usage: usage({ outputTokens: 10, reasoningTokens: 1_000 }),
      prices: defaultPrices,
      provider: 'openai',
      model: 'gpt-4o',
      at: november,
    });
    expect(cost).toBe(10_000_000);
  });

  test.each([
    ['of a model that is not listed', 'openai', 'gpt-4o-mini-2024-07-18'],
    ['of a model of another provider', 'gemini', 'gpt-4o-mini'],
    ['before its first date', 'openai', 'gpt-4o-mini', Date.parse('2025-12-31T23:59:59Z')],
  ])('is not known %s', (_title, provider, model, at = november) => {
    const call = { usage: usage({ inputTokens: 1 }), prices: defaultPrices, provider, model, at };
    expect(computeCost(call)).toBeUndefined();
  });

  test('is not known when only one of input and output has a price', () => {
    for (const unit of ['input_token', 'output_token'] as const) {
      const prices = [row({ unit, priceNanoUsd: 1 })];
      const call = { usage: usage({}), prices, provider: 'openai', model: 'm', at: november };
      expect(computeCost(call)).toBeUndefined();
    }
  });
});
