import { exercises, findExercise } from '../catalogue/catalogue.ts';
import type { Exercise } from '../model/exercise.ts';
import { nameSimilarity, normaliseName } from './similarity.ts';

/** Below this a name is taken for an invention, not for a slip. */
const leastSimilarity = 0.92;
/** Longer than any name of the catalogue: not worth comparing. */
const longestName = 80;

export interface ResolvedExercise {
  exercise: Exercise;
  /** Only alike, not the same name. */
  isGuess: boolean;
}

const byName = new Map<string, Exercise>();
for (const exercise of exercises) {
  for (const name of [exercise.id, exercise.name, ...exercise.aliases]) {
    const key = normaliseName(name);
    if (!byName.has(key)) byName.set(key, exercise);
  }
}

/**
 * The exercise of the catalogue that a model meant: by id, by name or alias, or by a name at least
 * 0.92 alike. `undefined` for anything else; ties go to the first id.
 */
export function resolveExercise(named: string): ResolvedExercise | undefined {
  if (named.length > longestName) return undefined;
  const exact = findExercise(named) ?? byName.get(normaliseName(named));
  if (exact) return { exercise: exact, isGuess: false };
  const similar = mostSimilar(named);
  return similar && { exercise: similar, isGuess: true };
}

function mostSimilar(named: string): Exercise | undefined {
  let best: { exercise: Exercise; similarity: number } | undefined;
  for (const [name, exercise] of byName) {
    const similarity = nameSimilarity(named, name);
    if (similarity < leastSimilarity || similarity < (best?.similarity ?? 0)) continue;
    const wins = similarity > (best?.similarity ?? 0) || exercise.id < (best?.exercise.id ?? '');
    if (wins) best = { exercise, similarity };
  }
  return best?.exercise;
}
