import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProviderError } from '../model/provider-error.ts';
import { createScriptedModel, type ScriptedStep } from '../testing/scripted-model.ts';
import { createTestGateway, gatewayRequest } from './gateway.fixture.ts';

const after = (delayMs: number, text: string): ScriptedStep => ({
  ...{ kind: 'answer', chunks: [text], delayMs },
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('hedging', () => {
  it('asks a second model beside a slow one, and cancels and settles the loser', async () => {
    const slow = createScriptedModel([after(5000, 'slow')]);
    const fast = createScriptedModel([after(100, 'fast')]);
    const { gateway, ledger, breaker } = createTestGateway({ slow, fast }, { hedgeAfterMs: 1000 });
    const call = gateway.generateText(gatewayRequest());
    await vi.advanceTimersByTimeAsync(1100);
    expect(await call).toMatchObject({ text: 'fast', origin: { model: 'fast', attempts: 2 } });
    expect(slow.cancelledCalls).toBe(1);
    expect(ledger.entries.map(({ hold }) => [hold.attempt, hold.model])).toEqual([
      [1, 'slow'],
      [2, 'fast'],
    ]);
    expect(ledger.openHolds()).toEqual([]);
    expect(breaker.reports).toContainEqual({ key: 'openai/slow', outcome: { kind: 'neutral' } });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('counts what the loser may cost', async () => {
    const slow = createScriptedModel([after(5000, 'slow')]);
    const fast = createScriptedModel([after(100, 'fast')]);
    const { gateway, ledger } = createTestGateway({ slow, fast }, { hedgeAfterMs: 1000 });
    const call = gateway.generateText(gatewayRequest());
    await vi.advanceTimersByTimeAsync(1100);
    const charged = ledger.entries.map(({ settlements }) => settlements[0]?.costNanoUsd ?? 0);
    expect((await call).costNanoUsd).toBe((charged[0] ?? 0) + (charged[1] ?? 0));
    expect(charged[0]).toBe(ledger.entries[0]?.hold.amountNanoUsd);
  });

  it('takes the first model when it wins after all', async () => {
    const first = createScriptedModel([after(1500, 'first')]);
    const second = createScriptedModel([after(5000, 'second')]);
    const { gateway } = createTestGateway({ first, second }, { hedgeAfterMs: 1000 });
    const call = gateway.generateText(gatewayRequest());
    await vi.advanceTimersByTimeAsync(1500);
    expect((await call).origin.model).toBe('first');
    expect(second.cancelledCalls).toBe(1);
  });

  it('asks the second at once when the first fails before its time', async () => {
    const error = new ProviderError('retryable', 'reset', { status: 500 });
    const first = createScriptedModel([{ kind: 'fail', error }]);
    const second = createScriptedModel([after(100, 'second')]);
    const { gateway } = createTestGateway({ first, second }, { hedgeAfterMs: 1000 });
    const call = gateway.generateText(gatewayRequest());
    await vi.advanceTimersByTimeAsync(100);
    expect((await call).text).toBe('second');
  });

  it('asks one model only when it is fast enough', async () => {
    const fast = createScriptedModel([after(900, 'fast')]);
    const second = createScriptedModel([after(1, 'second')]);
    const { gateway } = createTestGateway({ fast, second }, { hedgeAfterMs: 1000 });
    const call = gateway.generateText(gatewayRequest());
    await vi.advanceTimersByTimeAsync(900);
    await call;
    expect(second.requests).toHaveLength(0);
  });

  it('cancels both when the caller goes away', async () => {
    const first = createScriptedModel([{ kind: 'stall' }]);
    const second = createScriptedModel([{ kind: 'stall' }]);
    const client = new AbortController();
    const { gateway, ledger } = createTestGateway({ first, second }, { hedgeAfterMs: 1000 });
    const call = gateway.generateText(gatewayRequest({ signal: client.signal }));
    const rejected = expect(call).rejects.toMatchObject({ kind: 'aborted' });
    await vi.advanceTimersByTimeAsync(1500);
    client.abort();
    await rejected;
    expect([first.cancelledCalls, second.cancelledCalls]).toEqual([1, 1]);
    expect(ledger.openHolds()).toEqual([]);
  });
});
