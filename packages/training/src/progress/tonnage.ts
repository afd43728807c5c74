import type { LoggedSet } from '../model/training-log.ts';
import type { FindExercise } from './exercise-lookup.ts';
import { computeMovedLoad, countSides, type SetContext } from './set-load.ts';

/**
 * Volume load of one set in kilograms: `repetitions · moved load`, both sides of a unilateral one.
 * `null` for warm-ups and for what has no load or no repetitions (bands, holds, distance).
 */
export function computeSetVolume(set: LoggedSet, context: SetContext): number | null {
  const reps = set.reps ?? 0;
  const loadKg = computeMovedLoad(set, context);
  if (set.kind === 'warmup' || reps <= 0 || loadKg === null) return null;
  return reps * countSides(set, context.exercise) * loadKg;
}

/**
 * Tonnage: the volume load of all sets in kilograms, without warm-ups. Sets of unknown exercises,
 * and bodyweight sets where the body mass is unknown, add nothing.
 */
export function computeTonnage(
  sets: readonly LoggedSet[],
  context: { findExercise: FindExercise; bodyMassKg?: number },
): number {
  return sets.reduce((sum, set) => {
    const exercise = context.findExercise(set.exerciseId);
    if (!exercise) return sum;
    return sum + (computeSetVolume(set, { exercise, bodyMassKg: context.bodyMassKg }) ?? 0);
  }, 0);
}
