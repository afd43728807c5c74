import type { Usage } from '../model/answer.ts';
import type { ModelRequest } from '../model/language-model.ts';
import { utf8Length } from './text-length.ts';

/**
 * English has about 4.4 bytes to a token with today's vocabularies, German 3.5, Chinese and Japanese
 * 3 to 4, so dividing by three counts a little too many for each of them.
 */
const bytesPerToken = 3;

export interface IncompleteUsageInput {
  request: Pick<ModelRequest, 'messages' | 'tools' | 'responseSchema'>;
  /** Everything that arrived: text, and calls of tools as JSON. */
  deliveredText: string;
  /** What the provider said before it stopped, if anything. */
  reported?: Usage;
}

/**
 * Usage to charge when the provider's count is missing or incomplete: for the answer the larger of
 * our estimate from the delivered text and what was reported; for the prompt what was reported, or
 * else our estimate. Reasoning that was never shown cannot be seen in the text.
 */
export function estimateFromText(input: IncompleteUsageInput): Usage {
  const { request, deliveredText, reported } = input;
  const outputTokens = countTextTokens(deliveredText);
  return {
    inputTokens: reported?.inputTokens || countTextTokens(JSON.stringify(sentPart(request))),
    cachedInputTokens: reported?.cachedInputTokens ?? 0,
    outputTokens: Math.max(outputTokens, reported?.outputTokens ?? 0),
    reasoningTokens: reported?.reasoningTokens ?? 0,
  };
}

/** Tokens of a text by its bytes, a little too many; not an upper bound. */
export function countTextTokens(text: string): number {
  return Math.ceil(utf8Length(text) / bytesPerToken);
}

function sentPart({ messages, tools, responseSchema }: IncompleteUsageInput['request']) {
  return { messages, tools, responseSchema };
}
