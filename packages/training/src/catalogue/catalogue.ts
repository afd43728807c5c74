import type { Exercise, ExerciseId } from '../model/exercise.ts';
import { balanceExercises } from './balance.ts';
import { carryExercises } from './carry.ts';
import { coreExercises } from './core.ts';
import { hingeExercises } from './hinge.ts';
import { isolationExercises } from './isolation.ts';
import { locomotionExercises } from './locomotion.ts';
import { lungeExercises } from './lunge.ts';
import { mobilityExercises } from './mobility.ts';
import { powerExercises } from './power.ts';
import { pullHorizontalExercises } from './pull-horizontal.ts';
import { pullVerticalExercises } from './pull-vertical.ts';
import { pushHorizontalExercises } from './push-horizontal.ts';
import { pushVerticalExercises } from './push-vertical.ts';
import { squatExercises } from './squat.ts';

/** Every exercise that Vigor knows, grouped by movement pattern; the order is stable. */
export const exercises: readonly Exercise[] = [
  ...squatExercises,
  ...hingeExercises,
  ...lungeExercises,
  ...pushHorizontalExercises,
  ...pushVerticalExercises,
  ...pullHorizontalExercises,
  ...pullVerticalExercises,
  ...coreExercises,
  ...carryExercises,
  ...locomotionExercises,
  ...isolationExercises,
  ...mobilityExercises,
  ...balanceExercises,
  ...powerExercises,
];

const exercisesById: ReadonlyMap<ExerciseId, Exercise> = new Map(
  exercises.map((exercise) => [exercise.id, exercise]),
);

/** The exercise with this id, or `undefined` where the catalogue has none. */
export function findExercise(id: ExerciseId): Exercise | undefined {
  return exercisesById.get(id);
}

/**
 * The exercise with this id.
 *
 * @throws RangeError where the catalogue has none.
 */
export function getExercise(id: ExerciseId): Exercise {
  const exercise = findExercise(id);
  if (exercise === undefined) throw new RangeError(`Unknown exercise: ${id}`);
  return exercise;
}
