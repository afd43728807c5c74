import { NotSentError } from '../model/not-sent-error.ts';
import { ProviderError, type ProviderErrorDetails } from '../model/provider-error.ts';
import { classifyRefusal } from './classify-error.ts';
import type { WireCall } from './wire-call.ts';

/** Says why an attempt failed, or `undefined` where it did not. */
export function judgeCall(call: WireCall): ProviderError | undefined {
  return judgeAbort(call) ?? judgeConnection(call) ?? judgeAnswer(call);
}

function judgeAbort(call: WireCall): ProviderError | undefined {
  const { callerSignal, draft, hasBegun, isSent } = call;
  if (!callerSignal.aborted) return undefined;
  const { reason } = callerSignal;
  const isTimeout = reason instanceof DOMException && reason.name === 'TimeoutError';
  const kind = reason instanceof ProviderError ? reason.kind : isTimeout ? 'deadline' : 'aborted';
  const details = { usage: draft.usage, hasBegun };
  const error = new ProviderError(kind, 'The caller ended the call.', details);
  return isSent ? error : new NotSentError(error);
}

function judgeConnection(call: WireCall): ProviderError | undefined {
  const { failure, isSent, status, headers, draft, hasBegun } = call;
  if (failure) return new ProviderError(failure.kind, failure.message, detailsOf(call));
  if (!isSent) return fail(call, 'bad_request', 'The request could not be written.');
  if (status === undefined) return fail(call, 'retryable', 'The provider is out of reach.');
  const { error, usage } = draft;
  if (status < 400 && !error) return undefined;
  return classifyRefusal({ status, headers, error, nowMs: Date.now() }, { usage, hasBegun });
}

function judgeAnswer(call: WireCall): ProviderError | undefined {
  const { isMalformed, isNoStream, stopReason, isRefusal, hasContent } = call.draft;
  if (isMalformed) return fail(call, 'truncated', 'The answer holds what is not JSON.');
  if (isNoStream) return fail(call, 'retryable', 'The answer did not come as a stream.');
  if (stopReason === undefined) return fail(call, 'truncated', 'The answer has no end.');
  if (stopReason === 'content_filter' || isRefusal) {
    return fail(call, 'content', 'The provider would not answer this.');
  }
  if (stopReason === 'unusable') {
    return fail(call, 'retryable', 'The provider gave up in the middle of its answer.');
  }
  const isUseless = !hasContent && stopReason !== 'length';
  return isUseless ? fail(call, 'retryable', 'The answer is empty.') : undefined;
}

function fail(call: WireCall, kind: ProviderError['kind'], message: string): ProviderError {
  return new ProviderError(kind, message, detailsOf(call));
}

function detailsOf({ status, draft, hasBegun, failure }: WireCall): ProviderErrorDetails {
  return { status, usage: draft.usage, hasBegun, cause: failure?.cause };
}
