import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeAdherence } from './adherence.ts';
import { addDays } from './calendar.ts';
import { computePlanStreak } from './plan-streak.ts';
import { listTrainingWeeks } from './training-weeks.ts';
import { computeWeekStreak, requiredSessions, type TrainingWeek } from './week-streak.ts';

function weeksOf(planned: number, done: (number | 'paused')[]): TrainingWeek[] {
  return done.map((count, index) => ({
    weekStart: addDays('2026-01-05', index * 7),
    planned,
    done: count === 'paused' ? 0 : count,
    isPaused: count === 'paused',
  }));
}

describe('computeWeekStreak', () => {
  it('A31 holds over one miss with a freeze earned by four weeks', () => {
    expect(computeWeekStreak(weeksOf(3, [3, 2, 3, 2, 1, 3]))).toMatchObject({
      weeks: 5,
      freezes: 0,
    });
    expect(computeWeekStreak(weeksOf(3, [3, 2, 3, 2])).freezes).toBe(1);
  });

  it('A32 starts anew after a miss without a freeze, and passes over paused weeks', () => {
    expect(computeWeekStreak(weeksOf(3, [3, 1, 3])).weeks).toBe(1);
    expect(computeWeekStreak(weeksOf(4, [3, 'paused', 4])).weeks).toBe(2);
  });

  it('A33 asks for 70 % of the planned sessions', () => {
    expect([1, 2, 3, 4, 5, 6].map(requiredSessions)).toEqual([1, 1, 2, 3, 4, 4]);
    expect(requiredSessions(0)).toBe(0);
  });

  it('keeps at most two freezes', () => {
    const full = weeksOf(
      3,
      Array.from({ length: 16 }, () => 3),
    );
    expect(computeWeekStreak(full)).toMatchObject({ weeks: 16, freezes: 2 });
    expect(computeWeekStreak([...full, ...weeksOf(3, [0, 0])])).toMatchObject({ weeks: 16 });
    expect(computeWeekStreak([...full, ...weeksOf(3, [0, 0, 0])])).toMatchObject({
      weeks: 0,
      bestWeeks: 16,
    });
  });

  it('counts the current week only once it is hit', () => {
    const past = weeksOf(3, [3, 3]);
    const current = { weekStart: '2026-02-02', planned: 3, isCurrent: true };
    expect(computeWeekStreak([...past, { ...current, done: 1 }])).toEqual({
      weeks: 2,
      bestWeeks: 2,
      freezes: 0,
      hitInLastEightWeeks: 2,
      thisWeek: { done: 1, required: 2 },
    });
    expect(computeWeekStreak([...past, { ...current, done: 2 }]).weeks).toBe(3);
  });

  it('takes the fifth paused week in a row for a miss', () => {
    expect(computeWeekStreak(weeksOf(3, [3, ...Array(4).fill('paused'), 3])).weeks).toBe(2);
    expect(computeWeekStreak(weeksOf(3, [3, ...Array(5).fill('paused'), 3])).weeks).toBe(1);
  });

  it('passes over weeks without a plan', () => {
    expect(computeWeekStreak([...weeksOf(3, [3]), ...weeksOf(0, [0, 2])]).weeks).toBe(1);
  });

  it('counts hits among the last eight weeks', () => {
    const weeks = weeksOf(3, [3, 3, 3, 0, 3, 0, 3, 3, 3, 0]);
    expect(computeWeekStreak(weeks).hitInLastEightWeeks).toBe(5);
    expect(computeWeekStreak([]).hitInLastEightWeeks).toBe(0);
  });

  it('is never negative, never above the number of weeks, and never below with more sessions', () => {
    const week = fc.record({
      weekStart: fc.constant('2026-01-05'),
      planned: fc.integer({ min: 0, max: 7 }),
      done: fc.integer({ min: 0, max: 9 }),
      isPaused: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(week, { maxLength: 60 }), (weeks) => {
        const streak = computeWeekStreak(weeks);
        expect(streak.weeks).toBeGreaterThanOrEqual(0);
        expect(streak.bestWeeks).toBeLessThanOrEqual(weeks.length);
        expect(streak.weeks).toBeLessThanOrEqual(streak.bestWeeks);
        expect([0, 1, 2]).toContain(streak.freezes);
        const busier = weeks.map((one) => ({ ...one, done: 9 }));
        expect(computeWeekStreak(busier).bestWeeks).toBeGreaterThanOrEqual(streak.bestWeeks);
      }),
    );
  });
});

describe('listTrainingWeeks', () => {
  it('has every week up to today with its sessions', () => {
    const weeks = listTrainingWeeks({
      from: '2025-12-31',
      today: '2026-01-13',
      sessionDays: ['2026-01-01', '2026-01-04', '2026-01-04', '2026-01-12', '2025-01-01'],
      plannedInWeek: () => 3,
      pausedWeeks: new Set(['2026-01-05']),
    });
    expect(weeks.map(({ weekStart, done }) => [weekStart, done])).toEqual([
      ['2025-12-29', 3],
      ['2026-01-05', 0],
      ['2026-01-12', 1],
    ]);
    expect(weeks.map(({ isPaused }) => isPaused)).toEqual([false, true, false]);
    expect(weeks.at(-1)?.isCurrent).toBe(true);
  });
});

describe('computeAdherence', () => {
  it('lets a busy week not make up for an empty one', () => {
    expect(computeAdherence(weeksOf(3, [5, 1]))).toEqual({ done: 4, planned: 6, ratio: 4 / 6 });
  });

  it('leaves out paused weeks and the rest of the current one', () => {
    const current = { weekStart: '2026-03-02', planned: 3, done: 1, isCurrent: true };
    expect(computeAdherence([...weeksOf(3, [3, 'paused']), current])).toMatchObject({ ratio: 1 });
  });

  it('has no ratio without a plan', () => {
    expect(computeAdherence(weeksOf(0, [2])).ratio).toBeNull();
  });
});

describe('computePlanStreak', () => {
  it('allows 48 hours either way', () => {
    const slots = [
      { day: '2026-01-05', doneOn: '2026-01-05' },
      { day: '2026-01-07', doneOn: '2026-01-09' },
      { day: '2026-01-12', doneOn: '2026-01-11' },
    ];
    expect(computePlanStreak({ slots, today: '2026-01-13' }).sessions).toBe(3);
  });

  it('breaks on a missed slot and waits for an open one', () => {
    const slots = [
      { day: '2026-01-05', doneOn: '2026-01-05' },
      { day: '2026-01-07' },
      { day: '2026-01-09', doneOn: '2026-01-09' },
      { day: '2026-01-12' },
    ];
    expect(computePlanStreak({ slots, today: '2026-01-13' })).toEqual({
      sessions: 1,
      bestSessions: 1,
    });
    expect(computePlanStreak({ slots, today: '2026-01-15' }).sessions).toBe(0);
  });

  it('takes a session three days late for a miss', () => {
    const slots = [{ day: '2026-01-05', doneOn: '2026-01-08' }];
    expect(computePlanStreak({ slots, today: '2026-01-08' }).sessions).toBe(0);
  });
});
