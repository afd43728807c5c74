import type { ExerciseSummary } from '@vigor/contract';

type Muscle = ExerciseSummary['primary'][number];

interface Shade {
  share: number;
  isStriped: boolean;
}

const helpingShare = 0.55;

/** What an exercise works most is full, what helps is paler and striped. */
export function shadeExercise(
  exercise: Pick<ExerciseSummary, 'primary' | 'secondary'>,
): Partial<Record<Muscle, Shade>> {
  const helping = exercise.secondary.map((muscle) => [
    muscle,
    { share: helpingShare, isStriped: true },
  ]);
  const leading = exercise.primary.map((muscle) => [muscle, { share: 1, isStriped: false }]);
  return Object.fromEntries([...helping, ...leading]);
}
