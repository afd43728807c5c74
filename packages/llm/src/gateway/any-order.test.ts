import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMemoryBreaker } from '../breaker/memory-breaker.ts';
import type { GatewayEvent } from '../model/gateway.ts';
import { ProviderError, providerErrorKinds } from '../model/provider-error.ts';
import { createScriptedModel, type ScriptedStep } from '../testing/scripted-model.ts';
import { createTestGateway, gatewayRequest, testNow } from './gateway.fixture.ts';

const chunks = fc.array(fc.constantFrom('Twice ', 'a ', 'week.', ''), { maxLength: 4 });
const usage = fc.constantFrom(
  'none' as const,
  { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0 },
  { inputTokens: 90, cachedInputTokens: 30, outputTokens: 9, reasoningTokens: 2 },
);
const step: fc.Arbitrary<ScriptedStep> = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), chunks, usage, delayMs: fc.nat(300) }),
  fc.record({ kind: fc.constant('cut' as const), chunks }),
  fc.record({ kind: fc.constant('stall' as const), chunks }),
  fc.record({
    kind: fc.constant('fail' as const),
    chunks,
    error: fc
      .constantFrom(...providerErrorKinds)
      .map((kind) => new ProviderError(kind, kind, { status: 500 })),
  }),
);
const call = fc.record({
  isStream: fc.boolean(),
  abortAfterMs: fc.option(fc.nat(600)),
  leaveAfterEvents: fc.option(fc.nat(4)),
});
type Call = typeof call extends fc.Arbitrary<infer Value> ? Value : never;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function createAnyGateway(script: readonly ScriptedStep[], limitNanoUsd: number) {
  const now = () => testNow + Date.now();
  return createTestGateway(
    { one: createScriptedModel(script), two: createScriptedModel(script.toReversed()) },
    {
      limitNanoUsd,
      now,
      breaker: createMemoryBreaker({ now }),
      hedgeAfterMs: 100,
      timeLimits: { idleMs: 200, answerMs: 250 },
    },
  );
}

async function make(
  { gateway }: ReturnType<typeof createAnyGateway>,
  { isStream, abortAfterMs, leaveAfterEvents }: Call,
  requestId: string,
): Promise<GatewayEvent[] | undefined> {
  const client = new AbortController();
  if (abortAfterMs !== null) setTimeout(() => client.abort(), abortAfterMs);
  const request = gatewayRequest({ requestId, deadlineMs: 500, signal: client.signal });
  if (!isStream) {
    await gateway.generateText(request).catch((error) => expect(error.kind).toBe('aborted'));
    return undefined;
  }
  const events: GatewayEvent[] = [];
  for await (const event of gateway.streamText(request)) {
    events.push(event);
    if (leaveAfterEvents !== null && events.length > leaveAfterEvents) return undefined;
  }
  return events;
}

function checkEvents(events: readonly GatewayEvent[]): void {
  const kinds = events.map(({ kind }) => kind);
  expect(['done', 'error']).toContain(kinds.at(-1));
  expect(kinds.filter((kind) => kind === 'done' || kind === 'error')).toHaveLength(1);
  expect(kinds.indexOf('start')).toBe(kinds.includes('delta') ? 0 : -1);
  expect(kinds.filter((kind) => kind === 'start').length).toBeLessThanOrEqual(1);
}

it('settles every hold once, within the limit, whatever fails, aborts or leaves, in any order', async () => {
  const scripts = fc.array(step, { minLength: 1, maxLength: 5 });
  const calls = fc.array(call, { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      scripts,
      calls,
      fc.integer({ min: 0, max: 20e6 }),
      async (script, list, limit) => {
        const test = createAnyGateway(script, limit);
        const made = Promise.all(list.map((each, index) => make(test, each, `r${index}`)));
        await vi.runAllTimersAsync();
        for (const events of await made) if (events) checkEvents(events);
        const { entries } = test.ledger;
        expect(entries.map(({ settlements }) => settlements.length)).toEqual(entries.map(() => 1));
        const charged = entries.map(({ settlements }) => settlements[0]?.costNanoUsd ?? 0);
        expect(
          charged.every((cost, index) => cost <= (entries[index]?.hold.amountNanoUsd ?? 0)),
        ).toBe(true);
        expect(charged.reduce((sum, cost) => sum + cost, 0)).toBeLessThanOrEqual(limit);
        const attempts = entries.map(({ hold }) => `${hold.requestId} ${hold.attempt}`);
        expect(new Set(attempts).size).toBe(attempts.length);
        const recorded = test.records.reduce((sum, { costNanoUsd }) => sum + costNanoUsd, 0);
        expect(recorded).toBe(charged.reduce((sum, cost) => sum + cost, 0));
        expect(vi.getTimerCount()).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});
