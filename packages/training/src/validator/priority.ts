import type { PlanExercise, SlotRole } from '../model/plan.ts';

/** What a session gives up first comes last; editorial. */
const rankOfRole: Record<SlotRole, number> = {
  main: 0,
  power: 1,
  accessory: 2,
  core: 3,
  isolation: 4,
  drill: 5,
  carry: 6,
};

/** Positions of exercises, the least important first; among equals the later in the session. */
export function leastImportantFirst(exercises: readonly (PlanExercise | undefined)[]): number[] {
  return exercises
    .flatMap((exercise, index) => (exercise ? [{ index, rank: rankOfRole[exercise.role] }] : []))
    .toSorted((one, other) => other.rank - one.rank || other.index - one.index)
    .map(({ index }) => index);
}
