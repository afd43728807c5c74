import type { Injury } from '../model/plan.ts';
import type { ScreeningResult } from '../model/screening.ts';
import type { ConditionId, Goal } from '../model/taxonomy.ts';
import { conditionDetails } from './condition-details.ts';
import { type EffortLimits, effortLimits } from './effort-limits.ts';
import { type ExerciseLimits, exerciseLimits, isTooPainful } from './exercise-limits.ts';
import { adultAge, type SafetyInput } from './safety-input.ts';
import { evaluateScreening } from './screening.ts';
import { type SessionLimits, sessionLimits } from './session-limits.ts';

/** Everything that safety says about one member's plan; derived, never stored. */
export interface Constraints extends ExerciseLimits, EffortLimits, SessionLimits {
  screening: ScreeningResult;
  /** Reported and derived from the screening, each once. */
  conditions: readonly ConditionId[];
  /** The goal that may be trained for; minors and sensitive mode never get `fat_loss`. */
  goal: Goal;
  /** Reminders in words, for the plan's warnings. */
  warnings: readonly string[];
}

/**
 * Turns a member's answers into the limits every plan, edit and model answer has to keep.
 *
 * Forbidden tags are the union over all conditions; numeric limits are the strictest. It does not
 * refuse anybody: ask `refusalFor` first.
 */
export function deriveConstraints(input: SafetyInput): Constraints {
  const reported = input.injuries.map((injury) => injury.condition);
  const screening = evaluateScreening(input.screening, {
    ageYears: input.ageYears,
    bodyMassKg: input.bodyMassKg,
    heightCm: input.heightCm,
    reportedConditions: reported,
  });
  const conditions = [...new Set([...reported, ...screening.conditions])];
  return {
    screening,
    conditions,
    ...exerciseLimits(conditions, input.injuries),
    ...effortLimits(input, conditions, screening),
    ...sessionLimits(input.ageYears, conditions, screening.isSensitive),
    goal: allowedGoal(input, screening),
    warnings: warningsFor(conditions, input.injuries),
  };
}

function allowedGoal(input: SafetyInput, screening: ScreeningResult): Goal {
  const mayLoseFat = input.ageYears >= adultAge && !screening.isSensitive;
  return input.goal === 'fat_loss' && !mayLoseFat ? 'general_health' : input.goal;
}

function warningsFor(conditions: readonly ConditionId[], injuries: readonly Injury[]): string[] {
  const details = conditions.map((condition) => conditionDetails[condition]);
  const warnings = [
    ...injuries.filter(isTooPainful).map(painWarning),
    ...details
      .filter((detail) => detail.needsClearance)
      .map((detail) => `${detail.name}: train only if your clinician agreed to it.`),
    ...details.flatMap((detail) => detail.advice),
  ];
  return [...new Set(warnings)];
}

function painWarning({ condition }: Injury): string {
  const { name } = conditionDetails[condition];
  return `${name}: pain of 6/10 or more is a reason to see a clinician; everything that loads it is left out until then.`;
}
