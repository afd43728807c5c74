import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeCost } from './compute-cost.ts';
import { defaultPrices } from './default-prices.ts';
import { estimateWorstCase } from './estimate-worst-case.ts';

const at = Date.parse('2026-11-21T12:00:00Z');

function worstCase(provider: string, model: string, inputTokens: number, maxOutputTokens: number) {
  return estimateWorstCase({
    prices: defaultPrices,
    provider,
    model,
    at,
    inputTokens,
    maxOutputTokens,
  });
}

describe('the worst case of a call', () => {
  test.each([
    // 1,000 × 0.15 + 500 × 0.60
    ['openai', 'gpt-4o-mini', 1_000, 500, 450_000],
    // 200,000 × 1.25 + 1,000 × 10: the second tier cannot be reached
    ['gemini', 'gemini-2.5-pro', 200_000, 1_000, 260_000_000],
    // 200,001 × 2.50 + 1,000 × 15: it can
    ['gemini', 'gemini-2.5-pro', 200_001, 1_000, 515_002_500],
    // 1,000 × 1 + 100 × 1 + 12,000,000 for the call
    ['perplexity', 'sonar', 1_000, 100, 13_100_000],
  ])('of %s %s with %i and %i tokens is known', (provider, model, input, output, nanoUsd) => {
    expect(worstCase(provider, model, input, output)).toBe(nanoUsd);
  });

  test('is not known without a price', () => {
    expect(worstCase('openai', 'gpt-unheard-of', 1, 1)).toBeUndefined();
  });

  test('counts a first tier that is dearer than the second', () => {
    const price = { provider: 'p', model: 'm', validFrom: '2026-01-01', source: 'test' };
    const prices = [
      { ...price, unit: 'input_token', tierFromTokens: 0, priceNanoUsd: 9_000_000 } as const,
      { ...price, unit: 'input_token', tierFromTokens: 100, priceNanoUsd: 1_000_000 } as const,
      { ...price, unit: 'output_token', tierFromTokens: 0, priceNanoUsd: 0 } as const,
    ];
    const call = { prices, provider: 'p', model: 'm', at, inputTokens: 200, maxOutputTokens: 0 };
    expect(estimateWorstCase(call)).toBe(1_800);
  });

  test('is never below the cost of usage within its bounds', () => {
    const models = [...new Map(defaultPrices.map((row) => [row.model, row])).values()];
    const calls = fc.record({
      row: fc.constantFrom(...models),
      inputBound: fc.integer({ min: 0, max: 400_000 }),
      outputBound: fc.integer({ min: 0, max: 100_000 }),
      used: fc.double({ min: 0, max: 1, noNaN: true }),
      cached: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(calls, ({ row, inputBound, outputBound, used, cached }) => {
        const inputTokens = Math.floor(inputBound * used);
        const usage = {
          inputTokens,
          cachedInputTokens: Math.floor(inputTokens * cached),
          outputTokens: Math.floor(outputBound * used),
          reasoningTokens: 0,
        };
        const { provider, model } = row;
        const cost = computeCost({ usage, prices: defaultPrices, provider, model, at });
        const most = worstCase(provider, model, inputBound, outputBound);
        expect(cost).toBeLessThanOrEqual(most ?? -1);
      }),
      { seed: 20_261_121 },
    );
  });
});
