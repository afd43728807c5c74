import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLanguageModel } from '../adapters/create-language-model.ts';
import { type FakeProviders, faultKinds, startFakeProviders } from '../fake-providers/index.ts';
import { createMemoryLedger } from '../ledger/memory-ledger.ts';
import { type ProviderId, providerIds } from '../model/config.ts';
import type { GatewayEvent } from '../model/gateway.ts';
import {
  createTestGateway,
  gatewayRequest,
  modelConfig,
  readAll,
  testNow,
  textOf,
} from './gateway.fixture.ts';

const paths: Record<ProviderId, string> = {
  openai: '/openai/v1',
  gemini: '/gemini/v1beta',
  perplexity: '/perplexity',
  openai_compatible: '/ollama/v1',
};
/** Cut, stalled or broken before their end: none of these may count as an answer. */
const neverWhole = [
  ...['stall_before_headers', 'stall_after_headers', 'stall_mid_stream', 'cut_json'],
  ...['die_after_chunks', 'end_without_finish', 'malformed_event', 'huge_answer', 'refuse'],
];

let fake: FakeProviders;
beforeAll(async () => {
  fake = await startFakeProviders();
});
afterAll(() => fake.close());

function createSocketGateway(provider: ProviderId, models: readonly string[]) {
  const configs = models.map((model, index) =>
    modelConfig(model, { provider, model, priority: index + 1 }),
  );
  const ledger = createMemoryLedger({
    limits: [{ scope: 'system', period: 'month', limitNanoUsd: 1e12 }],
    now: () => testNow,
  });
  const modelOn = (model: string) =>
    createLanguageModel({
      ...{ provider, model, apiKey: () => 'key', baseUrl: fake.url + paths[provider] },
      ...{ connectTimeoutMs: 400, answerTimeoutMs: 400, idleTimeoutMs: 400 },
    });
  const adapters = Object.fromEntries(models.map((model) => [model, modelOn(model)]));
  const { gateway, records } = createTestGateway(adapters, { configs, ledger });
  return { gateway, records, window: () => ledger.listWindows()[0] };
}

const kindOf = (event: GatewayEvent | undefined) => event?.kind;

describe.concurrent.each(providerIds)('the gateway and %s, over sockets', (provider) => {
  it.each(faultKinds)(
    'survives %s: an answer, a typed error or the built-in one',
    async (fault) => {
      const { gateway, records, window } = createSocketGateway(provider, [`gpt-4o-mini!${fault}`]);
      const [answer, events] = await Promise.all([
        gateway.generateText(gatewayRequest({ requestId: 'plain' })),
        readAll(gateway.streamText(gatewayRequest({ requestId: 'streamed' }))),
      ]);
      expect(answer.text).not.toBe('');
      expect(['done', 'error']).toContain(kindOf(events.at(-1)));
      const starts = events.filter(({ kind }) => kind === 'start');
      expect(starts.length).toBe(textOf(events) === '' ? 0 : 1);
      const [start] = starts;
      const isBuiltIn = start?.kind === 'start' && start.origin.isFallback;
      if (neverWhole.includes(fault)) {
        expect(kindOf(events.at(-1))).toBe(isBuiltIn ? 'done' : 'error');
        expect(answer.origin.isFallback).toBe(true);
      }
      const charged = records.reduce((sum, { costNanoUsd }) => sum + costNanoUsd, 0);
      expect(window()).toMatchObject({ reservedNanoUsd: 0, spentNanoUsd: charged });
    },
  );

  it('lets the next model answer when the first fails before its first piece', async () => {
    const { gateway } = createSocketGateway(provider, ['gpt-4o-mini!server_error', 'gpt-4o']);
    const events = await readAll(gateway.streamText(gatewayRequest()));
    expect(events[0]).toMatchObject({ kind: 'start', origin: { model: 'gpt-4o', attempts: 2 } });
    expect(kindOf(events.at(-1))).toBe('done');
  });

  it('closes upstream within 100 ms of the client’s abort', async () => {
    const { gateway, window } = createSocketGateway(provider, [
      `left-${provider}!stall_mid_stream`,
    ]);
    const client = new AbortController();
    const requestId = `abort-${provider}`;
    let abortedAt = 0;
    for await (const event of gateway.streamText(
      gatewayRequest({ requestId, signal: client.signal }),
    )) {
      if (event.kind !== 'delta' || client.signal.aborted) continue;
      abortedAt = performance.now();
      client.abort();
    }
    const call = fake.calls.find(({ model }) => model === `left-${provider}`);
    await call?.over;
    expect((call?.closedByClientAt ?? Infinity) - abortedAt).toBeLessThan(100);
    expect(window()?.reservedNanoUsd).toBe(0);
  });
});
