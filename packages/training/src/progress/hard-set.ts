import type { LoggedSet } from '../model/training-log.ts';

/** Easier sets than this add little. */
const minHardRpe = 6;

/** Repetitions in reserve of a set: `10 − RPE` (Zourdos 2016), 0 at failure, else unknown. */
export function rirOf(set: LoggedSet): number | undefined {
  if (set.rpe !== undefined) return 10 - set.rpe;
  return set.kind === 'failure' ? 0 : undefined;
}

/**
 * Whether a set counts as training stimulus: not a warm-up, something was done, and the effort is
 * RPE 6 (4 in reserve) or more, or unknown.
 */
export function isHardSet(set: LoggedSet): boolean {
  if (set.kind === 'warmup' || !isPerformed(set)) return false;
  return set.kind === 'failure' || set.rpe === undefined || set.rpe >= minHardRpe;
}

/** Whether a set holds repetitions, time or distance at all. */
export function isPerformed(set: LoggedSet): boolean {
  return (set.reps ?? 0) > 0 || (set.durationSeconds ?? 0) > 0 || (set.distanceMeters ?? 0) > 0;
}
