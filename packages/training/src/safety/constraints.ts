import type { ExerciseId } from '../model/exercise.ts';
import type { Injury, PlanInput } from '../model/plan.ts';
import type { ScreeningResult } from '../model/screening.ts';
import type { ConditionId, Goal, Level, StressTag } from '../model/taxonomy.ts';
import { conditionDetails, type RomLimit } from './condition-details.ts';
import { conditionRules } from './conditions.ts';
import { evaluateScreening } from './screening.ts';

/** What safety needs to know of a member. */
export type SafetyInput = Pick<
  PlanInput,
  'goal' | 'level' | 'injuries' | 'screening' | 'ageYears' | 'bodyMassKg' | 'heightCm'
>;

/** Everything that safety says about one member's plan; derived, never stored. */
export interface Constraints {
  screening: ScreeningResult;
  /** Reported and derived from the screening, each once. */
  conditions: readonly ConditionId[];
  forbiddenTags: ReadonlySet<StressTag>;
  /** Never holds a tag that is forbidden. */
  limitedTags: ReadonlySet<StressTag>;
  excludedExercises: ReadonlySet<ExerciseId>;
  limitedExercises: ReadonlySet<ExerciseId>;
  /** Best first; each once. */
  preferInstead: readonly ExerciseId[];
  romLimits: readonly RomLimit[];
  /** The goal that may be trained for; minors and sensitive mode never get `fat_loss`. */
  goal: Goal;
  /** 1–10; never above what `rirMin` allows. */
  rpeMax: number;
  rirMin: number;
  /** For exercises with a limited tag; at least `rirMin`. */
  limitedRirMin: number;
  mayTrainToFailure: boolean;
  mayDoHiit: boolean;
  mayTestOneRepMax: boolean;
  /** Floor under the rest of every exercise; 0 where only the table of rests counts. */
  restSecondsMin: number;
  /** Floors under warm-up and cool-down of a session long enough to hold them; 0 for none. */
  warmupSecondsMin: number;
  cooldownSecondsMin: number;
  /** Multiplies the weekly set targets. */
  volumeTargetFactor: number;
  balanceDaysMin: number;
  /** Weekly pulling sets for each pushing set. */
  pullToPushMin: number;
  sessionsPerWeekMax: number;
  /** Reminders in words, for the plan's warnings. */
  warnings: readonly string[];
}

const adultAge = 18;
const olderAge = 65;
/** A stop or a serious pain: not “reduce” but “substitute”, and see somebody. */
const stopPain = 6;
const rirOfLimitedWork = 3;
const rirOfMinors = 3;
const rirOfOlderMembers = 2;
const rpeOfCarefulTraining = 6;
const rpeScale = 10;
/** Table of repetitions and effort: beginners keep two, others one; failure is a rare exception. */
const rirByLevel: Record<Level, number> = { beginner: 2, intermediate: 1, advanced: 0 };
const longWarmupSeconds = 300;
const hypertensionRestSeconds = 90;
/** Editorial: less to recover from, same frequency. */
const olderVolumeFactor = 0.8;
/** WHO 2020: balance work on three days or more from 65. */
const olderBalanceDays = 3;
const pullToPush = { usual: 1, shoulder: 1.25 };
const sessionsPerWeek = { usual: 7, sensitive: 6 };

const cardiovascular: readonly ConditionId[] = ['hypertension', 'heart_cleared'];
const carefulConditions: readonly ConditionId[] = [
  'heart_cleared',
  'hernia',
  'pregnancy_t1',
  'pregnancy_t2_t3',
  'postpartum_early',
];
/** No set ends in failure with these, whatever the exercise. */
const noFailureConditions: readonly ConditionId[] = ['hypertension', ...carefulConditions];

/**
 * Turns a member's answers into the limits every plan, edit and model answer has to keep.
 *
 * Forbidden tags are the union over all conditions; numeric limits are the strictest. Pain of 6/10
 * or more turns a condition's limits into prohibitions (pain-monitoring model, Silbernagel 2007).
 * It does not refuse anybody: ask `refusalFor` first.
 */
export function deriveConstraints(input: SafetyInput): Constraints {
  const screening = evaluateScreening(input.screening, {
    ageYears: input.ageYears,
    bodyMassKg: input.bodyMassKg,
    heightCm: input.heightCm,
    reportedConditions: input.injuries.map((injury) => injury.condition),
  });
  const conditions = unique([
    ...input.injuries.map((injury) => injury.condition),
    ...screening.conditions,
  ]);
  return {
    screening,
    conditions,
    ...exerciseLimits(conditions, input.injuries),
    ...effortLimits(input, conditions, screening),
    ...sessionLimits(input, conditions, screening),
    goal: allowedGoal(input, screening),
    warnings: warningsFor(conditions, input.injuries),
  };
}

type ExerciseLimits = Pick<
  Constraints,
  | 'forbiddenTags'
  | 'limitedTags'
  | 'excludedExercises'
  | 'limitedExercises'
  | 'preferInstead'
  | 'romLimits'
>;

function exerciseLimits(
  conditions: readonly ConditionId[],
  injuries: readonly Injury[],
): ExerciseLimits {
  const painful = new Set(injuries.filter(isTooPainful).map((injury) => injury.condition));
  const forbiddenTags = new Set(
    conditions.flatMap((condition) => [
      ...conditionRules[condition].forbid,
      ...(painful.has(condition) ? conditionRules[condition].limit : []),
    ]),
  );
  const details = conditions.map((condition) => conditionDetails[condition]);
  const excludedExercises = new Set(
    conditions.flatMap((condition) => [
      ...conditionDetails[condition].excludedExercises,
      ...(painful.has(condition) ? conditionDetails[condition].limitedExercises : []),
    ]),
  );
  return {
    forbiddenTags,
    limitedTags: new Set(
      conditions
        .flatMap((condition) => conditionRules[condition].limit)
        .filter((tag) => !forbiddenTags.has(tag)),
    ),
    excludedExercises,
    limitedExercises: new Set(details.flatMap((detail) => detail.limitedExercises)),
    preferInstead: unique(details.flatMap((detail) => detail.preferInstead)),
    romLimits: details.flatMap((detail) => detail.romLimits),
  };
}

function effortLimits(
  input: SafetyInput,
  conditions: readonly ConditionId[],
  screening: ScreeningResult,
): Pick<
  Constraints,
  'rpeMax' | 'rirMin' | 'limitedRirMin' | 'mayTrainToFailure' | 'mayDoHiit' | 'mayTestOneRepMax'
> {
  const isCareful = screening.status !== 'ok' || includesAny(conditions, carefulConditions);
  const rpeCap = isCareful ? rpeOfCarefulTraining : rpeScale;
  const isMinor = input.ageYears < adultAge;
  const isOlder = input.ageYears >= olderAge;
  const rirMin = Math.max(
    rirByLevel[input.level],
    rpeScale - rpeCap,
    isMinor ? rirOfMinors : 0,
    isOlder ? rirOfOlderMembers : 0,
    conditions.includes('hypertension') ? rirOfLimitedWork : 0,
  );
  return {
    rpeMax: rpeScale - rirMin,
    rirMin,
    limitedRirMin: Math.max(rirMin, rirOfLimitedWork),
    mayTrainToFailure:
      rirMin <= 1 && !isOlder && !isMinor && !includesAny(conditions, noFailureConditions),
    mayDoHiit: !isCareful && !isOlder && !conditions.some(touchesHighIntensity),
    mayTestOneRepMax:
      input.level !== 'beginner' && conditions.length === 0 && !isMinor && !isOlder && !isCareful,
  };
}

function sessionLimits(
  input: SafetyInput,
  conditions: readonly ConditionId[],
  screening: ScreeningResult,
): Pick<
  Constraints,
  | 'restSecondsMin'
  | 'warmupSecondsMin'
  | 'cooldownSecondsMin'
  | 'volumeTargetFactor'
  | 'balanceDaysMin'
  | 'pullToPushMin'
  | 'sessionsPerWeekMax'
> {
  const isOlder = input.ageYears >= olderAge;
  const needsLongWarmup = isOlder || includesAny(conditions, cardiovascular);
  const hasShoulderCondition = conditions.some(
    (condition) => conditionDetails[condition].region === 'shoulder',
  );
  return {
    restSecondsMin: conditions.includes('hypertension') ? hypertensionRestSeconds : 0,
    warmupSecondsMin: needsLongWarmup ? longWarmupSeconds : 0,
    cooldownSecondsMin: needsLongWarmup ? longWarmupSeconds : 0,
    volumeTargetFactor: isOlder ? olderVolumeFactor : 1,
    balanceDaysMin: isOlder || conditions.includes('frailty_fall_risk') ? olderBalanceDays : 0,
    pullToPushMin: hasShoulderCondition ? pullToPush.shoulder : pullToPush.usual,
    sessionsPerWeekMax: screening.isSensitive ? sessionsPerWeek.sensitive : sessionsPerWeek.usual,
  };
}

function allowedGoal(input: SafetyInput, screening: ScreeningResult): Goal {
  const mayLoseFat = input.ageYears >= adultAge && !screening.isSensitive;
  return input.goal === 'fat_loss' && !mayLoseFat ? 'general_health' : input.goal;
}

function warningsFor(conditions: readonly ConditionId[], injuries: readonly Injury[]): string[] {
  const details = conditions.map((condition) => conditionDetails[condition]);
  return unique([
    ...injuries
      .filter(isTooPainful)
      .map(
        ({ condition }) =>
          `${conditionDetails[condition].name}: pain of 6/10 or more is a reason to see a clinician; everything that loads it is left out until then.`,
      ),
    ...details
      .filter((detail) => detail.needsClearance)
      .map((detail) => `${detail.name}: train only if your clinician agreed to it.`),
    ...details.flatMap((detail) => detail.advice),
  ]);
}

function isTooPainful(injury: Injury): boolean {
  return (injury.painNow ?? 0) >= stopPain;
}

function touchesHighIntensity(condition: ConditionId): boolean {
  const { forbid, limit } = conditionRules[condition];
  return forbid.includes('high_intensity') || limit.includes('high_intensity');
}

function includesAny(conditions: readonly ConditionId[], wanted: readonly ConditionId[]): boolean {
  return wanted.some((condition) => conditions.includes(condition));
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
