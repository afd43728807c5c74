import { NotSentError } from '../model/not-sent-error.ts';
import { ProviderError, type ProviderErrorDetails } from '../model/provider-error.ts';
import { classifyRefusal } from './classify-error.ts';
import type { WireCall } from './wire-call.ts';

/** What was made of an answer, to be held against what its wire said. */
export interface Verdict {
  call: WireCall;
  callerSignal: AbortSignal;
  hasBegun: boolean;
  /** Neither text nor a tool call was found in the answer. */
  isEmpty: boolean;
}

/**
 * Says why an attempt failed, or `undefined` where it did not. Only the wire is asked: the
 * layer above reports a finish for a stream that was cut as well.
 */
export function judgeCall(verdict: Verdict): ProviderError | undefined {
  return judgeAbort(verdict) ?? judgeConnection(verdict) ?? judgeAnswer(verdict);
}

function judgeAbort({ call, callerSignal, hasBegun }: Verdict): ProviderError | undefined {
  if (!callerSignal.aborted) return undefined;
  const { reason } = callerSignal;
  const isTimeout = reason instanceof DOMException && reason.name === 'TimeoutError';
  const kind = reason instanceof ProviderError ? reason.kind : isTimeout ? 'deadline' : 'aborted';
  const details = { usage: call.usage, hasBegun };
  const error = new ProviderError(kind, 'The caller ended the call.', details);
  return call.isSent ? error : new NotSentError(error);
}

function judgeConnection(verdict: Verdict): ProviderError | undefined {
  const { call, hasBegun } = verdict;
  const { failure, status, headers, error, usage } = call;
  if (failure) return new ProviderError(failure.kind, failure.message, detailsOf(verdict));
  if (!call.isSent) return fail(verdict, 'bad_request', 'The request could not be written.');
  if (status === undefined) return fail(verdict, 'retryable', 'The provider is out of reach.');
  if (status < 400 && !error) return undefined;
  return classifyRefusal({ status, headers, error, nowMs: Date.now() }, { usage, hasBegun });
}

function judgeAnswer(verdict: Verdict): ProviderError | undefined {
  const { isMalformed, stopReason, isRefusal } = verdict.call;
  if (isMalformed) return fail(verdict, 'truncated', 'The answer holds what is not JSON.');
  if (stopReason === undefined) return fail(verdict, 'truncated', 'The answer has no end.');
  if (stopReason === 'content_filter' || isRefusal) {
    return fail(verdict, 'content', 'The provider would not answer this.');
  }
  if (stopReason === 'unusable') {
    return fail(verdict, 'retryable', 'The provider gave up in the middle of its answer.');
  }
  const isUseless = verdict.isEmpty && stopReason !== 'length';
  return isUseless ? fail(verdict, 'retryable', 'The answer is empty.') : undefined;
}

function fail(verdict: Verdict, kind: ProviderError['kind'], message: string): ProviderError {
  return new ProviderError(kind, message, detailsOf(verdict));
}

function detailsOf({ call, hasBegun }: Verdict): ProviderErrorDetails {
  const { status, usage, failure } = call;
  return { status, usage, hasBegun, cause: failure?.cause };
}
