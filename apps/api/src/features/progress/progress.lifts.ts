import type { LiftProgress } from '@vigor/contract';
import {
  classifyTrend,
  dayNumberOf,
  findExercise,
  smoothSeries,
  type TrendPoint,
  type WeightUnit,
} from '@vigor/training';
import type { LiftPointRow } from './progress.lifts.repository.ts';
import { describeLiftChange, describeSingleLift } from './progress.texts.ts';

/** A trend compares every pair of points: more would take long and say the same. */
const maxTrendPoints = 60;

/** One entry for each lift, in the order of the rows. */
export function toLifts(rows: readonly LiftPointRow[], unit: WeightUnit): LiftProgress[] {
  return [...Map.groupBy(rows, ({ exerciseId }) => exerciseId)].map(([exerciseId, points]) =>
    toLift(exerciseId, points, unit),
  );
}

function toLift(exerciseId: string, rows: readonly LiftPointRow[], unit: WeightUnit): LiftProgress {
  const series = rows.map(({ day, e1rmKg }) => ({ day: dayNumberOf(day), value: e1rmKg }));
  const smoothed = smoothSeries(series);
  const changeKg = changeOver(smoothed);
  return {
    exerciseId,
    name: findExercise(exerciseId)?.name ?? exerciseId,
    points: rows.map(({ day, e1rmKg, confidence }, index) => ({
      day,
      e1rmKg: toHundredth(e1rmKg),
      smoothedKg: toHundredth(smoothed[index]?.value ?? e1rmKg),
      confidence,
    })),
    latestE1rmKg: toHundredth(rows.at(-1)?.e1rmKg ?? 0),
    changeKg: changeKg === null ? null : toHundredth(changeKg),
    trend: classifyTrend(thinned(series)).direction,
    summary: summaryOf(rows, changeKg, unit),
  };
}

function changeOver(smoothed: readonly TrendPoint[]): number | null {
  const first = smoothed[0];
  const last = smoothed.at(-1);
  return first && last && smoothed.length > 1 ? last.value - first.value : null;
}

function summaryOf(
  rows: readonly LiftPointRow[],
  changeKg: number | null,
  unit: WeightUnit,
): string {
  const latestKg = rows.at(-1)?.e1rmKg ?? 0;
  const fromDay = rows[0]?.day;
  const toDay = rows.at(-1)?.day;
  if (changeKg === null || !fromDay || !toDay) return describeSingleLift(latestKg, unit);
  return describeLiftChange({ fromDay, toDay, changeKg, latestKg }, unit);
}

/** Evenly spread points, the newest among them. */
function thinned(series: readonly TrendPoint[]): TrendPoint[] {
  const step = Math.ceil(series.length / maxTrendPoints);
  return series.filter((_, index) => (series.length - 1 - index) % step === 0);
}

function toHundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
