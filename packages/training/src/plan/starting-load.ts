import type { Exercise } from '../model/exercise.ts';
import { suggestLoad } from '../strength/load.ts';
import type { PlanContext } from './plan-context.ts';
import type { Prescription } from './prescription.ts';

export interface StartingLoad {
  loadKg: number;
  e1rmKg: number;
}

/** Smallest usual change of load, by equipment. */
const stepKg = { barbell: 2.5, dumbbell: 2, kettlebell: 4, other: 2.5 };
const rpeScale = 10;

/**
 * The load of an exercise whose maximum is known: the percentage of the table for the middle of the
 * repetition range at the planned effort, rounded down. `undefined` where nothing is known or the
 * table has no value.
 */
export function startingLoad(
  exercise: Exercise,
  prescription: Prescription,
  { input }: PlanContext,
): StartingLoad | undefined {
  const known = input.knownStrength?.find((one) => one.exerciseId === exercise.id);
  if (known === undefined || exercise.loadType !== 'external') return undefined;
  const reps = Math.ceil((prescription.repsMin + prescription.repsMax) / 2);
  const loadKg = suggestLoad({
    e1rmKg: known.e1rmKg,
    reps,
    rpe: rpeScale - prescription.rir,
    stepKg: stepOf(exercise),
  });
  return loadKg === null ? undefined : { loadKg, e1rmKg: known.e1rmKg };
}

function stepOf({ equipment }: Exercise): number {
  if (equipment.includes('barbell')) return stepKg.barbell;
  if (equipment.includes('dumbbell')) return stepKg.dumbbell;
  return equipment.includes('kettlebell') ? stepKg.kettlebell : stepKg.other;
}
