import { describe, expect, it } from 'vitest';
import { AnswerDraft } from '../answer-draft.ts';
import { createResponsesReader } from './from-response.ts';

function read(event: unknown): AnswerDraft {
  const draft = new AnswerDraft();
  createResponsesReader({})(event, draft);
  return draft;
}

describe('createResponsesReader', () => {
  it.each([
    [{ type: 'response.completed', response: {} }, 'stop'],
    [{ object: 'response', status: 'completed' }, 'stop'],
    [{ object: 'response', status: 'requires_action' }, 'stop'],
    [{ object: 'response', status: 'cancelled' }, 'unusable'],
    [{ object: 'response', status: 'in_progress' }, undefined],
    [{ type: 'response.in_progress', response: { status: 'completed' } }, undefined],
    [{ type: 'response.output_text.done', text: 'response.completed' }, undefined],
  ])('takes %j as %s', (event, stopReason) => {
    expect(read(event).stopReason).toBe(stopReason);
  });

  it.each([
    ['max_output_tokens', 'length'],
    ['content_filter', 'content_filter'],
    ['something new', 'unusable'],
  ])('takes a response that is incomplete for %s as %s', (reason, stopReason) => {
    const response = { incomplete_details: { reason } };

    expect(read({ type: 'response.incomplete', response }).stopReason).toBe(stopReason);
  });

  it('knows a refusal, whole and streamed', () => {
    const output = [{ type: 'message', content: [{ type: 'refusal', refusal: 'No.' }] }];

    expect(read({ object: 'response', status: 'completed', output })).toMatchObject({
      isRefusal: true,
    });
    expect(read({ type: 'response.refusal.delta', delta: 'No' }).isRefusal).toBe(true);
  });

  it('keeps the usage of a response that failed', () => {
    const response = {
      error: { code: 'server_error', message: 'x' },
      usage: { input_tokens: 9, output_tokens: 2 },
    };

    expect(read({ type: 'response.failed', response })).toMatchObject({
      error: { names: ['server_error'] },
      usage: { inputTokens: 9, outputTokens: 2 },
    });
  });

  it('keeps parts of the usage inside their wholes', () => {
    const usage = {
      input_tokens: 10,
      output_tokens: 5,
      input_tokens_details: { cached_tokens: 40 },
      output_tokens_details: { reasoning_tokens: 9 },
    };

    expect(read({ object: 'response', status: 'completed', usage }).usage).toEqual({
      inputTokens: 10,
      cachedInputTokens: 10,
      outputTokens: 5,
      reasoningTokens: 5,
    });
  });
});
