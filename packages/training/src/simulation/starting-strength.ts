import type { Exercise } from '../model/exercise.ts';
import type { KnownStrength } from '../model/plan.ts';
import type { Level, Pattern } from '../model/taxonomy.ts';
import { countImplements } from '../progress/implement-count.ts';

export type Sex = 'male' | 'female' | 'unspecified';

/** e1RM over body mass of an untrained man; believable for a demonstration, nothing more. */
const ratioByPattern: Record<Pattern, number> = {
  squat: 0.8,
  hinge: 0.95,
  lunge: 0.4,
  push_h: 0.62,
  push_v: 0.4,
  pull_h: 0.58,
  pull_v: 0.7,
  core_antiext: 0.3,
  core_antirot: 0.25,
  core_flex: 0.3,
  carry: 0.5,
  locomotion: 0.3,
  isolation_arms: 0.28,
  isolation_shoulders: 0.18,
  isolation_legs: 0.5,
  isolation_chest: 0.3,
  mobility: 0.1,
  power: 0.4,
};
const sexFactor: Record<Sex, number> = { male: 1, female: 0.65, unspecified: 0.8 };
const levelFactor: Record<Level, number> = { beginner: 1, intermediate: 1.4, advanced: 1.75 };
/** Two dumbbells together allow less than a bar. */
const dumbbellFactor = 0.85;
const sledFactor = 2;
const bodyweightReps: Record<Level, number> = { beginner: 10, intermediate: 16, advanced: 22 };
const holdSeconds: Record<Level, number> = { beginner: 35, intermediate: 55, advanced: 75 };

export interface LifterTraits {
  sex: Sex;
  level: Level;
  bodyMassKg: number;
}

/** A believable e1RM in the weight that is logged (of one dumbbell), with the body where it is moved. */
export function guessOneRepMax(exercise: Exercise, lifter: LifterTraits): number {
  const { sex, level, bodyMassKg } = lifter;
  const totalKg =
    bodyMassKg * ratioByPattern[exercise.pattern] * sexFactor[sex] * levelFactor[level];
  if (exercise.loadType === 'bodyweight_plus' || exercise.loadType === 'assisted') {
    return totalKg * 1.3;
  }
  if (exercise.equipment.includes('leg_press')) return totalKg * sledFactor;
  if (!exercise.equipment.includes('dumbbell')) return totalKg;
  return (totalKg * dumbbellFactor) / countImplements(exercise);
}

/** Repetitions to failure with the body alone, or seconds of a hold. */
export function guessCapacity(exercise: Exercise, { sex, level }: LifterTraits): number {
  if (exercise.loadType === 'time') return holdSeconds[level];
  const upperBodyFactor = exercise.force === 'static' ? 1 : (1 + sexFactor[sex]) / 2;
  return bodyweightReps[level] * upperBodyFactor;
}

/** What the lifter can do on the first day: the known e1RM, else a guess. */
export function findStartingStrength(
  exercise: Exercise,
  lifter: LifterTraits,
  strengths: readonly KnownStrength[],
): number {
  const known = strengths.find(({ exerciseId }) => exerciseId === exercise.id);
  const hasMaximum = ['external', 'bodyweight_plus', 'assisted'].includes(exercise.loadType);
  if (!hasMaximum) return guessCapacity(exercise, lifter);
  return known?.e1rmKg ?? guessOneRepMax(exercise, lifter);
}
