import { describe, expect, it } from 'vitest';
import { createTestGateway, gatewayRequest, readAll, textOf } from '../gateway/gateway.fixture.ts';
import type { GatewayRequest } from '../model/gateway.ts';
import { ProviderError } from '../model/provider-error.ts';
import { answerStep, createScriptedModel, type ScriptedStep } from '../testing/scripted-model.ts';
import { createMemoryCache } from './memory-cache.ts';
import { createMemorySemanticStore } from './memory-semantic-store.ts';
import type { SemanticCache } from './semantic-cache.ts';

const cached = (change: Partial<GatewayRequest> = {}) =>
  gatewayRequest({ cache: { scope: 'own', ttlSeconds: 60 }, ...change });

function createCachedGateway(steps: ScriptedStep[]) {
  const model = createScriptedModel(steps);
  const cache = createMemoryCache({ now: () => 0 });
  return { model, ...createTestGateway({ one: model }, { cache }) };
}

describe('cache', () => {
  it('answers the same question again, at no cost, and says where from', async () => {
    const { gateway, model, ledger, records } = createCachedGateway([answerStep('Rest.')]);
    await gateway.generateText(cached());
    const second = await gateway.generateText(cached({ requestId: 'r2' }));
    expect(second).toMatchObject({
      ...{ text: 'Rest.', finishReason: 'stop', costNanoUsd: 0 },
      origin: { provider: 'openai', model: 'one', cache: 'exact', attempts: 0, isFallback: false },
    });
    expect([model.requests.length, ledger.entries.length]).toEqual([1, 1]);
    expect(records.at(-1)).toMatchObject({ requestId: 'r2', cache: 'exact', costNanoUsd: 0 });
  });

  it('plays an answer back as a stream, and keeps what was streamed', async () => {
    const { gateway, model } = createCachedGateway([answerStep('Rest for a week.')]);
    await readAll(gateway.streamText(cached()));
    const events = await readAll(gateway.streamText(cached()));
    expect(events.map(({ kind }) => kind)).toEqual(['start', 'delta', 'done']);
    expect(textOf(events)).toBe('Rest for a week.');
    expect(events[0]).toMatchObject({ origin: { cache: 'exact' } });
    expect(model.requests).toHaveLength(1);
  });

  it.each<[string, Partial<GatewayRequest>]>([
    ['does not ask for it', { cache: undefined }],
    ['wants another answer each time', { temperature: 0.7 }],
  ])('is not used by a call that %s', async (_name, change) => {
    const { gateway, model } = createCachedGateway([answerStep('Rest.')]);
    await gateway.generateText(cached(change));
    await gateway.generateText(cached(change));
    expect(model.requests).toHaveLength(2);
  });

  const toolCall = { id: 'c', name: 'find', input: {} };
  it.each<[string, ScriptedStep]>([
    ['a call of a tool', { kind: 'answer', chunks: ['Let me see.'], toolCalls: [toolCall] }],
    ['an answer that was cut off', { kind: 'answer', chunks: ['Rest f'], finishReason: 'length' }],
    ['a filtered answer', { kind: 'answer', chunks: ['Re'], finishReason: 'content_filter' }],
    ['a broken stream', { kind: 'cut', chunks: ['Rest'] }],
    ['a built-in answer', { kind: 'fail', error: new ProviderError('content', '') }],
  ])('does not keep %s', async (_name, step) => {
    for (const isStream of [false, true]) {
      const { gateway, model } = createCachedGateway([step, step, answerStep('Rest.')]);
      const request = cached({ tools: [{ name: 'find', description: '', inputSchema: {} }] });
      const call = () =>
        isStream ? readAll(gateway.streamText(request)) : gateway.generateText(request);
      await call();
      const asked = model.requests.length;
      await call();
      expect(model.requests.length).toBeGreaterThan(asked);
    }
  });

  it('does not keep a stream whose reader left', async () => {
    const { gateway, model } = createCachedGateway([answerStep('Rest for a week.')]);
    for await (const event of gateway.streamText(cached())) if (event.kind === 'delta') break;
    await readAll(gateway.streamText(cached()));
    expect(model.requests).toHaveLength(2);
  });

  it('finds a similar question of the same tenant where meanings are compared', async () => {
    const model = createScriptedModel([answerStep('Rest.')]);
    const semanticCache: SemanticCache = {
      embedding: {
        embed: async (text) => ({ vector: text.includes('week') ? [1, 0.01] : [0.01, 1] }),
      },
      pricedAs: { provider: 'openai', model: 'one' },
      store: createMemorySemanticStore({ now: () => 0 }),
      threshold: 0.95,
    };
    const { gateway } = createTestGateway({ one: model }, { semanticCache });
    const ask = (text: string, tenant = 'tenant-1') =>
      gateway.generateText(cached({ tenant, messages: [{ role: 'user', text }] }));
    await ask('An easy week?');
    expect((await ask('A light week?')).origin.cache).toBe('semantic');
    expect((await ask('A squat?')).origin.cache).toBe('none');
    expect((await ask('A light week?', 'tenant-2')).origin.cache).toBe('none');
    expect((await ask('A light week at 60 %?')).origin.cache).toBe('none');
    expect((await ask('An easy week at 60 %?')).origin.cache).toBe('semantic');
    expect((await ask('An easy week at 50 %?')).origin.cache).toBe('none');
  });

  it('answers without a cache that fails', async () => {
    const away = async () => {
      throw new Error('no connection');
    };
    const model = createScriptedModel([answerStep('Rest.')]);
    const cache = { get: away, set: away };
    const { gateway, portErrors } = createTestGateway({ one: model }, { cache });
    expect((await gateway.generateText(cached())).text).toBe('Rest.');
    expect(portErrors).toHaveLength(1);
  });
});
