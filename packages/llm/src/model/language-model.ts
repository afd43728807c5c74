import type { ModelAnswer, ModelEvent } from './answer.ts';
import type { JsonObject } from './json.ts';
import type { Message, ToolDefinition } from './messages.ts';

/** One call of one model. */
export interface ModelRequest {
  messages: readonly Message[];
  /** Upper bound of everything the model may write, reasoning included. Always set. */
  maxOutputTokens: number;
  /** 0–2; absent: the provider's default. */
  temperature?: number;
  tools?: readonly ToolDefinition[];
  /** Asks for JSON of this shape. */
  responseSchema?: { name: string; schema: JsonObject };
}

export interface CallOptions {
  /** Ends the call: the upstream connection is closed at once. */
  signal: AbortSignal;
}

/**
 * A model, and everything that wraps one: breaker, budget, cache, records and fallback each take
 * language models and give one back.
 *
 * Both functions fail with `ProviderError` only. A stream is cancelled by leaving its loop or by
 * the signal.
 */
export interface LanguageModel {
  generate(request: ModelRequest, options: CallOptions): Promise<ModelAnswer>;
  stream(request: ModelRequest, options: CallOptions): AsyncIterable<ModelEvent>;
}
