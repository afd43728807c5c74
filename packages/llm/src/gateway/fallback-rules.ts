import type { FallbackReason } from '../model/gateway.ts';
import { ProviderError } from '../model/provider-error.ts';
import type { CallRun, Candidate } from './call-run.ts';
import { RefusedError } from './refused-error.ts';

/** The candidates that are still to be asked. */
export interface CandidateQueue {
  next(): Candidate | undefined;
  /** A candidate without an alternative is asked once more, where that is safe. */
  noteFailure(candidate: Candidate, error: ProviderError): void;
}

export function openQueue(candidates: readonly Candidate[]): CandidateQueue {
  const waiting = [...candidates];
  let mayRetry = candidates.length === 1;
  return {
    next: () => waiting.shift(),
    noteFailure: (candidate, error) => {
      if (!mayRetry || !isSafeToRepeat(error)) return;
      mayRetry = false;
      waiting.push(candidate);
    },
  };
}

/** Made only when it is thrown: an error with its stack costs as much as a step of the call. */
export function nobodyToAsk(): ProviderError {
  return new ProviderError('retryable', 'No provider may be asked.');
}

/** Before the first byte nothing was said, and a 429 or a refusal of ours would only come again. */
function isSafeToRepeat(error: ProviderError): boolean {
  return error.kind === 'retryable' && !error.hasBegun && !(error instanceof RefusedError);
}

/** Whether nobody else may be asked: the request is at fault, the caller went, or time is up. */
export function endsTheCall(error: ProviderError): boolean {
  return (
    error.kind === 'bad_request' ||
    error.kind === 'content' ||
    error.kind === 'aborted' ||
    error.kind === 'deadline'
  );
}

/** Why the built-in answer is given, from what was tried before. */
export function fallbackReasonOf(run: CallRun): FallbackReason {
  if (run.call.route === 'only_built_in') return 'asked';
  const { failures } = run.journal;
  const has = (isSo: (error: ProviderError) => boolean) => failures.some(isSo);
  if (has(({ kind }) => kind === 'deadline')) return 'deadline';
  if (has(({ kind }) => kind === 'bad_request')) return 'bad_request';
  if (has(({ kind }) => kind === 'content')) return 'content';
  const refusals = failures.flatMap((error) =>
    error instanceof RefusedError ? [error.refusal] : [],
  );
  if (refusals.length < failures.length || refusals.includes('breaker')) return 'providers_down';
  if (refusals.includes('budget')) return 'budget';
  return refusals.includes('unknown_price') ? 'unknown_price' : 'no_provider';
}
