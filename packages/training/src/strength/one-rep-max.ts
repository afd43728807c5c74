import { brzycki, epley, wathan } from './one-rep-max-formulas.ts';

/** Above this many repetitions to failure only Wathan holds, and no record is claimed. */
export const maxRecordReps = 10;
const maxEstimateReps = 15;
const maxHighConfidenceReps = 5;
const maxMediumConfidenceReps = 8;
const maxRir = 5;
/** Reports of reps in reserve are too far off beyond this to claim a record (Halperin 2022). */
const maxRecordRir = 4;
/** Typical error of the mean of the three formulas at 2–10 repetitions. */
const errorShare = 0.05;

export interface OneRepMaxInput {
  /** Effective load, above 0. */
  weightKg: number;
  /** Whole repetitions, 1 or more. */
  reps: number;
  /** Repetitions in reserve; clamped to 0–5. Unknown counts as 0. */
  rir?: number;
}

export interface OneRepMaxEstimate {
  e1rmKg: number;
  /** ±5 %. */
  rangeKg: [number, number];
  confidence: 'high' | 'medium' | 'low';
  /** The effort is unknown, so the true value may be higher. */
  atLeast: boolean;
  /** Otherwise it is good for a trend only. */
  countsForRecords: boolean;
}

/**
 * Estimates the one-repetition maximum from one set, with `n = reps + rir` repetitions to failure.
 *
 * `n = 1`: the load itself. Up to 10: the mean of Epley 1985, Brzycki 1993 and Wathan 1994, of high
 * confidence to 5, medium to 8, low above. Up to 15: Wathan alone, low confidence, no records.
 * Returns `null` above 15, for a load that is not positive and for less than one repetition.
 */
export function estimateOneRepMax({
  weightKg,
  reps,
  rir,
}: OneRepMaxInput): OneRepMaxEstimate | null {
  const reserve = Math.min(Math.max(rir ?? 0, 0), maxRir);
  const repsToFailure = reps + reserve;
  if (!(weightKg > 0) || !(reps >= 1) || !(repsToFailure <= maxEstimateReps)) return null;
  const e1rmKg = estimateAt(weightKg, repsToFailure);
  return {
    e1rmKg,
    rangeKg: [e1rmKg * (1 - errorShare), e1rmKg * (1 + errorShare)],
    confidence: confidenceAt(repsToFailure),
    atLeast: rir === undefined,
    countsForRecords: repsToFailure <= maxRecordReps && (rir ?? 0) <= maxRecordRir,
  };
}

function estimateAt(weightKg: number, repsToFailure: number): number {
  if (repsToFailure === 1) return weightKg;
  if (repsToFailure > maxRecordReps) return wathan(weightKg, repsToFailure);
  const estimates = [epley, brzycki, wathan].map((formula) => formula(weightKg, repsToFailure));
  return estimates.reduce((sum, estimate) => sum + estimate, 0) / estimates.length;
}

function confidenceAt(repsToFailure: number): OneRepMaxEstimate['confidence'] {
  if (repsToFailure <= maxHighConfidenceReps) return 'high';
  return repsToFailure <= maxMediumConfidenceReps ? 'medium' : 'low';
}
