import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Usage } from '../model/answer.ts';
import { NotSentError } from '../model/not-sent-error.ts';
import { ProviderError, providerErrorKinds } from '../model/provider-error.ts';
import { estimateFromText } from '../money/estimate-from-text.ts';
import { EmptyAnswerError } from './provider-failure.ts';
import { type SettlementInput, settlementOf } from './settlement.ts';
import type { CallEnd } from './watch-model.ts';

const request = { messages: [{ role: 'user' as const, text: 'How are you?' }], maxOutputTokens: 9 };
const costOf = (usage: Usage) => usage.inputTokens + 100 * usage.outputTokens;
const usage: Usage = {
  ...{ inputTokens: 40, cachedInputTokens: 0, outputTokens: 3, reasoningTokens: 0 },
};
const estimateOf = (text: string, reported?: Usage) =>
  costOf(estimateFromText({ request, deliveredText: text, reported }));

function settle(change: Partial<SettlementInput> & Pick<SettlementInput, 'end'>) {
  const base = { mode: 'stream', request, deliveredText: '', heldNanoUsd: 99_999, costOf } as const;
  return settlementOf({ ...base, ...change });
}
const failed = (error: ProviderError) => ({ kind: 'failed', error }) as const;
const answered = (text: string, reported?: Usage): CallEnd => ({
  kind: 'answered',
  answer: { text, toolCalls: [], finishReason: 'stop', usage: reported },
});

describe('settlementOf', () => {
  it('charges complete usage exactly, of an answer and of a stream', () => {
    const exact = { costNanoUsd: 340, basis: 'exact', usage };
    expect(settle({ end: answered('Fine.', usage) })).toEqual(exact);
    const finish = { kind: 'finish', finishReason: 'stop', usage } as const;
    expect(settle({ end: { kind: 'finished', finish }, deliveredText: 'Fine.' })).toEqual(exact);
  });

  it.each([
    ['none', undefined],
    ['zero', { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0 }],
    ['no output', { ...usage, outputTokens: 0 }],
  ])('charges our estimate when an answer reports %s', (_name, reported) => {
    expect(settle({ end: answered('Fine, thank you.', reported) })).toMatchObject({
      costNanoUsd: estimateOf('Fine, thank you.', reported),
      basis: 'estimated',
    });
  });

  it('charges a cut stream for what was delivered', () => {
    const error = new ProviderError('truncated', 'cut', { hasBegun: true });
    expect(settle({ end: failed(error), deliveredText: 'Fine, th' })).toMatchObject({
      costNanoUsd: estimateOf('Fine, th'),
      basis: 'estimated',
    });
  });

  it('charges the reported usage of a cut stream when it is more', () => {
    const reported = { ...usage, outputTokens: 50 };
    const error = new ProviderError('truncated', 'cut', { hasBegun: true, usage: reported });
    expect(settle({ end: failed(error), deliveredText: 'Fi' }).costNanoUsd).toBe(costOf(reported));
  });

  it.each([
    ['429', new ProviderError('rate_limited', '', { status: 429 })],
    ['401', new ProviderError('auth', '', { status: 401 })],
    ['400', new ProviderError('bad_request', '', { status: 400 })],
    ['a policy refusal by status', new ProviderError('content', '', { status: 400 })],
    ['503', new ProviderError('retryable', '', { status: 503 })],
    ['a call that was never sent', new NotSentError(new ProviderError('deadline', ''))],
    [
      'a refused connection',
      new ProviderError('retryable', '', {
        cause: new TypeError('fetch failed', {
          cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }),
        }),
      }),
    ],
  ])('charges nothing for %s', (_name, error) => {
    for (const mode of ['generate', 'stream'] as const) {
      expect(settle({ end: failed(error), mode })).toEqual({ costNanoUsd: 0, basis: 'none' });
    }
  });

  it('charges the whole hold for an answer that may have been written although it never came', () => {
    for (const kind of ['aborted', 'deadline', 'retryable', 'truncated'] as const) {
      const end = failed(new ProviderError(kind, 'gone'));
      const charged = { costNanoUsd: 99_999, basis: 'estimated' };
      expect(settle({ end, mode: 'generate' })).toEqual(charged);
    }
  });

  it('charges the exact usage of an empty and of a filtered answer', () => {
    const filtered = new ProviderError('content', '', { usage, hasBegun: true });
    for (const error of [new EmptyAnswerError(usage), filtered]) {
      expect(settle({ end: failed(error) })).toMatchObject({ costNanoUsd: 340, basis: 'exact' });
    }
  });

  it('never charges less than what the provider reported, nor than what was delivered', () => {
    const tokens = fc.nat(1000);
    const details = fc.record({
      kind: fc.constantFrom(...providerErrorKinds),
      text: fc.string({ minLength: 1 }),
      inputTokens: tokens,
      outputTokens: tokens,
    });
    fc.assert(
      fc.property(details, ({ kind, text, inputTokens, outputTokens }) => {
        const reported = { ...usage, inputTokens, outputTokens };
        const error = new ProviderError(kind, '', { usage: reported, hasBegun: true });
        fc.pre(kind !== 'content');
        const { costNanoUsd } = settle({ end: failed(error), deliveredText: text });
        expect(costNanoUsd).toBeGreaterThanOrEqual(costOf(reported));
        expect(costNanoUsd).toBeGreaterThanOrEqual(100 * Math.ceil(Buffer.byteLength(text) / 3));
      }),
    );
  });
});
