import { planBody, type ReplyAction } from './plan-body.ts';
import type { Reply } from './reply-frames.ts';
import { isWireErrorKind, wireErrors } from './wire-errors.ts';

const defaultRetryAfterSeconds = 2;
const htmlPage = '<!doctype html><title>Sign in</title><p>Please sign in to the network.</p>';

/** All that is done to one connection, in order. */
export function planReply(reply: Reply): ReplyAction[] {
  const { delayMs: ms = 0 } = reply.step;
  const actions = planAfterDelay(reply);
  return ms > 0 ? [{ kind: 'wait', ms }, ...actions] : actions;
}

function planAfterDelay(reply: Reply): ReplyAction[] {
  const { fault } = reply.step;
  if (fault === 'refuse') return [{ kind: 'reset' }];
  if (fault === 'stall_before_headers') return [{ kind: 'stall' }];
  if (fault === 'html_answer') {
    return planWhole({ status: 200, headers: { 'content-type': 'text/html' }, text: htmlPage });
  }
  return planError(reply) ?? planBody(reply);
}

function planError({ format, request, step }: Reply): ReplyAction[] | undefined {
  const { fault, retryAfterSeconds = defaultRetryAfterSeconds } = step;
  if (fault === undefined || !isWireErrorKind(fault)) return undefined;
  const error = wireErrors[fault];
  return planWhole({
    status: (request.wire === 'gemini' ? error.geminiHttpStatus : undefined) ?? error.status,
    headers: {
      'content-type': 'application/json',
      ...(fault === 'rate_limited' && { 'retry-after': String(retryAfterSeconds) }),
    },
    text: JSON.stringify(format.writeError(error)),
  });
}

interface Whole {
  status: number;
  headers: Record<string, string>;
  text: string;
}

function planWhole({ status, headers, text }: Whole): ReplyAction[] {
  return [{ kind: 'head', status, headers }, { kind: 'write', text }, { kind: 'end' }];
}
