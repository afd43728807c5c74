import type { PlanExercise, PreviousSets, Profile } from '@vigor/contract';
import type { Exercise, WeightUnit } from '@vigor/training';
import { prefillSets } from './prefill.ts';
import type { Prescription, RunningExercise, RunningSet } from './running-session.ts';
import { chooseWeightStep } from './weight-steps.ts';

export type ExerciseFacts = Pick<
  Exercise,
  'id' | 'name' | 'loadType' | 'equipment' | 'laterality' | 'repRange'
>;

export interface BuildSetting {
  unit: WeightUnit;
  increments?: Profile['increments'];
  newId: () => string;
}

/** Rest for an exercise that no plan speaks of: the middle of the table for general training. */
const defaultRestSeconds = 90;

export interface BuildInput {
  facts: ExerciseFacts;
  planned?: PlanExercise;
  /** 1-based week of the plan. */
  week?: number;
}

/** One exercise of a session, its rows filled from the plan until last time’s values are known. */
export function buildExercise(input: BuildInput, setting: BuildSetting): RunningExercise {
  const { facts, planned } = input;
  const exercise: RunningExercise = {
    key: setting.newId(),
    exerciseId: facts.id,
    name: facts.name,
    loadType: facts.loadType,
    equipment: [...facts.equipment],
    isPerSide: facts.laterality === 'per_side',
    supersetGroup: planned?.supersetGroup,
    restSeconds: planned?.restSeconds ?? defaultRestSeconds,
    prescription: planned && toPrescription(planned, input.week ?? 1),
    usualAmount: facts.loadType === 'distance' ? undefined : facts.repRange[0],
    previous: [],
    isPrefilled: false,
    isTouched: false,
    note: '',
    sets: [],
  };
  return { ...exercise, sets: fillSets(exercise, undefined, setting) };
}

/** The same exercise with last time’s sets beside the fields and their values in them. */
export function withPrevious(
  exercise: RunningExercise,
  previous: PreviousSets | undefined,
  setting: BuildSetting,
): RunningExercise {
  return {
    ...exercise,
    aim: previous?.target?.text,
    previous: previous?.sets ?? [],
    isPrefilled: true,
    sets: fillSets(exercise, previous, setting),
  };
}

function fillSets(
  exercise: RunningExercise,
  previous: PreviousSets | undefined,
  { unit, increments, newId }: BuildSetting,
): RunningSet[] {
  const step = chooseWeightStep(exercise, unit, increments);
  const { prescription, usualAmount } = exercise;
  const isTimed = exercise.loadType === 'time';
  return prefillSets({ prescription, previous, usualAmount, isTimed, unit, step, newId });
}

/** What the plan asks for in a week; after the last week that one repeats. */
function toPrescription(planned: PlanExercise, week: number): Prescription {
  const index = Math.min(Math.max(week, 1), planned.setsByWeek.length) - 1;
  const { repsMin, repsMax, holdSeconds, rir, loadKg, rampSets, tempo, modification } = planned;
  const sets = planned.setsByWeek[index] ?? planned.sets;
  return { sets, repsMin, repsMax, holdSeconds, rir, loadKg, rampSets, tempo, modification };
}
