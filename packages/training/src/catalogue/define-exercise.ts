import type { Exercise } from '../model/exercise.ts';

type DefaultedField =
  | 'aliases'
  | 'secondary'
  | 'laterality'
  | 'tags'
  | 'regressions'
  | 'progressions'
  | 'substitutes';

type ExerciseFields = Omit<Exercise, DefaultedField | 'unilateral' | 'source'> &
  Partial<Pick<Exercise, DefaultedField>>;

/**
 * Completes a record of the catalogue: empty lists, both sides at once, original text.
 *
 * `repRange` is in repetitions, for each side where the exercise is unilateral; in seconds where
 * `loadType` is `time` (for each side if `per_side`); in metres where it is `distance`.
 */
export function defineExercise(fields: ExerciseFields): Exercise {
  const laterality = fields.laterality ?? 'bilateral';
  return {
    aliases: [],
    secondary: [],
    tags: [],
    regressions: [],
    progressions: [],
    substitutes: [],
    ...fields,
    laterality,
    unilateral: laterality !== 'bilateral',
    source: { text: 'original' },
  };
}
