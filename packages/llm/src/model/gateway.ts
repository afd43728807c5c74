import type { z } from 'zod';
import type { FinishReason, ModelAnswer, Usage } from './answer.ts';
import type { ModelRequest } from './language-model.ts';
import type { ToolCall } from './messages.ts';
import type { NanoUsd } from './money.ts';
import type { ProviderErrorKind } from './provider-error.ts';

/** Who asks, for what, and how long it may take. */
export interface GatewayCall {
  requestId: string;
  /** Answers are never shared across tenants; the member's id unless the product has a better one. */
  tenant: string;
  /** Who pays and sticks to an arm. */
  subject: string;
  tier: string;
  role: string;
  locale: string;
  feature: string;
  /** For the whole call, all attempts together. */
  deadlineMs: number;
  signal?: AbortSignal;
  /**
   * `own`: this tenant's answers only. `shared` says that the prompt holds nothing of a member.
   * Absent: not cached.
   */
  cache?: { scope: 'own' | 'shared'; ttlSeconds: number };
  /** `only`: answered by `builtIn`, no provider is asked. */
  route?: 'auto' | 'only_built_in';
  /** Makes the built-in answer, when no provider can or may. It costs nothing. */
  builtIn: () => Promise<BuiltInAnswer>;
}

export interface BuiltInAnswer {
  text: string;
}

export type GatewayRequest = GatewayCall & ModelRequest;

/** Where an answer came from. */
export interface AnswerOrigin {
  requestId: string;
  provider: string;
  model: string;
  /** Whether `builtIn` answered. */
  isFallback: boolean;
  /** Why, when it did although a provider was wanted. */
  fallbackReason?: FallbackReason;
  cache: 'none' | 'exact' | 'semantic';
  attempts: number;
}

export type FallbackReason =
  | 'asked'
  | 'no_provider'
  | 'budget'
  | 'unknown_price'
  | 'providers_down'
  | 'deadline'
  | 'bad_request'
  | 'content'
  | 'invalid_output';

export interface GatewayAnswer extends ModelAnswer {
  origin: AnswerOrigin;
  costNanoUsd: NanoUsd;
}

export interface GatewayObject<Value> {
  /** Absent when even one repair round gave nothing that fits: the caller uses its own answer. */
  value: Value | undefined;
  origin: AnswerOrigin;
  usage?: Usage;
  costNanoUsd: NanoUsd;
}

/**
 * A streamed answer. `start` names who answers, and comes just before the first text, so it comes
 * once. After the first `delta` a failure is an `error`, and what was delivered stays. The last
 * event is always `done` or `error`.
 */
export type GatewayEvent =
  | { kind: 'start'; origin: AnswerOrigin }
  | { kind: 'delta'; text: string }
  | { kind: 'toolCall'; toolCall: ToolCall }
  | { kind: 'usage'; usage: Usage; costNanoUsd: NanoUsd; isEstimated: boolean }
  | { kind: 'error'; error: ProviderErrorKind; requestId: string }
  | { kind: 'done'; finishReason: FinishReason; origin: AnswerOrigin; costNanoUsd: NanoUsd };

export interface ObjectRequest<Schema extends z.ZodType>
  extends Omit<GatewayRequest, 'responseSchema'> {
  schema: Schema;
  schemaName: string;
}

/** What a product calls. No function here fails because of a provider. */
export interface Gateway {
  generateText(request: GatewayRequest): Promise<GatewayAnswer>;
  generateObject<Schema extends z.ZodType>(
    request: ObjectRequest<Schema>,
  ): Promise<GatewayObject<z.output<Schema>>>;
  streamText(request: GatewayRequest): AsyncIterable<GatewayEvent>;
}
