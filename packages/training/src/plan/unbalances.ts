import type { DraftDay, DraftUnit } from './draft.ts';
import {
  hipPatterns,
  hipToKnee,
  kneePatterns,
  pullPatterns,
  pushPatterns,
} from './pattern-coverage.ts';
import type { PlanContext } from './plan-context.ts';
import { patternSums, type WeekLoad } from './week-load.ts';

/** Whether so many more sets of a unit, on all its days, would push more than the week pulls. */
export function wouldOutpush(
  { day, unit, sets }: { day: DraftDay; unit: DraftUnit; sets: number },
  load: WeekLoad,
  { constraints }: PlanContext,
): boolean {
  const { push, pull } = patternSums(load);
  const morePush = countItems(unit, pushPatterns) * sets * day.times;
  const morePull = countItems(unit, pullPatterns) * sets * day.times;
  return morePush > 0 && pull + morePull < constraints.pullToPushMin * (push + morePush);
}

/** Whether one more set of a unit, on all its days, would leave the hips behind the knees. */
export function wouldOutsquat(day: DraftDay, unit: DraftUnit, load: WeekLoad): boolean {
  const { knee, hip } = patternSums(load);
  const moreKnee = countItems(unit, kneePatterns) * day.times;
  const moreHip = countItems(unit, hipPatterns) * day.times;
  return moreKnee > 0 && hip + moreHip < hipToKnee.min * (knee + moreKnee);
}

function countItems(unit: DraftUnit, patterns: readonly string[]): number {
  return unit.items.filter((item) => patterns.includes(item.exercise.pattern)).length;
}
