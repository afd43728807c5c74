import { musclesByGroup } from '../catalogue/muscle-groups.ts';
import type { Exercise } from '../model/exercise.ts';
import { type Muscle, type MuscleGroup, muscleGroups, muscles } from '../model/taxonomy.ts';
import type { LoggedSet } from '../model/training-log.ts';
import type { FindExercise } from './exercise-lookup.ts';
import { isHardSet } from './hard-set.ts';
import { countSides } from './set-load.ts';

/** A set counts in full for the muscles it is for, and by half for those that help (Pelland 2024). */
const primaryCredit = 1;
const secondaryCredit = 0.5;
const dropCredit = 0.5;
/** A set and all its drops together. */
const maxClusterCredit = 2;
/** Neither stretching nor cardio builds a muscle the way a hard set does. */
const patternsWithoutSets: readonly Exercise['pattern'][] = ['mobility', 'locomotion'];

/**
 * Fractional hard sets of each muscle group: 1 for a primary muscle, 0.5 for a secondary one, and
 * for a group the largest credit among its muscles (Pelland 2024). A drop counts half, and with its
 * set at most 2; a set of one side only counts half. Warm-ups, easy sets, mobility, cardio and
 * unknown exercises count nothing. Sets in the order they were done.
 */
export function countMuscleSets(
  sets: readonly LoggedSet[],
  findExercise: FindExercise,
): Record<MuscleGroup, number> {
  const totals = zeroFor(muscleGroups);
  for (const { exercise, share } of listShares(sets, findExercise)) {
    for (const group of muscleGroups) {
      const credits = musclesByGroup[group].map((muscle) => creditOf(muscle, exercise));
      totals[group] += share * Math.max(0, ...credits);
    }
  }
  return totals;
}

/** The same for every single muscle, for a map of the body. */
export function countSetsByMuscle(
  sets: readonly LoggedSet[],
  findExercise: FindExercise,
): Record<Muscle, number> {
  const totals = zeroFor(muscles);
  for (const { exercise, share } of listShares(sets, findExercise)) {
    for (const muscle of muscles) totals[muscle] += share * creditOf(muscle, exercise);
  }
  return totals;
}

/** Hard sets whatever the muscle, with the same shares. */
export function countHardSets(sets: readonly LoggedSet[], findExercise: FindExercise): number {
  return listShares(sets, findExercise).reduce((sum, { share }) => sum + share, 0);
}

function creditOf(muscle: Muscle, exercise: Exercise): number {
  if (exercise.primary.includes(muscle)) return primaryCredit;
  return exercise.secondary.includes(muscle) ? secondaryCredit : 0;
}

/** How much of a hard set each set is. */
function listShares(
  sets: readonly LoggedSet[],
  findExercise: FindExercise,
): { exercise: Exercise; share: number }[] {
  let cluster = 0;
  return sets.flatMap((set, index) => {
    const exercise = findExercise(set.exerciseId);
    const isDrop = set.kind === 'drop' && sets[index - 1]?.exerciseId === set.exerciseId;
    if (!isDrop) cluster = 0;
    if (!exercise || patternsWithoutSets.includes(exercise.pattern) || !isHardSet(set)) return [];
    const credit = set.kind === 'drop' ? dropCredit : 1;
    const limited = Math.min(credit, maxClusterCredit - cluster);
    cluster += limited;
    const isOneSide = exercise.unilateral && countSides(set, exercise) === 1;
    return [{ exercise, share: isOneSide ? limited / 2 : limited }];
  });
}

function zeroFor<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  // Every key is listed, so the entries make a full record.
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}
