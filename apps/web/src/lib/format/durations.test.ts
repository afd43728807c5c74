import { describe, expect, it } from 'vitest';
import { formatClock, formatDuration } from './durations.ts';

describe('durations', () => {
  it.each([
    [0, '0:00'],
    [45, '0:45'],
    [90, '1:30'],
    [3725, '1:02:05'],
    [-3, '0:00'],
  ])('shows %d seconds on a clock as %s', (seconds, text) => {
    expect(formatClock(seconds)).toBe(text);
  });

  it.each([
    [45, '45 s'],
    [90, '2 min'],
    [2100, '35 min'],
    [3600, '1 h'],
    [3900, '1 h 5 min'],
  ])('says %d seconds as %s', (seconds, text) => {
    expect(formatDuration(seconds, 'en')).toBe(text);
    expect(formatDuration(seconds, 'en-GB')).toBe(text);
  });
});
