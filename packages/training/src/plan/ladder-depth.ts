import { exercises, findExercise } from '../catalogue/catalogue.ts';
import type { Exercise, ExerciseId } from '../model/exercise.ts';

/**
 * Steps from the easiest exercise of its ladder, 0 for the easiest; only regressions of the same
 * pattern count. A measure of difficulty where load cannot be added.
 */
export function ladderDepth(exercise: Exercise): number {
  return depthById.get(exercise.id) ?? depthOf(exercise, new Set());
}

function depthOf(exercise: Exercise, visited: ReadonlySet<ExerciseId>): number {
  const seen = new Set([...visited, exercise.id]);
  const easier = exercise.regressions
    .filter((id) => !seen.has(id))
    .map(findExercise)
    .filter((found) => found !== undefined && found.pattern === exercise.pattern);
  return easier.reduce(
    (deepest, found) => (found ? Math.max(deepest, 1 + depthOf(found, seen)) : deepest),
    0,
  );
}

const depthById: ReadonlyMap<ExerciseId, number> = new Map(
  exercises.map((exercise) => [exercise.id, depthOf(exercise, new Set())]),
);
