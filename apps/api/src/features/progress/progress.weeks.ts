import type { MuscleProgress, ProgressWeek } from '@vigor/contract';
import {
  addDays,
  computeWeekStreak,
  daysBetween,
  type MuscleGroup,
  mondayOf,
  muscleGroups,
  type TrainingWeek,
  type VolumeTarget,
  type WeekStreak,
} from '@vigor/training';
import type { TrainingWeekRow, WeekCounts } from './progress.repository.ts';

const daysInWeek = 7;
const weekMs = daysInWeek * 24 * 3600_000;
const recentWeeks = 4;

export interface Now {
  today: string;
  /** Sessions that this week should have. */
  plannedNow: number;
}

/**
 * Every week between two days, gaps filled. A week without a session has no row of its own: it was
 * to have what the last week before it had.
 */
export function fillWeeks(
  counts: WeekCounts,
  range: { from: string; to: string },
  { today, plannedNow }: Now,
): TrainingWeek[] {
  const currentWeek = mondayOf(today);
  const weekStarts = mondaysBetween(range);
  let index = counts.weekStarts.findIndex((weekStart) => weekStart >= (weekStarts[0] ?? ''));
  if (index < 0) index = counts.weekStarts.length;
  let planned = counts.planned[index - 1] ?? 0;
  return weekStarts.map((weekStart) => {
    const hasRow = counts.weekStarts[index] === weekStart;
    const isCurrent = weekStart === currentWeek;
    if (hasRow) planned = counts.planned[index] ?? planned;
    if (isCurrent) planned = plannedNow;
    const done = hasRow ? (counts.done[index] ?? 0) : 0;
    if (hasRow) index += 1;
    return { weekStart, planned, done, isCurrent };
  });
}

/** From the first session on; before it there is nothing to keep up. */
export function streakOf(counts: WeekCounts, now: Now): WeekStreak {
  const from = counts.weekStarts[0] ?? now.today;
  const start = from < now.today ? from : now.today;
  return computeWeekStreak(fillWeeks(counts, { from: start, to: now.today }, now));
}

/** Not by `addDays`, which checks each day: hundreds of weeks would take a millisecond. */
function mondaysBetween({ from, to }: { from: string; to: string }): string[] {
  const firstMs = Date.parse(mondayOf(from));
  const count = Math.max(0, Math.floor((Date.parse(to) - firstMs) / weekMs) + 1);
  return Array.from({ length: count }, (_, index) =>
    new Date(firstMs + index * weekMs).toISOString().slice(0, 'YYYY-MM-DD'.length),
  );
}

export function toProgressWeeks(
  weeks: readonly TrainingWeek[],
  rows: readonly TrainingWeekRow[],
): ProgressWeek[] {
  const byWeek = new Map(rows.map((row) => [row.weekStart, row]));
  return weeks.map(({ weekStart, planned, done }) => {
    const row = byWeek.get(weekStart);
    return {
      weekStart,
      sessions: done,
      planned,
      hardSets: row?.hardSets ?? 0,
      tonnageKg: row?.tonnageKg ?? 0,
      minutes: row?.minutes ?? 0,
      setsByMuscle: row?.setsByMuscle ?? {},
    };
  });
}

/**
 * Sets of each muscle group a week, mean over the last four weeks that are over; the running week
 * counts only where it is the first.
 */
export function toMuscles(
  rows: readonly TrainingWeekRow[],
  input: { today: string; firstWeek?: string; targetOf: (group: MuscleGroup) => VolumeTarget },
): MuscleProgress[] {
  const { from, to, weekCount } = recentSpan(input);
  const recent = rows.filter(({ weekStart }) => weekStart >= from && weekStart < to);
  return muscleGroups.map((group) => {
    const sets = recent.reduce((sum, row) => sum + (row.setsByMuscle[group] ?? 0), 0);
    const { min, max } = input.targetOf(group);
    return { group, setsPerWeek: sets / weekCount, targetMin: min, targetMax: max };
  });
}

function recentSpan({ today, firstWeek }: { today: string; firstWeek?: string }) {
  const currentWeek = mondayOf(today);
  const isFirstWeek = firstWeek === undefined || firstWeek >= currentWeek;
  const to = isFirstWeek ? addDays(currentWeek, daysInWeek) : currentWeek;
  const earliest = addDays(to, -recentWeeks * daysInWeek);
  const from = firstWeek === undefined || firstWeek < earliest ? earliest : firstWeek;
  return { from, to, weekCount: Math.max(1, daysBetween(from, to) / daysInWeek) };
}

/** The Monday that the weekly means need at the latest. */
export function recentFrom(today: string): string {
  return addDays(mondayOf(today), -recentWeeks * daysInWeek);
}
