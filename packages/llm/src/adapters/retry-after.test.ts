import { describe, expect, it } from 'vitest';
import { readRetryAfter } from './retry-after.ts';

const nowMs = Date.parse('2026-11-21T12:00:00Z');

describe('readRetryAfter', () => {
  it.each([
    [{ 'retry-after': '7' }, 7_000],
    [{ 'retry-after': '1.5' }, 1_500],
    [{ 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT' }, 30_000],
    [{ 'retry-after': '60', 'retry-after-ms': '2500' }, 2_500],
  ])('reads %o as %d ms', (headers, expectedMs) => {
    expect(readRetryAfter(headers, nowMs)).toBe(expectedMs);
  });

  it.each([
    ['0', 1_000],
    ['86400', 600_000],
    ['Sat, 21 Nov 2020 12:00:00 GMT', 1_000],
  ])('brings %s into 1 s to 10 min', (header, expectedMs) => {
    expect(readRetryAfter({ 'retry-after': header }, nowMs)).toBe(expectedMs);
  });

  it.each(['', 'soon', '-5', 'NaN'])('makes nothing of "%s"', (header) => {
    expect(readRetryAfter({ 'retry-after': header }, nowMs)).toBeUndefined();
  });

  it('says nothing where no header does', () => {
    expect(readRetryAfter({}, nowMs)).toBeUndefined();
  });
});
