import { ProviderError } from '../model/provider-error.ts';
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
  return new ProviderError(kind, 'the caller ended the call', { usage: call.usage, hasBegun });
}

function judgeConnection(verdict: Verdict): ProviderError | undefined {
  const { call, hasBegun } = verdict;
  const { failure, status, headers, error, usage } = call;
  if (failure) return fail(verdict, failure.kind, failure.message);
  if (!call.isSent) return fail(verdict, 'bad_request', 'the request could not be written');
  if (status === undefined) return fail(verdict, 'retryable', 'the provider is out of reach');
  if (status < 400 && !error) return undefined;
  return classifyRefusal({ status, headers, error, nowMs: Date.now() }, { usage, hasBegun });
}

function judgeAnswer(verdict: Verdict): ProviderError | undefined {
  const { isMalformed, stopReason, isRefusal } = verdict.call;
  if (isMalformed) return fail(verdict, 'truncated', 'the answer holds what is not JSON');
  if (stopReason === undefined) return fail(verdict, 'truncated', 'the answer has no end');
  if (stopReason === 'content_filter' || isRefusal) {
    return fail(verdict, 'content', 'the provider would not answer this');
  }
  if (stopReason === 'unusable') {
    return fail(verdict, 'retryable', 'the provider gave up in the middle of its answer');
  }
  const isUseless = verdict.isEmpty && stopReason !== 'length';
  return isUseless ? fail(verdict, 'retryable', 'the answer is empty') : undefined;
}

function fail(verdict: Verdict, kind: ProviderError['kind'], message: string): ProviderError {
  const { call, hasBegun } = verdict;
  return new ProviderError(kind, message, { status: call.status, usage: call.usage, hasBegun });
}
