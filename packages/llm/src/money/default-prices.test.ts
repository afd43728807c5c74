import { expect, test } from 'vitest';
import { defaultPrices } from './default-prices.ts';
import { findPrice } from './find-price.ts';
import { priceVersionOf } from './price-version.ts';

const at = Date.parse('2026-11-21T12:00:00Z');

test.each([
  ['gemini', 'gemini-1.5-flash', 0.075, 0.3],
  ['gemini', 'gemini-2.5-flash', 0.3, 2.5],
  ['openai', 'gpt-4o-mini', 0.15, 0.6],
  ['openai', 'gpt-4o', 2.5, 10],
  ['openai', 'gpt-5-mini', 0.25, 2],
  ['openai', 'text-embedding-3-small', 0.02, 0],
  ['perplexity', 'llama-3.1-sonar-small-128k-online', 0.2, 0.2],
])('%s %s costs %d and %d dollars a million', (provider, model, inputUsd, outputUsd) => {
  const priceOf = (unit: 'input_token' | 'output_token') =>
    findPrice(defaultPrices, { provider, model, unit, at, inputTokens: 100 })?.priceNanoUsd;
  expect(priceOf('input_token')).toBe(Math.round(inputUsd * 1e9));
  expect(priceOf('output_token')).toBe(Math.round(outputUsd * 1e9));
});

test('every row is a whole positive price with a source, and no row comes twice', () => {
  const keys = defaultPrices.map((row) =>
    [row.provider, row.model, row.unit, row.validFrom, row.tierFromTokens].join(' '),
  );
  expect(new Set(keys).size).toBe(keys.length);
  for (const row of defaultPrices) {
    const isFree = row.model.startsWith('text-embedding') && row.unit === 'output_token';
    expect(Number.isSafeInteger(row.priceNanoUsd)).toBe(true);
    expect(row.priceNanoUsd > 0).toBe(!isFree);
    expect(row.source).toMatch(/^https:\/\/.+2026-11-21/);
    expect(new Date(row.validFrom).toISOString()).toBe(row.validFrom);
  }
});

test('a price version changes with the rows of its model, and with no others', () => {
  const mini = { provider: 'openai', model: 'gpt-4o-mini' };
  const before = priceVersionOf(defaultPrices, mini);
  const changed = (model: string) =>
    defaultPrices.map((row) => (row.model === model ? { ...row, priceNanoUsd: 1 } : row));
  expect(priceVersionOf([...defaultPrices].reverse(), mini)).toBe(before);
  expect(priceVersionOf(changed('gpt-4o'), mini)).toBe(before);
  expect(priceVersionOf(changed('gpt-4o-mini'), mini)).not.toBe(before);
});
