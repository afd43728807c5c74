import type { Exercise } from '../model/exercise.ts';
import type { Muscle, MuscleGroup } from '../model/taxonomy.ts';

/** Fractional hard sets that one set of an exercise gives (Pelland 2024). */
const primaryCredit = 1;
const secondaryCredit = 0.5;

const groupOfMuscle: Partial<Record<Muscle, MuscleGroup>> = {
  chest: 'chest',
  lats: 'back',
  upper_back: 'back',
  front_delt: 'shoulders',
  side_delt: 'shoulders',
  rear_delt: 'shoulders',
  biceps: 'biceps',
  triceps: 'triceps',
  glutes: 'glutes',
  quads: 'quads',
  hamstrings: 'hamstrings',
  calves: 'calves',
  abs: 'core',
  obliques: 'core',
};

/**
 * What one hard set of an exercise counts for each muscle group: 1 where a muscle of the group is
 * primary, 0.5 where it is secondary. A group with several muscles (back, shoulders, core) gets the
 * best of them, not the sum. Mobility and locomotion give no hard sets.
 */
export function muscleCredits(exercise: Exercise): ReadonlyMap<MuscleGroup, number> {
  const credits = new Map<MuscleGroup, number>();
  if (exercise.pattern === 'mobility' || exercise.pattern === 'locomotion') return credits;
  for (const muscle of exercise.secondary) credit(credits, muscle, secondaryCredit);
  for (const muscle of exercise.primary) credit(credits, muscle, primaryCredit);
  return credits;
}

function credit(credits: Map<MuscleGroup, number>, muscle: Muscle, amount: number): void {
  const group = groupOfMuscle[muscle];
  if (group !== undefined) credits.set(group, Math.max(amount, credits.get(group) ?? 0));
}
