import { floorToIncrement } from './increment.ts';
import { percentAtRepsToFailure } from './rpe-table.ts';

/** Below this, effort is too far from failure for a percentage to mean anything. */
const minRpe = 5;

export interface LoadInput {
  /** Above 0. */
  e1rmKg: number;
  /** Whole repetitions, 1–15. */
  reps: number;
  /** Effort at the end of the set, 5–10 in halves. */
  rpe: number;
  /** Smallest change of load the equipment allows, above 0. */
  stepKg: number;
}

/**
 * Load for a set of `reps` that ends at `rpe`: `e1RM · percent(reps, rpe)`, rounded down to what the
 * equipment allows. The percentage is that of the RPE table (Tuchscherer), read along its diagonal
 * for RPE 5–6.
 *
 * `null` where repetitions and reserve together exceed 15.5, or not even one step is reached.
 */
export function suggestLoad({ e1rmKg, reps, rpe, stepKg }: LoadInput): number | null {
  if (!(e1rmKg > 0) || !(reps >= 1) || !(rpe >= minRpe && rpe <= 10)) return null;
  const percent = percentAtRepsToFailure(reps + (10 - rpe));
  if (percent === null) return null;
  return floorToIncrement((e1rmKg * percent) / 100, stepKg) || null;
}
