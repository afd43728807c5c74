import type { LiftProgress, ProgressWeek } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { boundsOfRange, readRange } from './progress-range.ts';
import { chooseLift, compareToBand, compareWeeks, countWeeks } from './progress-words.ts';

function week(weekStart: string, hardSets: number): ProgressWeek {
  const rest = { sessions: 3, planned: 3, tonnageKg: 0, minutes: 0, setsByMuscle: {} };
  return { weekStart, hardSets, ...rest };
}

type Confidence = LiftProgress['points'][number]['confidence'];

function lift(exerciseId: string, points: number, confidence: Confidence = 'high'): LiftProgress {
  const point = { day: '2026-03-02', e1rmKg: 80, smoothedKg: 80, confidence };
  return {
    exerciseId,
    name: exerciseId,
    points: Array.from({ length: points }, () => point),
    latestE1rmKg: 80,
    changeKg: null,
    trend: 'not_enough_data',
    summary: '',
  };
}

const mondays = [
  '2026-01-05',
  '2026-01-12',
  '2026-01-19',
  '2026-01-26',
  '2026-02-02',
  '2026-02-09',
  '2026-02-16',
  '2026-02-23',
];

describe('words about progress', () => {
  it('compares the last four finished weeks with the four before', () => {
    const weeks = mondays.map((monday, index) => week(monday, index < 4 ? 40 : 50));
    expect(compareWeeks(weeks, 'hardSets', '2026-03-02')).toEqual({
      latest: 50,
      changePercent: 25,
    });
  });

  it('leaves the open week out', () => {
    const weeks = mondays.map((monday, index) => week(monday, index === 7 ? 3 : 40));
    expect(compareWeeks(weeks, 'hardSets', '2026-02-23').latest).toBe(40);
  });

  it('compares with nothing where there are no four weeks before', () => {
    const weeks = mondays.slice(4).map((monday) => week(monday, 40));
    expect(compareWeeks(weeks, 'hardSets', '2026-03-02')).toEqual({ latest: 40 });
    expect(compareWeeks([], 'hardSets', '2026-03-02')).toEqual({ latest: 0 });
  });

  it('does not divide by weeks without training', () => {
    const weeks = mondays.map((monday, index) => week(monday, index < 4 ? 0 : 30));
    expect(compareWeeks(weeks, 'hardSets', '2026-03-02')).toEqual({ latest: 30 });
  });

  it('opens with the lift whose estimates say most', () => {
    const lifts = [lift('row', 3), lift('pull_up', 20, 'low'), lift('squat', 9), lift('press', 9)];
    expect(chooseLift(lifts)?.exerciseId).toBe('squat');
    expect(chooseLift([])).toBeUndefined();
  });

  it('counts whole weeks, and never none', () => {
    expect(countWeeks([{ day: '2026-01-05' }, { day: '2026-03-02' }])).toBe(8);
    expect(countWeeks([{ day: '2026-01-05' }])).toBe(1);
    expect(countWeeks([])).toBe(1);
  });

  it.each([
    [9.5, 'below'],
    [10, 'inBand'],
    [18, 'inBand'],
    [18.5, 'above'],
  ])('says how %d sets stand to a band of 10 to 18: %s', (setsPerWeek, status) => {
    const muscle = { group: 'chest' as const, setsPerWeek, targetMin: 10, targetMax: 18 };
    expect(compareToBand(muscle)).toBe(status);
  });
});

describe('period of progress', () => {
  it.each([
    ['4w', '4w'],
    ['all', 'all'],
    ['2 weeks', '12w'],
    [null, '12w'],
  ])('reads %s as %s', (text, range) => {
    expect(readRange(text)).toBe(range);
  });

  it('ends today', () => {
    expect(boundsOfRange('4w', '2026-03-29')).toEqual({ from: '2026-03-01', to: '2026-03-29' });
  });

  it('stays under the eleven years that may be asked for', () => {
    expect(boundsOfRange('all', '2026-03-29').from > '2015-03-29').toBe(true);
  });
});
