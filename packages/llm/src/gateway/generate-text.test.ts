import { describe, expect, it } from 'vitest';
import { ProviderError } from '../model/provider-error.ts';
import { answerStep, createScriptedModel } from '../testing/scripted-model.ts';
import {
  createTestGateway,
  gatewayRequest,
  inputTokenNanoUsd,
  modelConfig,
  outputTokenNanoUsd,
} from './gateway.fixture.ts';

const usage = { inputTokens: 100, cachedInputTokens: 0, outputTokens: 20, reasoningTokens: 0 };
const exactCost = 100 * inputTokenNanoUsd + 20 * outputTokenNanoUsd;
const answering = (text: string) =>
  createScriptedModel([{ kind: 'answer', chunks: [text], usage }]);
const failing = (kind: ProviderError['kind'], details = {}) =>
  createScriptedModel([{ kind: 'fail', error: new ProviderError(kind, kind, details) }]);

describe('generateText', () => {
  it('answers with the first model and charges its exact usage', async () => {
    const { gateway, ledger, records } = createTestGateway({ one: answering('Three times.') });
    const answer = await gateway.generateText(gatewayRequest());
    expect(answer).toMatchObject({
      text: 'Three times.',
      finishReason: 'stop',
      usage,
      costNanoUsd: exactCost,
      origin: {
        ...{ requestId: 'r1', provider: 'openai', model: 'one', isFallback: false },
        ...{ cache: 'none', attempts: 1 },
      },
    });
    expect(ledger.entries).toHaveLength(1);
    expect(ledger.entries[0]).toMatchObject({
      hold: { requestId: 'r1', attempt: 1, subject: 'member-1', provider: 'openai', model: 'one' },
      isDispatched: true,
      settlements: [{ costNanoUsd: exactCost, basis: 'exact' }],
    });
    expect(records).toMatchObject([
      { requestId: 'r1', attempt: 1, outcome: 'ok', costNanoUsd: exactCost, isStream: false },
    ]);
  });

  it('sends the provider nothing of the circumstances of the call', async () => {
    const model = answering('ok');
    const { gateway } = createTestGateway({ one: model });
    await gateway.generateText(gatewayRequest({ temperature: 0 }));
    expect(Object.keys(model.requests[0] ?? {}).sort()).toEqual([
      'maxOutputTokens',
      'messages',
      'responseSchema',
      'temperature',
      'tools',
    ]);
  });

  it.each(['retryable', 'rate_limited', 'auth', 'truncated'] as const)(
    'asks the next model after %s',
    async (kind) => {
      const { gateway, records } = createTestGateway({
        one: failing(kind, { status: 500 }),
        two: answering('Second.'),
      });
      const answer = await gateway.generateText(gatewayRequest());
      expect(answer).toMatchObject({ text: 'Second.', origin: { model: 'two', attempts: 2 } });
      expect(records.map(({ outcome }) => outcome)).toEqual([kind, 'ok']);
    },
  );

  it.each(['bad_request', 'content'] as const)('pays nobody else after %s', async (kind) => {
    const second = answering('Second.');
    const { gateway, records } = createTestGateway({ one: failing(kind, { status: 400 }), second });
    const answer = await gateway.generateText(gatewayRequest());
    expect(answer).toMatchObject({
      text: 'Twice a week is a good start.',
      costNanoUsd: 0,
      origin: { isFallback: true, provider: 'fallback', fallbackReason: kind },
    });
    expect(second.requests).toHaveLength(0);
    expect(records.map(({ provider, outcome }) => [provider, outcome])).toEqual([
      ['openai', kind],
      ['fallback', 'ok'],
    ]);
  });

  it('gives the built-in answer, at no cost, when every provider is down', async () => {
    const down = () => failing('retryable', { status: 503 });
    const { gateway, ledger } = createTestGateway({ one: down(), two: down() });
    const answer = await gateway.generateText(gatewayRequest());
    expect(answer).toMatchObject({
      costNanoUsd: 0,
      origin: { isFallback: true, fallbackReason: 'providers_down', attempts: 2 },
    });
    expect(ledger.openHolds()).toEqual([]);
  });

  it('asks nobody when only the built-in answer is wanted', async () => {
    const model = answering('no');
    const { gateway, ledger } = createTestGateway({ one: model });
    const answer = await gateway.generateText(gatewayRequest({ route: 'only_built_in' }));
    expect(answer.origin).toMatchObject({ isFallback: true, fallbackReason: 'asked', attempts: 0 });
    expect([model.requests, ledger.entries]).toEqual([[], []]);
  });

  it('says that there is no provider when no key is there', async () => {
    const { gateway } = createTestGateway({}, { configs: [modelConfig('one')] });
    const answer = await gateway.generateText(gatewayRequest());
    expect(answer.origin).toMatchObject({ isFallback: true, fallbackReason: 'no_provider' });
  });

  it('asks the only candidate once more when it failed before its first byte', async () => {
    const model = createScriptedModel([
      { kind: 'fail', error: new ProviderError('retryable', 'reset') },
      answerStep('At last.'),
    ]);
    const { gateway, ledger } = createTestGateway({ one: model });
    const answer = await gateway.generateText(gatewayRequest());
    expect(answer.text).toBe('At last.');
    expect(ledger.entries.map(({ hold }) => hold.attempt)).toEqual([1, 2]);
  });

  it('gives the built-in answer while the configuration cannot be read', async () => {
    const config = async () => {
      throw new Error('no connection');
    };
    const { gateway, portErrors } = createTestGateway({ one: answering('no') }, { config });
    const answer = await gateway.generateText(gatewayRequest());
    expect(answer.origin).toMatchObject({ isFallback: true, fallbackReason: 'no_provider' });
    expect(portErrors).toHaveLength(1);
  });

  it('does not wait longer than its deadline for the configuration', async () => {
    const config = () => new Promise<never>(() => {});
    const { gateway } = createTestGateway({ one: answering('no') }, { config });
    const answer = await gateway.generateText(gatewayRequest({ deadlineMs: 1 }));
    expect(answer.origin.isFallback).toBe(true);
  });

  it('passes an error of the product’s own built-in answer on', async () => {
    const { gateway } = createTestGateway({});
    const builtIn = async () => {
      throw new TypeError('a bug');
    };
    await expect(gateway.generateText(gatewayRequest({ builtIn }))).rejects.toThrow(TypeError);
  });

  it('takes an empty answer for none, without blaming the provider', async () => {
    const empty = createScriptedModel([
      { kind: 'answer', chunks: [' '], usage, finishReason: 'length' },
    ]);
    const { gateway, breaker, ledger } = createTestGateway({ empty, two: answering('Yes.') });
    const answer = await gateway.generateText(gatewayRequest());
    expect(answer).toMatchObject({ text: 'Yes.', costNanoUsd: 2 * exactCost });
    expect(breaker.reports[0]).toEqual({ key: 'openai/empty', outcome: { kind: 'neutral' } });
    expect(ledger.entries[0]?.settlements).toEqual([{ costNanoUsd: exactCost, basis: 'exact' }]);
  });
});
