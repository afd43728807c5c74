import type { Usage } from '../model/answer.ts';
import { NotSentError } from '../model/not-sent-error.ts';
import { ProviderError } from '../model/provider-error.ts';

/**
 * A complete answer with nothing in it, as reasoning models give when the limit was too low. The
 * next candidate may do better, but the provider is not ill.
 */
export class EmptyAnswerError extends ProviderError {
  constructor(usage: Usage | undefined) {
    super('truncated', 'The answer was empty.', { usage, hasBegun: true });
    this.name = 'EmptyAnswerError';
  }
}

/** Whatever a model threw, as the one error that callers know. */
export function toProviderError(error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  return new ProviderError('retryable', 'The provider failed in an unknown way.', { cause: error });
}

/** Failures of name resolution and of connecting, as Node and undici name them. */
const connectFailures = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const causesToLookAt = 5;

/** Whether no byte of the request can have reached the provider, so that it owes nothing. */
export function wasNeverSent(error: ProviderError): boolean {
  let cause: unknown = error;
  for (let depth = 0; depth < causesToLookAt && cause instanceof Error; depth += 1) {
    if (cause instanceof NotSentError) return true;
    if ('code' in cause && typeof cause.code === 'string' && connectFailures.has(cause.code)) {
      return true;
    }
    cause = cause.cause;
  }
  return false;
}
