import type { LoggedSet } from '../model/training-log.ts';
import { estimateOneRepMax, type OneRepMaxEstimate } from '../strength/one-rep-max.ts';
import { isHardSet, rirOf } from './hard-set.ts';
import { computeStrengthLoad, type SetContext } from './set-load.ts';

/** The e1RM of one set, in the weight it is logged in; `null` where it cannot be estimated. */
export function estimateFromSet(set: LoggedSet, context: SetContext): OneRepMaxEstimate | null {
  const { loadType } = context.exercise;
  const hasMaximum = loadType !== 'bodyweight';
  const weightKg = hasMaximum ? computeStrengthLoad(set, context) : null;
  if (weightKg === null || set.reps === undefined) return null;
  return estimateOneRepMax({ weightKg, reps: set.reps, rir: rirOf(set) });
}

/**
 * The e1RM of a day: the highest of its hard sets of one exercise, those that count for records
 * before the others. Unilateral work gives the value of one side, dumbbells that of one; for
 * `bodyweight_plus` and `assisted` it includes the share of body mass that is moved. `null` where no
 * set allows an estimate.
 */
export function findBestEstimate(
  sets: readonly LoggedSet[],
  context: SetContext,
): OneRepMaxEstimate | null {
  let best: OneRepMaxEstimate | null = null;
  for (const set of sets.filter(isHardSet)) {
    const estimate = estimateFromSet(set, context);
    if (estimate && (best === null || isStronger(estimate, best))) best = estimate;
  }
  return best;
}

function isStronger(estimate: OneRepMaxEstimate, best: OneRepMaxEstimate): boolean {
  if (estimate.countsForRecords !== best.countsForRecords) return estimate.countsForRecords;
  return estimate.e1rmKg > best.e1rmKg;
}
