import type { ScreeningResult } from '../model/screening.ts';
import type { ConditionId, Level } from '../model/taxonomy.ts';
import { conditionRules } from './conditions.ts';
import { adultAge, olderAge, type SafetyInput } from './safety-input.ts';

/** How hard a member may train. */
export interface EffortLimits {
  /** 1–10; never above what `rirMin` allows. */
  rpeMax: number;
  rirMin: number;
  /** For exercises with a limited tag; at least `rirMin`. */
  limitedRirMin: number;
  mayTrainToFailure: boolean;
  mayDoHiit: boolean;
  mayTestOneRepMax: boolean;
}

const rirOfLimitedWork = 3;
const rirOfMinors = 3;
const rirOfOlderMembers = 2;
/** Failure is for members who may get to the last repetition at all. */
const rirThatAllowsFailure = 1;
const rpeOfCarefulTraining = 6;
const rpeScale = 10;
/** Editorial: beginners keep two, others one; failure is a rare exception. */
const rirByLevel: Record<Level, number> = { beginner: 2, intermediate: 1, advanced: 0 };

const carefulConditions: readonly ConditionId[] = [
  'heart_cleared',
  'hernia',
  'pregnancy_t1',
  'pregnancy_t2_t3',
  'postpartum_early',
];

/** The strictest limit of level, age, screening and conditions. */
export function effortLimits(
  input: SafetyInput,
  conditions: readonly ConditionId[],
  screening: ScreeningResult,
): EffortLimits {
  const isCareful = screening.status !== 'ok' || conditions.some(isCarefulCondition);
  const isMinor = input.ageYears < adultAge;
  const isOlder = input.ageYears >= olderAge;
  const rirMin = Math.max(
    rirByLevel[input.level],
    isCareful ? rpeScale - rpeOfCarefulTraining : 0,
    isMinor ? rirOfMinors : 0,
    isOlder ? rirOfOlderMembers : 0,
    conditions.includes('hypertension') ? rirOfLimitedWork : 0,
  );
  const isUnrestricted = !isMinor && !isOlder && !isCareful;
  return {
    rpeMax: rpeScale - rirMin,
    rirMin,
    limitedRirMin: Math.max(rirMin, rirOfLimitedWork),
    mayTrainToFailure: isUnrestricted && rirMin <= rirThatAllowsFailure,
    mayDoHiit: !isOlder && !isCareful && !conditions.some(touchesHighIntensity),
    mayTestOneRepMax: isUnrestricted && input.level !== 'beginner' && conditions.length === 0,
  };
}

function isCarefulCondition(condition: ConditionId): boolean {
  return carefulConditions.includes(condition);
}

/** A limited tag means three repetitions in reserve; intervals are harder than that. */
function touchesHighIntensity(condition: ConditionId): boolean {
  const { forbid, limit } = conditionRules[condition];
  return forbid.includes('high_intensity') || limit.includes('high_intensity');
}
