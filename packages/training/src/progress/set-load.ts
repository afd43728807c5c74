import type { Exercise } from '../model/exercise.ts';
import type { LoggedSet } from '../model/training-log.ts';
import { countImplements } from './implement-count.ts';

/** What is needed beside a set to know what it weighed. */
export interface SetContext {
  exercise: Exercise;
  /** On the day of the set; without it, bodyweight work has no load. */
  bodyMassKg?: number;
}

/**
 * The load to compare strength by, in kilograms: the logged weight for `external` (of one dumbbell),
 * `fraction · body mass + added` for `bodyweight` and `bodyweight_plus`, `fraction · body mass −
 * assistance` for `assisted`. `null` for bands, time and distance, where something needed is
 * missing, and where nothing is left after the assistance.
 */
export function computeStrengthLoad(set: LoggedSet, context: SetContext): number | null {
  const { loadType } = context.exercise;
  const loggedKg = set.weightKg ?? 0;
  if (loadType === 'external') return positiveOrNull(loggedKg);
  const bodyKg = (context.exercise.bodyweightFraction ?? 0) * (context.bodyMassKg ?? 0);
  if (bodyKg <= 0) return null;
  if (loadType === 'assisted') return positiveOrNull(bodyKg - loggedKg);
  const isBodyweight = loadType === 'bodyweight' || loadType === 'bodyweight_plus';
  return isBodyweight ? positiveOrNull(bodyKg + loggedKg) : null;
}

/** The load that is moved with every repetition: as for strength, but with both dumbbells. */
export function computeMovedLoad(set: LoggedSet, context: SetContext): number | null {
  const loadKg = computeStrengthLoad(set, context);
  if (loadKg === null || context.exercise.loadType !== 'external') return loadKg;
  return loadKg * countImplements(context.exercise);
}

/**
 * Sides that a set stands for: 2 for a unilateral exercise, whose repetitions are logged for each
 * side, unless the set names the side it was done on.
 */
export function countSides(set: LoggedSet, exercise: Exercise): 1 | 2 {
  return exercise.unilateral && set.side === undefined ? 2 : 1;
}

function positiveOrNull(weightKg: number): number | null {
  return weightKg > 0 ? weightKg : null;
}
