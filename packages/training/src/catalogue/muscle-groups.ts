import type { Muscle, MuscleGroup } from '../model/taxonomy.ts';

/**
 * The muscles behind each group that carries a weekly set target. A set credits a group with the
 * largest credit among its members, so a row for lats and upper back is one set of `back`, not two.
 */
export const musclesByGroup: Record<MuscleGroup, readonly Muscle[]> = {
  chest: ['chest'],
  back: ['lats', 'upper_back'],
  quads: ['quads'],
  hamstrings: ['hamstrings'],
  glutes: ['glutes'],
  shoulders: ['front_delt', 'side_delt', 'rear_delt'],
  biceps: ['biceps'],
  triceps: ['triceps'],
  calves: ['calves'],
  core: ['abs', 'obliques'],
};
