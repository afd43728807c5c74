import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GatewayEvent } from '../model/gateway.ts';
import { ProviderError } from '../model/provider-error.ts';
import { countTextTokens } from '../money/estimate-from-text.ts';
import { createScriptedModel } from '../testing/scripted-model.ts';
import {
  createTestGateway,
  gatewayRequest,
  inputTokenNanoUsd,
  outputTokenNanoUsd,
  readAll,
  textOf,
} from './gateway.fixture.ts';

const usage = { inputTokens: 100, cachedInputTokens: 0, outputTokens: 20, reasoningTokens: 0 };
const exactCost = 100 * inputTokenNanoUsd + 20 * outputTokenNanoUsd;
const answering = (...chunks: string[]) => createScriptedModel([{ kind: 'answer', chunks, usage }]);
const kinds = (events: readonly GatewayEvent[]) => events.map(({ kind }) => kind);
const down = () => new ProviderError('retryable', 'reset', { status: 502 });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('streamText', () => {
  it('names who answers, passes the pieces on, and ends with usage and cost', async () => {
    const { gateway, ledger } = createTestGateway({ one: answering('Twice ', 'a week.') });
    const events = await readAll(gateway.streamText(gatewayRequest()));
    expect(kinds(events)).toEqual(['start', 'delta', 'delta', 'usage', 'done']);
    expect(events.at(0)).toMatchObject({ origin: { model: 'one', isFallback: false } });
    expect(events.at(-2)).toEqual({
      kind: 'usage',
      usage,
      costNanoUsd: exactCost,
      isEstimated: false,
    });
    expect(events.at(-1)).toMatchObject({ finishReason: 'stop', costNanoUsd: exactCost });
    expect(ledger.entries[0]?.settlements).toEqual([{ costNanoUsd: exactCost, basis: 'exact' }]);
  });

  it('hides a failure before the first piece: start comes once, from the model that answers', async () => {
    const first = createScriptedModel([{ kind: 'fail', error: down() }]);
    const { gateway } = createTestGateway({ first, second: answering('Yes.') });
    const events = await readAll(gateway.streamText(gatewayRequest()));
    expect(kinds(events)).toEqual(['start', 'delta', 'usage', 'done']);
    expect(events[0]).toMatchObject({ origin: { model: 'second', attempts: 2 } });
  });

  it('keeps what was delivered and says that it failed, with the request id', async () => {
    const first = createScriptedModel([{ kind: 'fail', error: down(), chunks: ['Twice '] }]);
    const second = answering('no');
    const { gateway, ledger } = createTestGateway({ first, second });
    const events = await readAll(gateway.streamText(gatewayRequest()));
    expect(kinds(events)).toEqual(['start', 'delta', 'usage', 'error']);
    expect(events.at(-1)).toEqual({ kind: 'error', error: 'retryable', requestId: 'r1' });
    expect(events.at(-2)).toMatchObject({ isEstimated: true });
    expect(second.requests).toHaveLength(0);
    const [settlement] = ledger.entries[0]?.settlements ?? [];
    expect(settlement?.basis).toBe('estimated');
    expect(settlement?.costNanoUsd).toBeGreaterThan(countTextTokens('Twice ') * outputTokenNanoUsd);
  });

  it('passes tool calls on, and starts before them', async () => {
    const toolCall = { id: 'c1', name: 'find_plan', input: { week: 2 } };
    const model = createScriptedModel([{ kind: 'answer', chunks: [], toolCalls: [toolCall] }]);
    const { gateway } = createTestGateway({ model });
    const tools = [{ name: 'find_plan', description: '', inputSchema: {} }];
    const events = await readAll(gateway.streamText(gatewayRequest({ tools })));
    expect(kinds(events)).toEqual(['start', 'toolCall', 'usage', 'done']);
    expect(events.at(-1)).toMatchObject({ finishReason: 'tool_calls' });
  });

  it('streams the built-in answer, marked and free, when all providers are down', async () => {
    const model = createScriptedModel([{ kind: 'fail', error: down() }]);
    const { gateway } = createTestGateway({ model });
    const events = await readAll(gateway.streamText(gatewayRequest()));
    expect(kinds(events)).toEqual(['start', 'delta', 'done']);
    expect(events[0]).toMatchObject({
      origin: { isFallback: true, fallbackReason: 'providers_down' },
    });
    expect(events.at(-1)).toMatchObject({ costNanoUsd: 0 });
  });

  it('gives the built-in answer when the deadline passes before the first piece', async () => {
    const model = createScriptedModel([{ kind: 'stall' }]);
    const { gateway, ledger } = createTestGateway({ model, other: answering('late') });
    const reading = readAll(gateway.streamText(gatewayRequest({ deadlineMs: 5000 })));
    await vi.advanceTimersByTimeAsync(5000);
    const events = await reading;
    expect(textOf(events)).toBe('Twice a week is a good start.');
    expect(events[0]).toMatchObject({ origin: { fallbackReason: 'deadline' } });
    expect(ledger.openHolds()).toEqual([]);
    expect(model.cancelledCalls).toBe(1);
  });

  it('ends with an error when the deadline passes in the middle', async () => {
    const model = createScriptedModel([{ kind: 'stall', chunks: ['Twice '] }]);
    const { gateway } = createTestGateway({ model });
    const reading = readAll(gateway.streamText(gatewayRequest({ deadlineMs: 5000 })));
    await vi.advanceTimersByTimeAsync(5000);
    expect((await reading).at(-1)).toMatchObject({ kind: 'error', error: 'deadline' });
  });

  it('asks the next model when the first is silent for too long', async () => {
    const model = createScriptedModel([{ kind: 'stall' }]);
    const timeLimits = { idleMs: 1000, answerMs: 1000 };
    const { gateway, breaker } = createTestGateway(
      { model, second: answering('Here.') },
      { timeLimits },
    );
    const reading = readAll(gateway.streamText(gatewayRequest()));
    await vi.advanceTimersByTimeAsync(1000);
    expect(textOf(await reading)).toBe('Here.');
    expect(breaker.reports[0]?.outcome).toEqual({ kind: 'failed' });
  });

  it('does not take a slow reader for a silent provider', async () => {
    const timeLimits = { idleMs: 1000, answerMs: 1000 };
    const { gateway } = createTestGateway({ model: answering('a', 'b', 'c') }, { timeLimits });
    const seen: string[] = [];
    for await (const event of gateway.streamText(gatewayRequest({ deadlineMs: 60_000 }))) {
      seen.push(event.kind);
      await vi.advanceTimersByTimeAsync(3000);
    }
    expect(seen).toEqual(['start', 'delta', 'delta', 'delta', 'usage', 'done']);
  });

  it('cancels upstream and settles when the reader leaves the loop', async () => {
    const model = createScriptedModel([{ kind: 'stall', chunks: ['Twice ', 'a '] }]);
    const { gateway, ledger, records, breaker } = createTestGateway({ model });
    for await (const event of gateway.streamText(gatewayRequest())) {
      if (event.kind === 'delta') break;
    }
    expect(model.cancelledCalls).toBe(1);
    expect(ledger.entries[0]?.settlements).toMatchObject([{ basis: 'estimated' }]);
    expect(records).toMatchObject([{ outcome: 'aborted', isStream: true }]);
    expect(breaker.reports).toEqual([{ key: 'openai/model', outcome: { kind: 'neutral' } }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('settles for a reader who cancelled and never comes back', async () => {
    const model = createScriptedModel([{ kind: 'stall', chunks: ['Twice ', 'a '] }]);
    const { gateway, ledger } = createTestGateway({ model });
    const client = new AbortController();
    const events = gateway.streamText(gatewayRequest({ signal: client.signal }));
    const reader = events[Symbol.asyncIterator]();
    await reader.next();
    await reader.next();
    client.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(ledger.openHolds()).toEqual([]);
    expect(model.cancelledCalls).toBe(1);
    expect(await reader.next()).toMatchObject({ value: { kind: 'usage', isEstimated: true } });
    expect(await reader.next()).toMatchObject({ value: { kind: 'error', error: 'aborted' } });
  });

  it('starts no second piece after the caller has gone before the first', async () => {
    const client = new AbortController();
    const model = createScriptedModel([{ kind: 'stall' }]);
    const second = answering('no');
    const { gateway } = createTestGateway({ model, second });
    const reading = readAll(gateway.streamText(gatewayRequest({ signal: client.signal })));
    await vi.advanceTimersByTimeAsync(10);
    client.abort();
    const events = await reading;
    expect(events.at(-1)).toEqual({ kind: 'error', error: 'aborted', requestId: 'r1' });
    expect(kinds(events)).not.toContain('start');
    expect(second.requests).toHaveLength(0);
  });
});
