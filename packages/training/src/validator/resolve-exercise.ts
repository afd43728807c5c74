import { exercises, findExercise } from '../catalogue/catalogue.ts';
import type { Exercise } from '../model/exercise.ts';
import { type ComparableName, comparableName, nameSimilarity } from './similarity.ts';

/** Below this a name is taken for an invention, not for a slip. */
const leastSimilarity = 0.92;
/** Longer than any name of the catalogue: not worth comparing. */
const longestName = 80;

export interface ResolvedExercise {
  exercise: Exercise;
  /** Only alike, not the same name. */
  isGuess: boolean;
}

interface KnownName {
  name: ComparableName;
  exercise: Exercise;
}

const knownNames: readonly KnownName[] = exercises.flatMap((exercise) =>
  [exercise.id, exercise.name, ...exercise.aliases].map((name) => ({
    name: comparableName(name),
    exercise,
  })),
);

/**
 * The exercise of the catalogue that a model meant: by id, by name or alias, or by a name at least
 * 0.92 alike. `undefined` for anything else; ties go to the first id.
 */
export function resolveExercise(named: string): ResolvedExercise | undefined {
  if (named.length > longestName) return undefined;
  const exact = findExercise(named);
  if (exact) return { exercise: exact, isGuess: false };
  const wanted = comparableName(named);
  let best: Match | undefined;
  for (const { name, exercise } of knownNames) {
    const similarity = nameSimilarity(wanted, name, leastSimilarity);
    if (similarity < leastSimilarity || !isBetter({ exercise, similarity }, best)) continue;
    best = { exercise, similarity };
  }
  return best && { exercise: best.exercise, isGuess: best.similarity < 1 };
}

interface Match {
  exercise: Exercise;
  similarity: number;
}

function isBetter(match: Match, best: Match | undefined): boolean {
  if (best === undefined || match.similarity > best.similarity) return true;
  return match.similarity === best.similarity && match.exercise.id < best.exercise.id;
}
