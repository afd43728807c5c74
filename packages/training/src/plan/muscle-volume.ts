import { exercises } from '../catalogue/catalogue.ts';
import { musclesByGroup } from '../catalogue/muscle-groups.ts';
import type { Exercise } from '../model/exercise.ts';
import { type MuscleGroup, muscleGroups } from '../model/taxonomy.ts';

/** Fractional hard sets that one set of an exercise gives (Pelland 2024). */
const primaryCredit = 1;
const secondaryCredit = 0.5;

/** Fractional hard sets for each group. */
export type GroupSets = Record<MuscleGroup, number>;

export interface MuscleCredit {
  group: MuscleGroup;
  /** 1 or 0.5. */
  credit: number;
}

/**
 * What one hard set of an exercise counts for each muscle group: 1 where a muscle of the group is
 * primary, 0.5 where it is secondary. A group with several muscles (back, shoulders, core) gets the
 * best of them, not the sum. Mobility and locomotion give no hard sets.
 */
export function muscleCredits(exercise: Exercise): readonly MuscleCredit[] {
  return creditsOfCatalogue.get(exercise) ?? creditsOf(exercise);
}

function creditsOf(exercise: Exercise): MuscleCredit[] {
  if (exercise.pattern === 'mobility' || exercise.pattern === 'locomotion') return [];
  return muscleGroups.flatMap((group) => {
    const muscles = musclesByGroup[group];
    if (exercise.primary.some((muscle) => muscles.includes(muscle))) {
      return [{ group, credit: primaryCredit }];
    }
    const isSecondary = exercise.secondary.some((muscle) => muscles.includes(muscle));
    return isSecondary ? [{ group, credit: secondaryCredit }] : [];
  });
}

const creditsOfCatalogue: ReadonlyMap<Exercise, readonly MuscleCredit[]> = new Map(
  exercises.map((exercise) => [exercise, creditsOf(exercise)]),
);

/** No sets for any group; a new object each time. */
export function noGroupSets(): GroupSets {
  return {
    chest: 0,
    back: 0,
    quads: 0,
    hamstrings: 0,
    glutes: 0,
    shoulders: 0,
    biceps: 0,
    triceps: 0,
    calves: 0,
    core: 0,
  };
}

/** Fractional hard sets for each group from exercises and the sets done of them. */
export function sumMuscleSets(work: Iterable<{ exercise: Exercise; sets: number }>): GroupSets {
  const sums = noGroupSets();
  for (const { exercise, sets } of work) {
    for (const { group, credit } of muscleCredits(exercise)) sums[group] += credit * sets;
  }
  return sums;
}
