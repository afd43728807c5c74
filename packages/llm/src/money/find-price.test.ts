import { expect, test } from 'vitest';
import type { Price } from '../model/price.ts';
import { findPrice } from './find-price.ts';

const at = Date.parse('2026-11-21T12:00:00Z');

function row(validFrom: string, tierFromTokens: number, priceNanoUsd: number): Price {
  return {
    provider: 'gemini',
    model: 'm',
    unit: 'input_token',
    validFrom: `${validFrom}T00:00:00Z`,
    tierFromTokens,
    priceNanoUsd,
    source: 'test',
  };
}

const prices = [
  row('2026-06-01', 1_000, 4),
  row('2026-01-01', 0, 1),
  row('2026-06-01', 0, 3),
  row('2026-01-01', 1_000, 2),
  row('2026-12-01', 0, 5),
];

test.each([
  ['2026-01-01', 0, 1],
  ['2026-05-31', 999, 1],
  ['2026-05-31', 1_000, 2],
  ['2026-06-01', 999, 3],
  ['2026-11-21', 5_000, 4],
  ['2026-12-01', 999, 5],
])('on %s with %i tokens the newest date and then the highest tier counts', (day, tokens, nano) => {
  const query = { provider: 'gemini', model: 'm', unit: 'input_token' } as const;
  const found = findPrice(prices, { ...query, at: Date.parse(day), inputTokens: tokens });
  expect(found?.priceNanoUsd).toBe(nano);
});

test('a new date replaces all tiers, so a tier that it lacks is gone', () => {
  const query = { provider: 'gemini', model: 'm', unit: 'input_token' } as const;
  const december = Date.parse('2026-12-02');
  expect(findPrice(prices, { ...query, at: december, inputTokens: 5_000 })?.priceNanoUsd).toBe(5);
});

test('no name is matched loosely', () => {
  for (const model of ['', 'M', 'm-2026', ' m']) {
    const query = { provider: 'gemini', model, unit: 'input_token', at, inputTokens: 0 } as const;
    expect(findPrice(prices, query)).toBeUndefined();
  }
});
