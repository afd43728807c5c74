import type { ReplyHeaders } from './transport.ts';

const minimumMs = 1_000;
const maximumMs = 600_000;
const millisecondsPerSecond = 1_000;
/** All three forms of a date in HTTP do; `Date.parse` would take a bare number too. */
const startsWithDay = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/**
 * How long a provider asks to wait, in milliseconds, from `retry-after-ms` or `Retry-After` in
 * seconds or as a date (RFC 9110, 10.2.3). Absent or unreadable: `undefined`. The result is
 * bounded to 1 s–10 min, so that one header neither causes a storm nor parks a model for a day.
 */
export function readRetryAfter(headers: ReplyHeaders, nowMs: number): number | undefined {
  const milliseconds = readNumber(readHeader(headers, 'retry-after-ms'));
  if (milliseconds !== undefined) return boundRetryAfter(milliseconds);
  const header = readHeader(headers, 'retry-after');
  const seconds = readNumber(header);
  if (seconds !== undefined) return boundRetryAfter(seconds * millisecondsPerSecond);
  const dateMs = startsWithDay.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(dateMs) ? undefined : boundRetryAfter(dateMs - nowMs);
}

/** Brings a wait in milliseconds into 1 s–10 min. */
export function boundRetryAfter(milliseconds: number): number {
  return Math.min(Math.max(Math.round(milliseconds), minimumMs), maximumMs);
}

/** The wait after which an account without credit is worth another call: the longest one. */
export const longestRetryAfterMs: number = maximumMs;

/** The first one counts, where a header came twice. */
function readHeader(headers: ReplyHeaders, name: string): string {
  const value = headers[name] ?? '';
  return typeof value === 'string' ? value : (value[0] ?? '');
}

function readNumber(header: string): number | undefined {
  const text = header.trim();
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
