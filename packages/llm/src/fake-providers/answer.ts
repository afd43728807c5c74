/** Tokens of one answer, in parts that never overlap except where said. */
export interface FakeUsage {
  /** All tokens of the prompt, cached ones included, as every provider counts them. */
  inputTokens: number;
  /** The part of `inputTokens` that came from the provider's cache. */
  cachedTokens: number;
  /** Tokens of the visible answer, reasoning excluded. */
  outputTokens: number;
  reasoningTokens: number;
}

export interface FakeToolCall {
  id: string;
  name: string;
  input: unknown;
}

export type FakeFinishReason = 'stop' | 'length' | 'tool_calls' | 'content_filter';

/** What a provider answers, before a wire format gives it a shape. */
export interface FakeAnswer {
  chunks: string[];
  toolCalls: FakeToolCall[];
  /** Without it, the provider reports no usage at all. */
  usage: FakeUsage | undefined;
  /** Without it, the answer never says that it is complete. */
  finishReason: FakeFinishReason | undefined;
  /** Why the provider would not answer; stands in the place of the chunks. */
  refusal: string | undefined;
}

const charactersPerToken = 4;

/** Tokens of a text at the usual rule of thumb, four characters each, rounded up. */
export function countTokens(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}
