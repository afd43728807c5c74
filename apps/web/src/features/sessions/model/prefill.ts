import type { PreviousSets } from '@vigor/contract';
import { displayWeight, fromKg, snapToStep, type WeightUnit } from '@vigor/training';
import type { Prescription, PreviousSet, RunningSet } from './running-session.ts';

export interface PrefillInput {
  prescription?: Prescription;
  previous?: PreviousSets;
  /** Repetitions, or seconds where `isTimed`, for a first time without a plan. */
  usualAmount?: number;
  isTimed?: boolean;
  unit: WeightUnit;
  /** −/+ step in `unit`; suggested loads are put on its grid. */
  step: number;
  newId: () => string;
}

const setsWithoutPlan = 3;

/**
 * The rows of an exercise before anything is done: as many as the plan asks for, with the load and
 * repetitions to aim at. Without a plan they repeat last time.
 */
export function prefillSets(input: PrefillInput): RunningSet[] {
  const last = listWorkSets(input.previous);
  const count = input.prescription?.sets ?? (last.length || setsWithoutPlan);
  return Array.from({ length: count }, (_, index) => prefillSet(input, last[index] ?? last.at(-1)));
}

function listWorkSets(previous: PreviousSets | undefined): PreviousSet[] {
  return previous?.sets.filter((set) => set.kind === 'working' || set.kind === 'failure') ?? [];
}

function prefillSet(input: PrefillInput, last: PreviousSet | undefined): RunningSet {
  const { prescription, unit } = input;
  return {
    id: input.newId(),
    kind: 'working',
    unit,
    weight: chooseWeight(input, last),
    reps: prescription?.holdSeconds || input.isTimed ? undefined : chooseReps(input, last),
    durationSeconds: prescription?.holdSeconds ?? chooseSeconds(input, last),
    distanceMeters: last?.distanceMeters,
  };
}

/** The engine’s target first, then last time, then the plan. */
function chooseWeight(input: PrefillInput, last: PreviousSet | undefined): number | undefined {
  const target = input.previous?.target?.loadKg;
  if (target !== undefined) {
    return target === last?.weightKg ? asLoaded(target, input) : onGrid(target, input);
  }
  if (last?.weightKg !== undefined) return asLoaded(last.weightKg, input);
  const planned = input.prescription?.loadKg;
  return planned === undefined ? undefined : onGrid(planned, input);
}

/** Finer than any pair of plates: what is off this grid was lifted in the other unit. */
const finest = { kg: 0.25, lb: 0.5 };

/** What was lifted stays as it was; 110.2 lb, which were 50 kg, become the 110 that can be loaded. */
function asLoaded(weightKg: number, { unit, step }: PrefillInput): number {
  const weight = displayWeight(weightKg, unit);
  const isOfThisUnit = snapToStep(weight, finest[unit]) === weight;
  return isOfThisUnit ? weight : snapToStep(weight, step);
}

/** The plan speaks kilograms that can be loaded already; pounds need their own plates. */
function onGrid(weightKg: number, { unit, step }: PrefillInput): number {
  return unit === 'kg' ? displayWeight(weightKg, unit) : snapToStep(fromKg(weightKg, unit), step);
}

function chooseSeconds(input: PrefillInput, last: PreviousSet | undefined): number | undefined {
  return last?.durationSeconds ?? (input.isTimed ? input.usualAmount : undefined);
}

/** A heavier load starts at the low end; the same load aims at what was done, inside the range. */
function chooseReps(input: PrefillInput, last: PreviousSet | undefined): number | undefined {
  const range = input.previous?.target ?? input.prescription;
  if (!range) return last?.reps ?? input.usualAmount;
  const targetKg = input.previous?.target?.loadKg;
  const isHeavier = targetKg !== undefined && targetKg > (last?.weightKg ?? 0);
  if (last?.reps === undefined || isHeavier) return range.repsMin;
  return Math.min(range.repsMax, Math.max(range.repsMin, last.reps));
}
