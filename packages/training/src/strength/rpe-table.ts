/**
 * Share of the one-repetition maximum by repetitions to failure, in percent, one entry per half
 * repetition from 1 to 15.5. Reactive Training Systems (Tuchscherer), as used by Helms 2018.
 */
const percentByHalfReps: readonly number[] = [
  100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4,
  76.2, 75.1, 73.9, 72.3, 70.7, 69.4, 68.0, 66.7, 65.3, 64.0, 62.6, 61.3, 59.9, 58.6,
];
const maxTableReps = 12;
const minTableRpe = 6.5;

/**
 * Percent of the one-repetition maximum for `reps` repetitions that end at `rpe`, by the table of
 * Reactive Training Systems. For prescribing a load; to estimate from a set use `estimateOneRepMax`.
 *
 * Valid for 1–12 whole repetitions and RPE 6.5–10 in halves; `null` outside, where copies of the
 * table disagree.
 */
export function percentOfOneRepMax(reps: number, rpe: number): number | null {
  const isInTable = reps >= 1 && reps <= maxTableReps && rpe >= minTableRpe && rpe <= 10;
  return isInTable && Number.isInteger(reps) ? percentAtRepsToFailure(reps + (10 - rpe)) : null;
}

/**
 * The same table read by repetitions to failure (`reps + 10 − rpe`), on which alone a cell depends.
 * Valid for 1–15.5 in halves, `null` outside.
 */
export function percentAtRepsToFailure(repsToFailure: number): number | null {
  return percentByHalfReps[(repsToFailure - 1) * 2] ?? null;
}
