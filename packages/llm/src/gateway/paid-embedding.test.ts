import { describe, expect, it } from 'vitest';
import { createMemorySemanticStore } from '../cache/memory-semantic-store.ts';
import type { EmbeddingSource, SemanticCache } from '../cache/semantic-cache.ts';
import { ProviderError } from '../model/provider-error.ts';
import { answerStep, createScriptedModel } from '../testing/scripted-model.ts';
import {
  createRecordingBreaker,
  createTestGateway,
  gatewayRequest,
  inputTokenNanoUsd,
  modelConfig,
  pricesFor,
} from './gateway.fixture.ts';
import type { GatewayDeps } from './gateway-deps.ts';

const question = 'How often should I train?';
const pricedAs = { provider: 'openai', model: 'embedder' } as const;
/** Every byte of the question a token, and what may stand around it. */
const worstCase = (question.length + 16) * inputTokenNanoUsd;

function open(embed: EmbeddingSource['embed'], change: Partial<GatewayDeps> = {}) {
  const configs = [modelConfig('one'), modelConfig('embedder', { isEnabled: false })];
  const store = createMemorySemanticStore({ now: () => 0 });
  const semanticCache: SemanticCache = { embedding: { embed }, pricedAs, store, threshold: 0.95 };
  const model = createScriptedModel([answerStep('Twice.'), answerStep('Three times.')]);
  const cache = { scope: 'own', ttlSeconds: 60 } as const;
  const test = createTestGateway({ one: model }, { configs, semanticCache, ...change });
  return { ...test, model, ask: () => test.gateway.generateText(gatewayRequest({ cache })) };
}

const counted: EmbeddingSource['embed'] = async () => ({ vector: [1, 0], inputTokens: 6 });

describe('embedPaid', () => {
  it('holds the worst case of an embedding, and settles what was counted', async () => {
    const { ask, ledger, records } = open(counted);
    const answer = await ask();
    expect(ledger.entries.map(({ hold }) => [hold.attempt, hold.model])).toEqual([
      [0, 'embedder'],
      [1, 'one'],
    ]);
    expect(ledger.entries[0]).toMatchObject({
      hold: { amountNanoUsd: worstCase, isDispatched: true },
      settlements: [{ costNanoUsd: 6 * inputTokenNanoUsd, basis: 'exact' }],
    });
    expect(records[0]).toMatchObject({ model: 'embedder', outcome: 'ok', attempt: 0 });
    expect(answer.costNanoUsd).toBe(
      6 * inputTokenNanoUsd + (ledger.entries[1]?.settlements[0]?.costNanoUsd ?? 0),
    );
  });

  it('saves the model when the question is known', async () => {
    const { ask, ledger, model } = open(counted);
    await ask();
    expect(await ask()).toMatchObject({
      text: 'Twice.',
      costNanoUsd: 6 * inputTokenNanoUsd,
      origin: { cache: 'semantic' },
    });
    expect([model.requests.length, ledger.openHolds().length]).toEqual([1, 0]);
  });

  it('charges the whole hold where the provider did not count', async () => {
    const { ask, ledger } = open(async () => ({ vector: [1, 0] }));
    await ask();
    expect(ledger.entries[0]?.settlements).toEqual([
      { costNanoUsd: worstCase, basis: 'estimated' },
    ]);
  });

  it.each([
    ['refused', new ProviderError('rate_limited', '', { status: 429 }), 0, 'none'],
    ['silent', new ProviderError('retryable', 'silent'), worstCase, 'estimated'],
  ] as const)('goes on without an embedding that was %s', async (_name, error, cost, basis) => {
    const { ask, ledger, breaker } = open(async () => {
      throw error;
    });
    expect((await ask()).text).toBe('Twice.');
    expect(ledger.entries[0]?.settlements).toEqual([{ costNanoUsd: cost, basis }]);
    expect(breaker.reports[0]).toMatchObject({ key: 'openai/embedder' });
    expect(breaker.reports[0]?.outcome.kind).not.toBe('ok');
  });

  it('buys none without a price or a model to ask, while its breaker rests, or when the budget is spent', async () => {
    let bought = 0;
    const embed: EmbeddingSource['embed'] = async () => {
      bought += 1;
      return { vector: [1] };
    };
    const prices = pricesFor([modelConfig('one')]);
    for (const change of [
      { prices: () => prices },
      { breaker: createRecordingBreaker(['openai/embedder']) },
    ]) {
      expect((await open(embed, change).ask()).text).toBe('Twice.');
    }
    expect((await open(embed, { modelFor: () => undefined }).ask()).origin.isFallback).toBe(true);
    const poor = createTestGateway({}, {});
    const spent = {
      ...poor.ledger,
      reserve: async () =>
        ({ ok: false, window: 'member-month', resetsAt: 0, availableNanoUsd: 0 }) as const,
    };
    const { ask, breaker } = open(embed, { ledger: spent });
    expect((await ask()).origin).toMatchObject({ isFallback: true, fallbackReason: 'budget' });
    expect(breaker.reports[0]).toEqual({ key: 'openai/embedder', outcome: { kind: 'neutral' } });
    expect(bought).toBe(0);
  });

  it('ends with its call, and gives the hold up', async () => {
    const client = new AbortController();
    const { gateway, ledger } = open(() => {
      client.abort();
      return new Promise(() => undefined);
    });
    const cache = { scope: 'own', ttlSeconds: 60 } as const;
    const call = gateway.generateText(gatewayRequest({ cache, signal: client.signal }));
    await expect(call).rejects.toMatchObject({ kind: 'aborted' });
    expect(ledger.openHolds()).toEqual([]);
  });
});
