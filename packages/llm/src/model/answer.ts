import type { ToolCall } from './messages.ts';

/**
 * Tokens as the provider counted them, made comparable by the adapters.
 * `cachedInputTokens` is a part of `inputTokens`, `reasoningTokens` a part of `outputTokens`.
 */
export interface Usage {
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
  reasoningTokens: number;
}

/** Why a model stopped: of its own accord, at the limit, for a tool, or by the provider's filter. */
export type FinishReason = 'stop' | 'length' | 'tool_calls' | 'content_filter';

/** A whole answer. `usage` is absent when the provider did not report any. */
export interface ModelAnswer {
  text: string;
  toolCalls: ToolCall[];
  finishReason: FinishReason;
  usage?: Usage;
}

/**
 * Pieces of an answer in the order they arrive. A stream without `finish` was cut, whatever
 * else happened.
 */
export type ModelEvent =
  | { kind: 'delta'; text: string }
  | { kind: 'toolCall'; toolCall: ToolCall }
  | { kind: 'finish'; finishReason: FinishReason; usage?: Usage };
