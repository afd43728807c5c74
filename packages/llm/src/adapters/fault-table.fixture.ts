import type { FaultKind } from '../fake-providers/index.ts';
import type { ProviderErrorKind } from '../model/provider-error.ts';

/** `gemini`: reported by Gemini only, which counts along; `any`: depends on how far was read. */
export type ExpectedUsage = 'exact' | 'some' | 'none' | 'gemini' | 'any';

export interface Expected {
  outcome: 'ok' | ProviderErrorKind;
  hasBegun: boolean;
  usage: ExpectedUsage;
}

export interface FaultRow {
  whole: Expected;
  stream: Expected;
}

function ok(usage: ExpectedUsage): Expected {
  return { outcome: 'ok', hasBegun: true, usage };
}

/** Failed before anything of an answer came. */
function refused(outcome: ProviderErrorKind, usage: ExpectedUsage = 'none'): Expected {
  return { outcome, hasBegun: false, usage };
}

/** Failed in the middle of an answer. */
function broken(outcome: ProviderErrorKind, usage: ExpectedUsage = 'none'): Expected {
  return { outcome, hasBegun: true, usage };
}

function both(expected: Expected): FaultRow {
  return { whole: expected, stream: expected };
}

/** What an adapter makes of each fault, whichever provider it is for. */
export const faultTable: Record<FaultKind, FaultRow> = {
  refuse: both(refused('retryable')),
  stall_before_headers: both(refused('retryable')),
  stall_after_headers: both(refused('retryable')),
  stall_mid_stream: { whole: broken('retryable'), stream: broken('retryable', 'gemini') },
  rate_limited: both(refused('rate_limited')),
  quota_exhausted: both(refused('rate_limited')),
  server_error: both(refused('retryable')),
  bad_request: both(refused('bad_request')),
  unauthorized: both(refused('auth')),
  invalid_key: both(refused('auth')),
  content_policy: { whole: broken('content', 'some'), stream: refused('content', 'some') },
  cut_json: { whole: broken('truncated'), stream: broken('truncated', 'gemini') },
  die_after_chunks: { whole: broken('truncated'), stream: broken('truncated', 'gemini') },
  end_without_finish: {
    whole: broken('truncated', 'exact'),
    stream: broken('truncated', 'gemini'),
  },
  malformed_event: { whole: broken('truncated'), stream: broken('truncated', 'any') },
  error_inside_200: both(refused('retryable')),
  no_usage: both(ok('none')),
  zero_usage: both(ok('none')),
  cached_usage: both(ok('exact')),
  reasoning_usage: both(ok('exact')),
  duplicate_finish: both(ok('exact')),
  // The terminal event of a stream has come, so nothing of the answer is missing.
  wrong_content_length: { whole: broken('truncated'), stream: ok('exact') },
  html_answer: both(refused('retryable')),
  unknown_tool_call: both(ok('exact')),
  other_language: both(ok('exact')),
  huge_answer: { whole: broken('truncated'), stream: broken('truncated', 'gemini') },
  slow_chunks: both(ok('exact')),
};

/** Faults after which a stream is not whole, or never ends. */
export const cutOrStalled: FaultKind[] = [
  'stall_before_headers',
  'stall_after_headers',
  'stall_mid_stream',
  'cut_json',
  'die_after_chunks',
  'end_without_finish',
  'malformed_event',
  'huge_answer',
];
