import type { ModelConfig } from '../model/config.ts';
import type { LanguageModel } from '../model/language-model.ts';
import { NotSentError } from '../model/not-sent-error.ts';
import type { Breaker, BreakerDecision, BreakerOutcome } from '../model/ports.ts';
import { EmptyAnswerError } from './provider-failure.ts';
import { RefusedError } from './refused-error.ts';
import { type CallEnd, watchModel } from './watch-model.ts';

/** How long a 429 without Retry-After parks a model. */
const defaultParkMs = 30_000;

/** The breaker's name for a model of a provider. */
export function breakerKey(config: Pick<ModelConfig, 'provider' | 'model'>): string {
  return `${config.provider}/${config.model}`;
}

/** Refuses at once while the breaker is open, and tells it how each call ended. */
export function withBreaker(
  model: LanguageModel,
  input: { breaker: Breaker; key: string; onPortError: (error: unknown) => void },
): LanguageModel {
  const { breaker, key, onPortError } = input;
  return watchModel(model, async () => {
    const decision = await admit(breaker, key, onPortError);
    if (decision.kind === 'open') throw new RefusedError('breaker', `${key} is resting.`);
    return {
      // Not waited for: the answer is there, and what the breaker learns serves later calls.
      onEnd: (end) => void breaker.report(key, outcomeOf(end)).catch(onPortError),
    };
  });
}

/** A breaker that cannot be asked must not take every model with it. */
export async function admit(
  breaker: Breaker,
  key: string,
  onPortError: (error: unknown) => void,
): Promise<BreakerDecision> {
  try {
    return await breaker.admit(key);
  } catch (error) {
    onPortError(error);
    return { kind: 'closed' };
  }
}

/** What the end of a call says about the provider's health. */
export function outcomeOf(end: CallEnd): BreakerOutcome {
  if (end.kind !== 'failed') return { kind: 'ok' };
  const { error } = end;
  const isOwnDoing =
    error instanceof RefusedError ||
    error instanceof NotSentError ||
    error instanceof EmptyAnswerError;
  if (isOwnDoing) return { kind: 'neutral' };
  switch (error.kind) {
    case 'retryable':
    case 'truncated':
      return { kind: 'failed' };
    case 'rate_limited':
      return { kind: 'rate_limited', retryAfterMs: error.retryAfterMs ?? defaultParkMs };
    case 'auth':
      return { kind: 'auth' };
    case 'bad_request':
    case 'content':
    case 'aborted':
    case 'deadline':
      return { kind: 'neutral' };
    default:
      return error.kind satisfies never;
  }
}
