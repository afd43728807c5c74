import {
  ProviderError,
  type ProviderErrorDetails,
  type ProviderErrorKind,
} from '../model/provider-error.ts';
import { boundRetryAfter, longestRetryAfterMs, readRetryAfter } from './retry-after.ts';
import type { ReplyHeaders } from './transport.ts';
import type { WireError } from './wire-error.ts';

/** A refusal as it came over the wire. Status 200 stands for an error inside an answer. */
export interface Refusal {
  status: number;
  headers: ReplyHeaders;
  error: WireError | undefined;
  nowMs: number;
}

type Rule = [ProviderErrorKind, RegExp];

const contentRule: Rule = [
  'content',
  /content_?(?:policy|filter|management)|moderation|responsibleaipolicy|policy_violation|\bsafety\b/,
];
/** Gemini answers 400 to a wrong key, and to accounts without billing or in a wrong country. */
const accountRule: Rule = ['auth', /api_key_invalid|failed_precondition/];
const quotaPattern = /quota|billing|credit/;

/** For errors without a status, in this order; what none of them knows is worth another try. */
const nameRules: Rule[] = [
  ['rate_limited', /quota|rate_limit|resource_exhausted|too_many_requests/],
  ['auth', /api_key|authenti|unauthorized|permission|access_denied/],
  ['bad_request', /invalid|bad_request|context_length|not_found|unsupported|out_of_range/],
];

/** Codes that are words; anything else could be part of a key or of a prompt. */
const speakableName = /^[a-z]+(?:[_.][a-z]+)*$/;
const longestName = 48;

/**
 * What a refusal means for what comes next. Its message names the status and the provider's
 * code, and never holds what the provider wrote in words.
 */
export function classifyRefusal(refusal: Refusal, details: ProviderErrorDetails): ProviderError {
  const kind = kindOfRefusal(refusal);
  const status = statusOf(refusal);
  return new ProviderError(kind, describe(refusal), {
    ...details,
    ...(status !== undefined && { status }),
    retryAfterMs: retryAfterOf(refusal, kind),
  });
}

function kindOfRefusal(refusal: Refusal): ProviderErrorKind {
  const names = refusal.error?.names ?? [];
  const status = statusOf(refusal);
  const special = kindByNames(names, [contentRule, accountRule]);
  if (special) return special;
  return status === undefined
    ? (kindByNames(names, nameRules) ?? 'retryable')
    : kindByStatus(status);
}

function statusOf({ status, error }: Refusal): number | undefined {
  return status >= 400 ? status : error?.status;
}

function kindByNames(names: string[], rules: Rule[]): ProviderErrorKind | undefined {
  return rules.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
}

function kindByStatus(status: number): ProviderErrorKind {
  switch (status) {
    case 401:
    case 403:
      return 'auth';
    case 402:
    case 429:
      return 'rate_limited';
    case 408:
    case 409:
    case 425:
      return 'retryable';
    default:
      return status >= 400 && status < 500 ? 'bad_request' : 'retryable';
  }
}

function retryAfterOf(refusal: Refusal, kind: ProviderErrorKind): number | undefined {
  const { headers, nowMs, error, status } = refusal;
  const asked = readRetryAfter(headers, nowMs);
  if (asked !== undefined) return asked;
  if (error?.retryDelayMs !== undefined) return boundRetryAfter(error.retryDelayMs);
  const isBroke = status === 402 || error?.names.some((name) => quotaPattern.test(name));
  return kind === 'rate_limited' && isBroke ? longestRetryAfterMs : undefined;
}

function describe(refusal: Refusal): string {
  const names = (refusal.error?.names ?? []).filter(isSpeakable);
  const what = statusOf(refusal) ?? 'an error inside an answer';
  return `The provider answered ${[what, ...new Set(names)].join(', ')}.`;
}

function isSpeakable(name: string): boolean {
  return name.length <= longestName && speakableName.test(name);
}
