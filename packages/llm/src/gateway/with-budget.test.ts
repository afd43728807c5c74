import { describe, expect, it, vi } from 'vitest';
import type { Ledger } from '../model/ports.ts';
import { ProviderError } from '../model/provider-error.ts';
import { boundInputTokens } from '../money/bound-input-tokens.ts';
import { answerStep, createScriptedModel } from '../testing/scripted-model.ts';
import {
  createRecordingLedger,
  createTestGateway,
  gatewayRequest,
  inputTokenNanoUsd,
  modelConfig,
  outputTokenNanoUsd,
  pricesFor,
} from './gateway.fixture.ts';

const answering = () => createScriptedModel([answerStep('Yes.')]);
const inputBound = boundInputTokens(gatewayRequest()) * inputTokenNanoUsd;
const worstCase = (outputTokens: number) => inputBound + outputTokens * outputTokenNanoUsd;

describe('budget', () => {
  it('holds the worst case before the call, until after its deadline', async () => {
    const { gateway, ledger } = createTestGateway({ one: answering() });
    await gateway.generateText(gatewayRequest({ deadlineMs: 30_000 }));
    expect(ledger.entries[0]?.hold).toMatchObject({
      amountNanoUsd: worstCase(1024),
      expiresAt: Date.parse('2026-06-01T12:01:30Z'),
    });
    expect(ledger.entries[0]?.hold.priceVersion).toMatch(/^[0-9a-f]{12}$/);
  });

  it('asks for no more than the model may write', async () => {
    const model = answering();
    const configs = [modelConfig('one', { maxOutputTokens: 300 })];
    const { gateway, ledger } = createTestGateway({ one: model }, { configs });
    await gateway.generateText(gatewayRequest());
    expect(model.requests[0]?.maxOutputTokens).toBe(300);
    expect(ledger.entries[0]?.hold.amountNanoUsd).toBe(worstCase(300));
  });

  it('halves the longest answer until its worst case fits what is left, and sends that limit', async () => {
    const model = answering();
    const limitNanoUsd = worstCase(400);
    const { gateway, ledger } = createTestGateway({ one: model }, { limitNanoUsd });
    const reserve = vi.spyOn(ledger, 'reserve');
    await gateway.generateText(gatewayRequest());
    expect(reserve).toHaveBeenCalledTimes(2);
    expect(model.requests[0]?.maxOutputTokens).toBe(256);
    expect(ledger.entries[0]?.hold.amountNanoUsd).toBe(worstCase(256));
  });

  it('asks a cheaper model when not even a short answer fits', async () => {
    const configs = [modelConfig('dear'), modelConfig('cheap', { priority: 2 })];
    const [dearIn, dearOut, ...cheap] = pricesFor(configs);
    const tenfold = [dearIn, dearOut].flatMap((price) =>
      price ? [{ ...price, priceNanoUsd: price.priceNanoUsd * 10 }] : [],
    );
    const prices = [...tenfold, ...cheap];
    const dear = answering();
    const { gateway, records } = createTestGateway(
      { dear, cheap: answering() },
      { configs, prices: () => prices, limitNanoUsd: worstCase(1024) },
    );
    const answer = await gateway.generateText(gatewayRequest());
    expect(answer.origin).toMatchObject({ model: 'cheap', attempts: 1 });
    expect(dear.requests).toHaveLength(0);
    expect(records.map(({ outcome }) => outcome)).toEqual(['refused_budget', 'ok']);
  });

  it('gives the built-in answer when nothing fits, and never a hold below the worst case', async () => {
    const model = answering();
    const limitNanoUsd = worstCase(256) - 1;
    const { gateway, ledger, breaker } = createTestGateway({ one: model }, { limitNanoUsd });
    const answer = await gateway.generateText(gatewayRequest());
    expect(answer.origin).toMatchObject({ fallbackReason: 'budget', attempts: 0 });
    expect([ledger.entries, model.requests]).toEqual([[], []]);
    expect(breaker.reports).toEqual([{ key: 'openai/one', outcome: { kind: 'neutral' } }]);
  });

  it('does not ask a model whose price is not known', async () => {
    const model = answering();
    const { gateway, ledger } = createTestGateway({ one: model }, { prices: () => [] });
    const answer = await gateway.generateText(gatewayRequest());
    expect(answer.origin.fallbackReason).toBe('unknown_price');
    expect([ledger.entries, model.requests]).toEqual([[], []]);
  });

  it('has a hold that is dispatched before the model is asked', async () => {
    const recording = createRecordingLedger();
    const found: boolean[] = [];
    const model = createScriptedModel(() => {
      found.push(...recording.openHolds().map(({ isDispatched }) => isDispatched));
      return answerStep('Yes.');
    });
    const { gateway } = createTestGateway({ one: model }, { ledger: recording });
    await gateway.generateText(gatewayRequest());
    expect(found).toEqual([true]);
  });

  it('spends nothing, and still answers, while the ledger is away', async () => {
    const model = answering();
    const away = async () => {
      throw new Error('no connection');
    };
    const ledger = { reserve: away, dispatch: away, settle: away };
    const { gateway, portErrors } = createTestGateway({ one: model }, { ledger });
    const answer = await gateway.generateText(gatewayRequest());
    expect(answer.origin).toMatchObject({ isFallback: true, fallbackReason: 'budget' });
    expect(model.requests).toHaveLength(0);
    expect(portErrors).toHaveLength(1);
  });

  it('answers without waiting for the settle', async () => {
    const settle = () => new Promise<void>(() => undefined);
    const ledger = { ...createRecordingLedger(), settle };
    const { gateway } = createTestGateway({ one: answering() }, { ledger });
    expect((await gateway.generateText(gatewayRequest())).text).toBe('Yes.');
  });

  it('answers although the settle failed', async () => {
    const settle = async () => {
      throw new Error('no connection');
    };
    const ledger = { ...createRecordingLedger(), settle };
    const { gateway, portErrors } = createTestGateway({ one: answering() }, { ledger });
    expect((await gateway.generateText(gatewayRequest())).text).toBe('Yes.');
    expect(portErrors).toHaveLength(1);
  });

  it('gives back a hold that arrives after the caller has gone', async () => {
    const recording = createRecordingLedger();
    const client = new AbortController();
    const { promise: isSlow, resolve: hurry } = Promise.withResolvers<void>();
    const ledger: Ledger = {
      ...recording,
      reserve: async (hold) => {
        client.abort();
        await isSlow;
        return recording.reserve(hold);
      },
    };
    const { gateway } = createTestGateway({ one: answering() }, { ledger });
    const call = gateway.generateText(gatewayRequest({ signal: client.signal }));
    await expect(call).rejects.toMatchObject({ name: 'ProviderError', kind: 'aborted' });
    hurry();
    await new Promise(setImmediate);
    expect(recording.entries[0]?.settlements).toEqual([{ costNanoUsd: 0, basis: 'none' }]);
  });

  it('rejects with `aborted` when the caller goes away, and asks nobody else', async () => {
    const client = new AbortController();
    const first = createScriptedModel(() => {
      client.abort();
      return { kind: 'stall' };
    });
    const second = answering();
    const { gateway, ledger } = createTestGateway({ first, second });
    const call = gateway.generateText(gatewayRequest({ signal: client.signal }));
    await expect(call).rejects.toBeInstanceOf(ProviderError);
    expect([second.requests.length, ledger.openHolds().length]).toEqual([0, 0]);
  });
});
