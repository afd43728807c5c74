import { expect, it } from 'vitest';
import { modelConfig, pricesFor, testNow } from './gateway.fixture.ts';
import { quotePrices } from './price-quote.ts';

const config = modelConfig('one');
const prices = pricesFor([config, modelConfig('two')]);
const usage = { inputTokens: 10, cachedInputTokens: 0, outputTokens: 5, reasoningTokens: 0 };

it('charges and holds by the same prices', () => {
  const quote = quotePrices(prices, config, testNow);
  expect(quote.worstCase({ inputTokens: 10, maxOutputTokens: 5 })).toBe(quote.cost(usage));
});

it('names the prices of each model, and knows a changed table', () => {
  const version = quotePrices(prices, config, testNow).version;
  const dearer = prices.map((price) => ({ ...price, priceNanoUsd: price.priceNanoUsd + 1 }));
  expect(quotePrices(prices, config, testNow).version).toBe(version);
  expect(quotePrices([...prices], config, testNow).version).toBe(version);
  expect(quotePrices(dearer, config, testNow).version).not.toBe(version);
});

it('has no cost before a price is valid', () => {
  const quote = quotePrices(prices, config, Date.parse('2025-12-31T23:59:59Z'));
  expect([quote.cost(usage), quote.worstCase({ inputTokens: 1, maxOutputTokens: 1 })]).toEqual([
    undefined,
    undefined,
  ]);
});
