import type { MuscleProgress } from '@vigor/contract';
import { musclesByGroup } from '@vigor/training';
import { compareToBand } from './progress-words.ts';

type Muscle = (typeof musclesByGroup)[keyof typeof musclesByGroup][number];

/** How strongly each muscle of the map is coloured: its group’s sets against the top of its band. */
export function shadeMuscles(
  muscles: readonly MuscleProgress[],
): Partial<Record<Muscle, { share: number; isStriped: boolean }>> {
  const shades = muscles.flatMap((muscle) => {
    const share = Math.min(1, muscle.setsPerWeek / Math.max(1, muscle.targetMax));
    const shade = { share, isStriped: compareToBand(muscle) === 'below' };
    return musclesByGroup[muscle.group].map((name) => [name, shade] as const);
  });
  return Object.fromEntries(shades);
}
