import type { LiftProgress, MuscleProgress, ProgressWeek } from '@vigor/contract';
import { daysBetween } from '@vigor/training';

/** Whole weeks from the first to the last day of a series, at least 1. */
export function countWeeks(days: readonly { day: string }[]): number {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return 1;
  return Math.max(1, Math.round(daysBetween(first.day, last.day) / 7));
}

/** The lift to open with: the one with the most sure estimates, and of those the most trained. */
export function chooseLift(lifts: readonly LiftProgress[]): LiftProgress | undefined {
  const bySureness = (a: LiftProgress, b: LiftProgress) =>
    countSure(b) - countSure(a) || b.points.length - a.points.length;
  return lifts.toSorted(bySureness)[0];
}

function countSure({ points }: LiftProgress): number {
  return points.filter(({ confidence }) => confidence !== 'low').length;
}

export type WeekMeasure = 'hardSets' | 'tonnageKg';

export interface WeekComparison {
  /** Mean of the last four finished weeks. */
  latest: number;
  /** Against the four weeks before, in percent; `undefined` where there were none. */
  changePercent?: number;
}

const comparedWeeks = 4;

/** The last four finished weeks against the four before them; this week is still open. */
export function compareWeeks(
  weeks: readonly ProgressWeek[],
  measure: WeekMeasure,
  thisMonday: string,
): WeekComparison {
  const finished = weeks.filter((week) => week.weekStart < thisMonday);
  const latest = mean(finished.slice(-comparedWeeks).map((week) => week[measure]));
  const earlier = finished.slice(-2 * comparedWeeks, -comparedWeeks);
  const before = mean(earlier.map((week) => week[measure]));
  if (earlier.length < comparedWeeks || before === 0) return { latest };
  return { latest, changePercent: Math.round((latest / before - 1) * 100) };
}

function mean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export type BandStatus = 'below' | 'inBand' | 'above';

export function compareToBand({ setsPerWeek, targetMin, targetMax }: MuscleProgress): BandStatus {
  if (setsPerWeek < targetMin) return 'below';
  return setsPerWeek > targetMax ? 'above' : 'inBand';
}
