import type { Exercise, ExerciseId } from '../model/exercise.ts';

/** Finds an exercise, of the catalogue or of a member's own; `undefined` where it is unknown. */
export type FindExercise = (id: ExerciseId) => Exercise | undefined;
