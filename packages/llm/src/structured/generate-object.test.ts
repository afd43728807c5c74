import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createMemoryCache } from '../cache/memory-cache.ts';
import { createTestGateway, gatewayRequest } from '../gateway/gateway.fixture.ts';
import { ProviderError } from '../model/provider-error.ts';
import { answerStep, createScriptedModel, type ScriptedStep } from '../testing/scripted-model.ts';

const schema = z.object({
  days: z.number().int().min(1).max(7),
  focus: z.string().transform((focus) => focus.toUpperCase()),
});
const objectRequest = (change = {}) => ({
  ...gatewayRequest(change),
  schema,
  schemaName: 'week',
});
const good = answerStep('{"days":3,"focus":"legs"}');
const wrong = answerStep('{"days":9,"focus":"legs"}');

function createObjectGateway(...steps: ScriptedStep[]) {
  const model = createScriptedModel(steps);
  const cache = createMemoryCache({ now: () => 0 });
  return { model, ...createTestGateway({ one: model }, { cache }) };
}

describe('generateObject', () => {
  it('gives the value that the schema makes of the answer', async () => {
    const { gateway, model } = createObjectGateway(good);
    const { value, origin, usage, costNanoUsd } = await gateway.generateObject(objectRequest());
    expect(value).toEqual({ days: 3, focus: 'LEGS' });
    expect(origin).toMatchObject({ model: 'one', isFallback: false, attempts: 1 });
    expect(costNanoUsd).toBeGreaterThan(0);
    expect(usage?.inputTokens).toBe(10);
    expect(model.requests[0]?.responseSchema).toMatchObject({
      name: 'week',
      schema: { type: 'object', required: ['days', 'focus'] },
    });
  });

  it('shows the model once what was wrong, as a second attempt of the same request', async () => {
    const { gateway, model, ledger } = createObjectGateway(wrong, good);
    const { value, origin, usage } = await gateway.generateObject(objectRequest());
    expect([value, origin.attempts, usage?.inputTokens]).toEqual([
      { days: 3, focus: 'LEGS' },
      2,
      20,
    ]);
    const [said, correction] = model.requests[1]?.messages.slice(-2) ?? [];
    expect(said).toEqual({ role: 'assistant', text: '{"days":9,"focus":"legs"}' });
    expect(correction).toMatchObject({ role: 'user', text: expect.stringContaining('days') });
    expect(ledger.entries.map(({ hold }) => [hold.requestId, hold.attempt])).toEqual([
      ['r1', 1],
      ['r1', 2],
    ]);
  });

  it('gives no value, and says why, when the second answer is wrong as well', async () => {
    const { gateway, model } = createObjectGateway(wrong);
    const { value, origin, costNanoUsd } = await gateway.generateObject(objectRequest());
    expect(value).toBeUndefined();
    expect(origin).toMatchObject({ isFallback: true, fallbackReason: 'invalid_output' });
    expect(costNanoUsd).toBeGreaterThan(0);
    expect(model.requests).toHaveLength(2);
  });

  it('gives no value when all providers are down and the built-in answer is prose', async () => {
    const error = new ProviderError('content', 'no');
    const { gateway, model } = createObjectGateway({ kind: 'fail', error });
    const { value, origin } = await gateway.generateObject(objectRequest());
    expect(value).toBeUndefined();
    expect(origin).toMatchObject({ isFallback: true, fallbackReason: 'content' });
    expect(model.requests).toHaveLength(1);
  });

  it('takes a built-in answer that fits', async () => {
    const builtIn = async () => ({ text: '{"days":2,"focus":"back"}' });
    const { gateway } = createObjectGateway(good);
    const request = objectRequest({ builtIn, route: 'only_built_in' });
    const { value, origin } = await gateway.generateObject(request);
    expect(value).toEqual({ days: 2, focus: 'BACK' });
    expect(origin).toMatchObject({ isFallback: true, fallbackReason: 'asked' });
  });

  it('keeps in the cache only what fits', async () => {
    const cache = { scope: 'own', ttlSeconds: 60 } as const;
    const { gateway, model } = createObjectGateway(wrong, wrong, wrong, good);
    await gateway.generateObject(objectRequest({ cache }));
    await gateway.generateObject(objectRequest({ cache }));
    const third = await gateway.generateObject(objectRequest({ cache }));
    expect(third).toMatchObject({ value: { days: 3 }, origin: { cache: 'exact' }, costNanoUsd: 0 });
    expect(model.requests).toHaveLength(4);
  });

  it('refuses an answer that is too long, and quotes only a part of it', async () => {
    const long = answerStep(`{"days":3,"focus":"${'x'.repeat(70_000)}"}`);
    const { gateway, model } = createObjectGateway(long, good);
    const request = objectRequest({ maxOutputTokens: 4096 });
    expect((await gateway.generateObject(request)).value?.days).toBe(3);
    const said = model.requests[1]?.messages.at(-2);
    expect(said).toMatchObject({ role: 'assistant' });
    expect(JSON.stringify(said).length).toBeLessThan(10_000);
  });
});
