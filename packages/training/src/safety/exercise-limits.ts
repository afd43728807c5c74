import type { ExerciseId } from '../model/exercise.ts';
import type { Injury } from '../model/plan.ts';
import type { ConditionId, StressTag } from '../model/taxonomy.ts';
import { conditionDetails, type RomLimit } from './condition-details.ts';
import { conditionRules } from './conditions.ts';

/** Which exercises a member may do, and which only with care. */
export interface ExerciseLimits {
  forbiddenTags: ReadonlySet<StressTag>;
  /** Never holds a tag that is forbidden. */
  limitedTags: ReadonlySet<StressTag>;
  excludedExercises: ReadonlySet<ExerciseId>;
  limitedExercises: ReadonlySet<ExerciseId>;
  /** Best first; each once. */
  preferInstead: readonly ExerciseId[];
  romLimits: readonly RomLimit[];
}

/** From here on pain, 0 to 10, means: leave it out and see a clinician. */
const stopPain = 6;

/**
 * Unites the rules of all conditions. Pain of 6/10 or more turns what a condition limits into what
 * it forbids (pain-monitoring model, Silbernagel 2007).
 */
export function exerciseLimits(
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
  const excludedExercises = new Set(
    conditions.flatMap((condition) => [
      ...conditionDetails[condition].excludedExercises,
      ...(painful.has(condition) ? conditionDetails[condition].limitedExercises : []),
    ]),
  );
  const limits = conditions.flatMap((condition) => conditionRules[condition].limit);
  const details = conditions.map((condition) => conditionDetails[condition]);
  return {
    forbiddenTags,
    limitedTags: new Set(limits.filter((tag) => !forbiddenTags.has(tag))),
    excludedExercises,
    limitedExercises: new Set(details.flatMap((detail) => detail.limitedExercises)),
    preferInstead: [...new Set(details.flatMap((detail) => detail.preferInstead))],
    romLimits: details.flatMap((detail) => detail.romLimits),
  };
}

/** Whether pain calls for leaving a thing out, not for doing less of it. */
export function isTooPainful(injury: Injury): boolean {
  return (injury.painNow ?? 0) >= stopPain;
}
