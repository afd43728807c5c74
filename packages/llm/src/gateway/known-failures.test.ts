import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryBreaker } from '../breaker/memory-breaker.ts';
import { createMemoryCache } from '../cache/memory-cache.ts';
import { createMemoryLedger } from '../ledger/memory-ledger.ts';
import type { GatewayRequest } from '../model/gateway.ts';
import type { LanguageModel } from '../model/language-model.ts';
import { nanoUsdPerUsd } from '../model/money.ts';
import { ProviderError } from '../model/provider-error.ts';
import { answerStep, createScriptedModel, type ScriptedStep } from '../testing/scripted-model.ts';
import {
  createRecordingLedger,
  createTestGateway,
  gatewayRequest,
  modelConfig,
  pricesFor,
  readAll,
  testNow,
} from './gateway.fixture.ts';
import type { GatewayDeps } from './gateway-deps.ts';

const usage = { inputTokens: 100, cachedInputTokens: 0, outputTokens: 20, reasoningTokens: 0 };
const answered: ScriptedStep = { kind: 'answer', chunks: ['Yes.'], usage };
const timeLimits = { idleMs: 1000, answerMs: 1000 };

function createBudget(limitUsd = 1) {
  const limitNanoUsd = limitUsd * nanoUsdPerUsd;
  const ledger = createMemoryLedger({
    limits: [{ scope: 'system', period: 'month', limitNanoUsd }],
    now: () => testNow,
  });
  return { ledger, window: () => ledger.listWindows()[0] };
}

function createBudgetedGateway(
  models: Record<string, LanguageModel>,
  change: Partial<GatewayDeps> = {},
) {
  const { ledger, window } = createBudget();
  return { ...createTestGateway(models, { ledger, ...change }), window };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what other gateways get wrong', () => {
  it('leaks no hold when a caller cancels, wherever the call is', async () => {
    const steps: ScriptedStep[] = [
      { kind: 'stall' },
      { kind: 'stall', chunks: ['Twice ', 'a '] },
      { kind: 'answer', chunks: ['late'], delayMs: 5000 },
    ];
    for (const step of steps) {
      for (const delayMs of [0, 1, 500]) {
        const { gateway, window } = createBudgetedGateway({ one: createScriptedModel([step]) });
        const client = new AbortController();
        const request = gatewayRequest({ signal: client.signal });
        const plain = gateway.generateText({ ...request, requestId: 'plain' });
        const rejected = expect(plain).rejects.toMatchObject({ kind: 'aborted' });
        const streamed = readAll(gateway.streamText({ ...request, requestId: 'streamed' }));
        await vi.advanceTimersByTimeAsync(delayMs);
        client.abort();
        await rejected;
        expect((await streamed).at(-1)).toMatchObject({ kind: 'error', error: 'aborted' });
        expect(window()?.reservedNanoUsd ?? 0).toBe(0);
      }
    }
  });

  it('counts cached tokens once, at their own price', async () => {
    const cachedUsage = { ...usage, cachedInputTokens: 60 };
    const model = createScriptedModel([{ ...answered, usage: cachedUsage }]);
    const [input, ...rest] = pricesFor([modelConfig('one')]);
    if (!input) throw new Error('expected a price');
    const cached = { ...input, unit: 'cached_input_token' as const, priceNanoUsd: 100_000_000 };
    const prices = [input, cached, ...rest];
    const { gateway } = createTestGateway({ one: model }, { prices: () => prices });
    const answer = await gateway.generateText(gatewayRequest());
    expect(answer.costNanoUsd).toBe(40 * 1000 + 60 * 100 + 20 * 2000);
  });

  it('reports a stream that was cut in the middle as an error, never as done', async () => {
    const model = createScriptedModel([{ kind: 'cut', chunks: ['Twice ', 'a '] }]);
    const { gateway, breaker, records } = createTestGateway({ one: model });
    const events = await readAll(gateway.streamText(gatewayRequest()));
    expect(events.at(-1)).toEqual({ kind: 'error', error: 'truncated', requestId: 'r1' });
    expect(events.some(({ kind }) => kind === 'done')).toBe(false);
    expect(breaker.reports).toEqual([{ key: 'openai/one', outcome: { kind: 'failed' } }]);
    expect(records).toMatchObject([{ outcome: 'truncated' }]);
  });

  it('prices each attempt at the model that made it', async () => {
    const configs = [modelConfig('dear'), modelConfig('cheap', { priority: 2 })];
    const prices = pricesFor(configs).map((price) =>
      price.model === 'dear' ? { ...price, priceNanoUsd: price.priceNanoUsd * 50 } : price,
    );
    const error = new ProviderError('retryable', 'down', { status: 503 });
    const dear = createScriptedModel([{ kind: 'fail', error }]);
    const cheap = createScriptedModel([answered]);
    const ledger = createRecordingLedger();
    const { gateway } = createTestGateway(
      { dear, cheap },
      { configs, prices: () => prices, ledger },
    );
    const answer = await gateway.generateText(gatewayRequest());
    const holds = ledger.entries.map(({ hold }) => hold.amountNanoUsd);
    expect(holds[0]).toBe((holds[1] ?? 0) * 50);
    expect(ledger.entries.map(({ settlements }) => settlements[0]?.costNanoUsd)).toEqual([
      0,
      answer.costNanoUsd,
    ]);
    expect(answer.costNanoUsd).toBe(100 * 1000 + 20 * 2000);
  });

  it('shares one budget between replicas, and never spends more than it', async () => {
    const { ledger, window } = createBudget(0.01);
    const replicas = [1, 2, 3].map(
      () => createTestGateway({ one: createScriptedModel([answered]) }, { ledger }).gateway,
    );
    const calls = Array.from({ length: 300 }, (_, index) =>
      replicas[index % 3]?.generateText(gatewayRequest({ requestId: `r${index}` })),
    );
    const answers = await Promise.all(calls);
    const charged = answers.reduce((sum, answer) => sum + (answer?.costNanoUsd ?? 0), 0);
    expect(answers.some((answer) => answer?.origin.fallbackReason === 'budget')).toBe(true);
    expect(window()).toMatchObject({ spentNanoUsd: charged, reservedNanoUsd: 0 });
    expect(charged).toBeLessThanOrEqual(0.01 * nanoUsdPerUsd);
  });

  it('passes the abort of a client upstream at once', async () => {
    const model = createScriptedModel([{ kind: 'stall', chunks: ['Twice '] }]);
    const { gateway } = createTestGateway({ one: model });
    const client = new AbortController();
    const request = gatewayRequest({ signal: client.signal });
    const reading = readAll(gateway.streamText(request));
    const plain = gateway.generateText({ ...request, requestId: 'r2' });
    const rejected = expect(plain).rejects.toMatchObject({ kind: 'aborted' });
    await vi.advanceTimersByTimeAsync(10);
    const abortedAt = Date.now();
    client.abort();
    await Promise.all([reading, rejected]);
    expect(model.cancelledCalls).toBe(2);
    expect(Date.now() - abortedAt).toBe(0);
  });

  it('does not ask another provider after a 400', async () => {
    const error = new ProviderError('bad_request', 'no', { status: 400 });
    const first = createScriptedModel([{ kind: 'fail', error }]);
    const second = createScriptedModel([answered]);
    const { gateway, breaker } = createTestGateway({ first, second });
    const answer = await gateway.generateText(gatewayRequest());
    const events = await readAll(gateway.streamText(gatewayRequest({ requestId: 'r2' })));
    expect(answer.origin.fallbackReason).toBe('bad_request');
    expect(events[0]).toMatchObject({ origin: { fallbackReason: 'bad_request' } });
    expect(second.requests).toHaveLength(0);
    expect(breaker.reports.map(({ outcome }) => outcome.kind)).toEqual(['neutral', 'neutral']);
  });

  it('ends a stream that stalls, also when the model ignores its signal', async () => {
    const never = new Promise<never>(() => {});
    const deaf: LanguageModel = {
      generate: () => never,
      stream: async function* () {
        yield { kind: 'delta', text: 'Twice ' };
        await never;
      },
    };
    const { gateway, window } = createBudgetedGateway({ one: deaf }, { timeLimits });
    const reading = readAll(gateway.streamText(gatewayRequest()));
    const plain = gateway.generateText(gatewayRequest({ requestId: 'r2', deadlineMs: 1500 }));
    await vi.advanceTimersByTimeAsync(2000);
    expect((await reading).at(-1)).toMatchObject({ kind: 'error', error: 'retryable' });
    expect((await plain).origin.isFallback).toBe(true);
    expect(window()?.reservedNanoUsd).toBe(0);
  });

  it('lets the next call probe after a probe was aborted', async () => {
    let now = testNow;
    const breaker = createMemoryBreaker({ now: () => now });
    await breaker.report('openai/one', { kind: 'rate_limited', retryAfterMs: 1000 });
    now += 1000;
    const model = createScriptedModel([{ kind: 'stall' }, answered]);
    const { gateway } = createTestGateway({ one: model }, { breaker });
    const client = new AbortController();
    const probe = gateway.generateText(gatewayRequest({ signal: client.signal }));
    const rejected = expect(probe).rejects.toMatchObject({ kind: 'aborted' });
    await vi.advanceTimersByTimeAsync(10);
    const meanwhile = await gateway.generateText(gatewayRequest({ requestId: 'r2' }));
    expect(meanwhile.origin.fallbackReason).toBe('providers_down');
    client.abort();
    await rejected;
    const next = await gateway.generateText(gatewayRequest({ requestId: 'r3' }));
    expect(next.text).toBe('Yes.');
    expect(breaker.stateOf('openai/one').kind).toBe('closed');
  });

  it('gives a probe back that the budget refused', async () => {
    let now = testNow;
    const breaker = createMemoryBreaker({ now: () => now });
    await breaker.report('openai/one', { kind: 'rate_limited', retryAfterMs: 1000 });
    now += 1000;
    const { gateway } = createTestGateway(
      { one: createScriptedModel([answered]) },
      { breaker, limitNanoUsd: 0 },
    );
    await gateway.generateText(gatewayRequest());
    expect(await breaker.admit('openai/one')).toEqual({ kind: 'probe' });
  });

  it('shares no cached answer between tenants', async () => {
    const model = createScriptedModel((_request, call) => answerStep(`Answer ${call}.`));
    const cache = createMemoryCache({ now: () => testNow });
    const { gateway } = createTestGateway({ one: model }, { cache });
    const ask = (tenant: string, scope: 'own' | 'shared') => {
      const change: Partial<GatewayRequest> = { tenant, cache: { scope, ttlSeconds: 60 } };
      return gateway.generateText(gatewayRequest(change));
    };
    expect((await ask('a', 'own')).text).toBe('Answer 0.');
    expect((await ask('b', 'own')).text).toBe('Answer 1.');
    expect((await ask('b', 'shared')).text).toBe('Answer 2.');
    expect((await ask('a', 'shared')).text).toBe('Answer 2.');
    expect((await ask('a', 'own')).text).toBe('Answer 0.');
  });

  it('does not open the breaker because of its own deadlines', async () => {
    const breaker = createMemoryBreaker({ now: () => testNow });
    const model = createScriptedModel([{ kind: 'stall' }]);
    const { gateway } = createTestGateway({ one: model }, { breaker });
    for (let call = 0; call < 10; call += 1) {
      const answer = gateway.generateText(
        gatewayRequest({ requestId: `r${call}`, deadlineMs: 100 }),
      );
      await vi.advanceTimersByTimeAsync(100);
      expect((await answer).origin.fallbackReason).toBe('deadline');
    }
    expect(breaker.stateOf('openai/one')).toEqual({ kind: 'closed', slices: [] });
  });
});
