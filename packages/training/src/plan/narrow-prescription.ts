import type { Exercise } from '../model/exercise.ts';
import type { SlotRole } from '../model/plan.ts';
import type { ConditionId } from '../model/taxonomy.ts';
import { isLimited } from '../safety/exercise-rules.ts';
import type { PlanContext } from './plan-context.ts';
import {
  holdSecondsByLevel,
  holdSecondsRange,
  type Prescription,
  prescriptionFor,
  stretchSeconds,
} from './prescription.ts';
import type { DayFocus } from './split.ts';

export interface NarrowedPrescription {
  prescription: Prescription;
  holdSeconds?: number;
}

type RepRange = readonly [number, number];

const highestRir = 5;
const narrowestRange = 2;
const shiftedRangeWidth = 4;
/** Members with these conditions do 10–15 repetitions (AHA 2023, Paluch). */
const highRepConditions: readonly ConditionId[] = ['hypertension', 'heart_cleared'];
const highReps: RepRange = [10, 15];
/** One to two sets are enough with a heart condition (AHA 2023, Paluch). */
const heartSetsMax = 2;
/** With bands and body weight, more repetitions make up for the load. */
const lightImplementReps = 20;
const olderAge = 65;
const carrySecondsExtra = 5;
/** Light and medium days of a week of full-body strength work, main lifts only. */
const strengthRepsByFocus: Partial<Record<DayFocus, RepRange>> = {
  full_b: [6, 8],
  full_c: [4, 6],
};
const techniqueRirExtra = 2;

/**
 * The prescription of a slot fitted to the exercise's own range, the level, the day and what the
 * member's conditions ask for. Reserve and rest only ever rise.
 */
export function narrowPrescription(
  exercise: Exercise,
  role: SlotRole,
  focus: DayFocus,
  context: PlanContext,
): NarrowedPrescription {
  const { constraints } = context;
  const base = basePrescription(exercise, role, context);
  const prescription = {
    ...base,
    setsMax: constraints.conditions.includes('heart_cleared')
      ? Math.min(base.setsMax, heartSetsMax)
      : base.setsMax,
    rir: rirOf(exercise, base, focus, context),
    rest: raisedRest(base.rest, constraints.restSecondsMin),
  };
  if (exercise.loadType === 'time') {
    const holdSeconds = holdSecondsOf(exercise, role, context);
    return {
      prescription: { ...prescription, repsMin: 1, repsMax: 1, tempo: undefined },
      holdSeconds,
    };
  }
  const [repsMin, repsMax] = fitReps(wantedReps(exercise, role, focus, context, base), exercise);
  return { prescription: { ...prescription, repsMin, repsMax } };
}

/** A strength lift that cannot be heavy is done, and rested from, like an accessory. */
function basePrescription(exercise: Exercise, role: SlotRole, context: PlanContext): Prescription {
  const isLight = exercise.loadType === 'bodyweight' || exercise.loadType === 'band';
  const isLightLead = role === 'main' && context.goal === 'strength' && isLight;
  return prescriptionFor(context.goal, isLightLead ? 'accessory' : role, context.input.level);
}

function rirOf(
  exercise: Exercise,
  base: Prescription,
  focus: DayFocus,
  { constraints }: PlanContext,
): number {
  const technique = focus === 'technique' ? techniqueRirExtra : 0;
  const limited = isLimited(exercise, constraints) ? constraints.limitedRirMin : 0;
  const rir = Math.max(base.rir + technique, constraints.rirMin, limited, exercise.rirFloor ?? 0);
  return Math.min(highestRir, rir);
}

function raisedRest(rest: Prescription['rest'], floor: number): Prescription['rest'] {
  return {
    min: Math.max(rest.min, floor),
    default: Math.max(rest.default, floor),
    max: Math.max(rest.max, floor),
  };
}

function wantedReps(
  exercise: Exercise,
  role: SlotRole,
  focus: DayFocus,
  context: PlanContext,
  base: Prescription,
): RepRange {
  const { conditions } = context.constraints;
  const isLoaded = role === 'main' || role === 'accessory' || role === 'isolation';
  if (isLoaded && highRepConditions.some((condition) => conditions.includes(condition))) {
    return highReps;
  }
  const isHeavyWeek = context.goal === 'strength' && context.input.level !== 'beginner';
  const byFocus = isHeavyWeek && role === 'main' ? strengthRepsByFocus[focus] : undefined;
  if (byFocus !== undefined) return byFocus;
  const isLight = exercise.loadType === 'band' || exercise.loadType === 'bodyweight';
  return role === 'isolation' && isLight
    ? [base.repsMin, lightImplementReps]
    : [base.repsMin, base.repsMax];
}

/** The wanted range where the exercise allows it, else the nearest part of the exercise's own. */
function fitReps([wantedMin, wantedMax]: RepRange, { repRange }: Exercise): RepRange {
  const [ownMin, ownMax] = repRange;
  const min = Math.max(wantedMin, ownMin);
  const max = Math.min(wantedMax, ownMax);
  if (max - min >= narrowestRange) return [min, max];
  return wantedMin < ownMin
    ? [ownMin, Math.min(ownMax, ownMin + shiftedRangeWidth)]
    : [Math.max(ownMin, ownMax - shiftedRangeWidth), ownMax];
}

function holdSecondsOf(exercise: Exercise, role: SlotRole, { input }: PlanContext): number {
  const [ownMin, ownMax] = exercise.repRange;
  const wanted = wantedHoldSeconds(role, input.level, input.ageYears);
  return Math.min(ownMax, Math.max(ownMin, wanted));
}

function wantedHoldSeconds(
  role: SlotRole,
  level: PlanContext['input']['level'],
  ageYears: number,
): number {
  if (role === 'drill')
    return ageYears >= olderAge ? stretchSeconds.olderAdult : stretchSeconds.default;
  const seconds = holdSecondsByLevel[level];
  return role === 'carry'
    ? seconds + carrySecondsExtra
    : Math.min(holdSecondsRange.max, Math.max(holdSecondsRange.min, seconds));
}
