import { expect, test } from 'vitest';
import type { WeekCounts } from './progress.repository.ts';
import { fillWeeks, streakOf, toMuscles } from './progress.weeks.ts';

/** A Wednesday. */
const now = { today: '2026-11-18', plannedNow: 4 };
const none: WeekCounts = { weekStarts: [], planned: [], done: [] };

function countsOf(...weeks: [weekStart: string, planned: number, done: number][]): WeekCounts {
  return {
    weekStarts: weeks.map(([weekStart]) => weekStart),
    planned: weeks.map(([, planned]) => planned),
    done: weeks.map(([, , done]) => done),
  };
}

test('fills weeks without a session with what was planned before', () => {
  const counts = countsOf(['2026-10-19', 3, 3], ['2026-11-09', 2, 1]);
  const weeks = fillWeeks(counts, { from: '2026-10-28', to: now.today }, now);
  expect(weeks).toEqual([
    { weekStart: '2026-10-26', planned: 3, done: 0, isCurrent: false },
    { weekStart: '2026-11-02', planned: 3, done: 0, isCurrent: false },
    { weekStart: '2026-11-09', planned: 2, done: 1, isCurrent: false },
    { weekStart: '2026-11-16', planned: 4, done: 0, isCurrent: true },
  ]);
});

test('the running week has what is planned now, whatever was planned at its first session', () => {
  const counts = countsOf(['2026-11-16', 2, 1]);
  expect(fillWeeks(counts, { from: '2026-11-16', to: now.today }, now)).toEqual([
    { weekStart: '2026-11-16', planned: 4, done: 1, isCurrent: true },
  ]);
});

test('nothing is planned before the first session', () => {
  const counts = countsOf(['2026-11-09', 2, 2]);
  const [first] = fillWeeks(counts, { from: '2026-11-02', to: now.today }, now);
  expect(first).toMatchObject({ planned: 0, done: 0 });
});

test('a range that ends before it begins has no weeks', () => {
  expect(fillWeeks(none, { from: '2026-11-18', to: '2026-11-01' }, now)).toEqual([]);
});

test('keeps the longest streak of all years', () => {
  const early = Array.from({ length: 10 }, (_, index): [string, number, number] => [
    new Date(Date.UTC(2020, 0, 6 + index * 7)).toISOString().slice(0, 10),
    2,
    2,
  ]);
  const streak = streakOf(countsOf(...early, ['2026-11-09', 2, 2]), now);
  expect(streak).toMatchObject({ weeks: 1, bestWeeks: 10, hitInLastEightWeeks: 1 });
});

test('a session that a fast clock put into next week does not count yet', () => {
  const sunday = { today: '2026-11-22', plannedNow: 2 };
  expect(streakOf(countsOf(['2026-11-23', 2, 1]), sunday)).toMatchObject({
    weeks: 0,
    thisWeek: { done: 0, required: 1 },
  });
});

function weekRow(weekStart: string, chest: number) {
  const totals = { sessions: 1, planned: 2, hardSets: 4, tonnageKg: 1000, minutes: 60 };
  return { userId: '', weekStart, ...totals, setsByMuscle: { chest } };
}

test.each([
  ['the four weeks that are over', '2026-10-19', 4.5],
  ['the weeks since the first', '2026-11-02', 4.5],
])('means over %s', (_name, firstWeek, setsPerWeek) => {
  const rows = ['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']
    .filter((weekStart) => weekStart >= firstWeek)
    .map((weekStart, index, all) =>
      weekRow(weekStart, index === all.length - 1 ? 100 : 4 + (index % 2)),
    );
  const targetOf = () => ({ min: 8, target: 10, max: 12 });
  const muscles = toMuscles(rows, { today: now.today, firstWeek, targetOf });
  expect(muscles.find(({ group }) => group === 'chest')?.setsPerWeek).toBe(setsPerWeek);
});

test('the first week of all counts while it runs', () => {
  const targetOf = () => ({ min: 8, target: 10, max: 12 });
  const input = { today: now.today, firstWeek: '2026-11-16', targetOf };
  const muscles = toMuscles([weekRow('2026-11-16', 6)], input);
  expect(muscles.find(({ group }) => group === 'chest')).toEqual({
    group: 'chest',
    setsPerWeek: 6,
    targetMin: 8,
    targetMax: 12,
  });
});
