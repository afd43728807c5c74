import type { Exercise } from '../model/exercise.ts';
import type { PlanInput } from '../model/plan.ts';
import { type ConditionId, type EquipmentId, type Level, levels } from '../model/taxonomy.ts';
import { conditionDetails } from './condition-details.ts';
import { conditionRules } from './conditions.ts';
import type { Constraints } from './constraints.ts';

export interface Exclusion {
  kind: 'condition' | 'equipment' | 'level' | 'disliked' | 'noise';
  /** One sentence for the member. */
  text: string;
}

/** What a member's own choices, not their health, rule out. */
export type MemberChoices = Pick<
  PlanInput,
  'equipment' | 'level' | 'dislikes' | 'dislikedPatterns' | 'noiseOrSpaceLimited'
>;

/** Whether everything an exercise needs is there; the own body always is. */
export function canPerformWith(exercise: Exercise, equipment: readonly EquipmentId[]): boolean {
  return missingEquipment(exercise, equipment).length === 0;
}

/** Whether no condition of the member forbids an exercise. */
export function isAllowed(exercise: Exercise, constraints: Constraints): boolean {
  return (
    !constraints.excludedExercises.has(exercise.id) &&
    !exercise.tags.some((tag) => constraints.forbiddenTags.has(tag))
  );
}

/** Whether an exercise is given with more in reserve, less range and no breath-hold. */
export function isLimited(exercise: Exercise, constraints: Constraints): boolean {
  return (
    constraints.limitedExercises.has(exercise.id) ||
    exercise.tags.some((tag) => constraints.limitedTags.has(tag))
  );
}

/** Power, and everything above the member's level, waits; levels are compared as they are. */
export function isWithinLevel(exercise: Exercise, level: Level): boolean {
  if (exercise.pattern === 'power' && level === 'beginner') return false;
  return levels.indexOf(exercise.level) <= levels.indexOf(level);
}

/** Why a member does not get an exercise, the gravest reason first; `undefined` if they may. */
export function explainExclusion(
  exercise: Exercise,
  constraints: Constraints,
  choices: MemberChoices,
): Exclusion | undefined {
  return (
    conditionExclusion(exercise, constraints) ??
    equipmentExclusion(exercise, choices) ??
    choiceExclusion(exercise, choices)
  );
}

/**
 * What to keep in mind on an exercise the conditions limit: range, effort, breathing. `undefined`
 * where neither a tag nor a range limit touches it.
 */
export function modificationFor(exercise: Exercise, constraints: Constraints): string | undefined {
  const parts = constraints.romLimits
    .filter((limit) => limit.patterns.includes(exercise.pattern))
    .map((limit) => limit.text);
  if (isLimited(exercise, constraints)) {
    parts.push(
      `Keep at least ${constraints.limitedRirMin} repetitions in reserve and pain at 3/10 or less, in a comfortable range, breathing out on the effort.`,
    );
  }
  return parts.length > 0 ? [...new Set(parts)].join(' ') : undefined;
}

function conditionExclusion(exercise: Exercise, constraints: Constraints): Exclusion | undefined {
  if (isAllowed(exercise, constraints)) return undefined;
  const cause = constraints.conditions.find((condition) => isExcludedBy(exercise, condition));
  const name = cause === undefined ? 'what you told us' : lowerFirst(conditionDetails[cause].name);
  return { kind: 'condition', text: `${exercise.name} is left out because of ${name}.` };
}

function isExcludedBy(exercise: Exercise, condition: ConditionId): boolean {
  return (
    conditionDetails[condition].excludedExercises.includes(exercise.id) ||
    exercise.tags.some((tag) => conditionRules[condition].forbid.includes(tag))
  );
}

function equipmentExclusion(exercise: Exercise, choices: MemberChoices): Exclusion | undefined {
  const missing = missingEquipment(exercise, choices.equipment);
  if (missing.length === 0) return undefined;
  const names = missing.map((item) => item.replaceAll('_', ' ')).join(' and ');
  return { kind: 'equipment', text: `${exercise.name} needs ${names}.` };
}

function choiceExclusion(exercise: Exercise, choices: MemberChoices): Exclusion | undefined {
  if (!isWithinLevel(exercise, choices.level)) {
    return { kind: 'level', text: `${exercise.name} comes later, at ${exercise.level} level.` };
  }
  if (choices.noiseOrSpaceLimited && exercise.tags.includes('jump')) {
    return { kind: 'noise', text: `${exercise.name} has jumps, which you asked to avoid.` };
  }
  const isDisliked =
    choices.dislikes.includes(exercise.id) || choices.dislikedPatterns?.includes(exercise.pattern);
  return isDisliked
    ? { kind: 'disliked', text: `${exercise.name} is on the list of what you do not enjoy.` }
    : undefined;
}

function missingEquipment(exercise: Exercise, equipment: readonly EquipmentId[]): EquipmentId[] {
  return exercise.equipment.filter((item) => item !== 'bodyweight' && !equipment.includes(item));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
