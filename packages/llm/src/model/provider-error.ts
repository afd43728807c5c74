import type { Usage } from './answer.ts';

/**
 * What a failed attempt means for what comes next.
 *
 * - `retryable`: 5xx, network, a stall; the next candidate may answer, and the breaker counts it
 * - `rate_limited`: 429; parks the model for `retryAfterMs`
 * - `auth`: 401 or 403; the provider is switched off until its key changes
 * - `bad_request`: the request itself is at fault; nobody else is paid to refuse it again
 * - `content`: refused by the provider's policy; likewise
 * - `truncated`: it began and did not end (no terminal event, cut JSON); the breaker counts it
 * - `aborted`: the caller went away; nobody's fault
 * - `deadline`: our own time for the whole call ran out; not the provider's fault
 */
export const providerErrorKinds = [
  'retryable',
  'rate_limited',
  'auth',
  'bad_request',
  'content',
  'truncated',
  'aborted',
  'deadline',
] as const;
export type ProviderErrorKind = (typeof providerErrorKinds)[number];

export interface ProviderErrorDetails {
  /** HTTP status, where there was an answer. */
  status?: number;
  retryAfterMs?: number;
  /** What the provider reported before it failed. */
  usage?: Usage;
  /** Whether a first byte of the answer had arrived. */
  hasBegun?: boolean;
  cause?: unknown;
}

/** The only error that a `LanguageModel` throws. Its message never holds a key or a prompt. */
export class ProviderError extends Error {
  readonly kind: ProviderErrorKind;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly usage: Usage | undefined;
  readonly hasBegun: boolean;

  constructor(kind: ProviderErrorKind, message: string, details: ProviderErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.name = 'ProviderError';
    this.kind = kind;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
    this.usage = details.usage;
    this.hasBegun = details.hasBegun ?? false;
  }
}
