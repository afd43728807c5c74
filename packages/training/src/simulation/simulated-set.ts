import type { Random } from '../plan/seeded-random.ts';
import { estimateOneRepMax } from '../strength/one-rep-max.ts';
import { drawNormal } from './random.ts';

/** Where the formulas of the e1RM end. */
const maxFormulaReps = 15;
const repsPerShareBeyond = 30;
const maxRepsToFailure = 40;
const reportDeviation = 0.4;
const maxReportedRir = 5;

/** Repetitions to failure with a load, the inverse of `estimateOneRepMax`; 0 above the maximum. */
export function repsToFailure(loadKg: number, e1rmKg: number): number {
  let below = 0;
  let belowKg = 0;
  for (let reps = 1; reps <= maxFormulaReps; reps += 1) {
    const neededKg = estimateOneRepMax({ weightKg: loadKg, reps, rir: 0 })?.e1rmKg ?? 0;
    if (neededKg > e1rmKg) {
      return below === 0 ? 0 : below + (e1rmKg - belowKg) / (neededKg - belowKg);
    }
    below = reps;
    belowKg = neededKg;
  }
  const beyond = repsPerShareBeyond * (e1rmKg / belowKg - 1);
  return Math.min(maxRepsToFailure, maxFormulaReps + beyond);
}

/**
 * One set by somebody who could do `capacity` repetitions and means to do `wanted`: as many as
 * possible up to that, at least one, and the effort as it would be reported, in halves.
 */
export function drawSet(
  random: Random,
  { capacity, wanted }: { capacity: number; wanted: number },
): { reps: number; rpe: number } {
  const reps = Math.max(1, Math.min(wanted, Math.floor(capacity)));
  const reserve = capacity - reps + drawNormal(random, reportDeviation);
  return { reps, rpe: 10 - Math.min(maxReportedRir, Math.max(0, Math.round(reserve * 2) / 2)) };
}
