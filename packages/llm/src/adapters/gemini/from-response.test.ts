import { describe, expect, it } from 'vitest';
import { AnswerDraft } from '../answer-draft.ts';
import { createGeminiReader } from './from-response.ts';

function read(event: unknown): AnswerDraft {
  const draft = new AnswerDraft();
  createGeminiReader()(event, draft);
  return draft;
}

describe('createGeminiReader', () => {
  it.each([
    ['STOP', 'stop'],
    ['MAX_TOKENS', 'length'],
    ['SAFETY', 'content_filter'],
    ['RECITATION', 'content_filter'],
    ['PROHIBITED_CONTENT', 'content_filter'],
    ['MALFORMED_FUNCTION_CALL', 'unusable'],
    ['OTHER', 'unusable'],
    ['CONTINUATION', undefined],
    [null, undefined],
  ])('takes %s as %s', (finishReason, stopReason) => {
    expect(read({ candidates: [{ finishReason }] }).stopReason).toBe(stopReason);
  });

  it('takes a blocked prompt as filtered', () => {
    expect(read({ promptFeedback: { blockReason: 'SAFETY' } }).stopReason).toBe('content_filter');
  });

  it('counts cached tokens once, thoughts as output, and the prompts of tools as input', () => {
    const usageMetadata = {
      promptTokenCount: 100,
      cachedContentTokenCount: 80,
      toolUsePromptTokenCount: 5,
      candidatesTokenCount: 20,
      thoughtsTokenCount: 30,
      totalTokenCount: 155,
    };

    expect(read({ usageMetadata }).usage).toEqual({
      inputTokens: 105,
      cachedInputTokens: 80,
      outputTokens: 50,
      reasoningTokens: 30,
    });
  });

  it('knows no usage where the prompt was not counted', () => {
    expect(read({ usageMetadata: { totalTokenCount: 3 } }).usage).toBeUndefined();
  });
});
