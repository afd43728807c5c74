import type { PlanDay } from '@vigor/contract';
import {
  type Constraints,
  deriveConstraints,
  type Exercise,
  isLimited,
  levels,
  listAllowedExercises,
  type PlanInput,
} from '@vigor/training';

export interface Alternative {
  exercise: Exercise;
  /** In words, for the member. */
  reason: string;
}

/** Editorial, after the engine's own weights for choosing an exercise. */
const weights = {
  samePattern: 40,
  muscleOverlap: 30,
  liked: 8,
  preferred: 6,
  sameEquipment: 4,
  limited: -15,
  levelStep: -5,
};
const mostAlternatives = 12;

/**
 * Exercises that can stand in for one of a day, best first: those the catalogue names as
 * substitutes, then the rest by movement and muscles. Nothing the member may not do, nothing that
 * the day has already.
 */
export function rankAlternatives(
  original: Exercise,
  day: Pick<PlanDay, 'exercises'>,
  member: PlanInput,
): Alternative[] {
  const constraints = deriveConstraints(member);
  const taken = new Set(day.exercises.map(({ exerciseId }) => exerciseId));
  return listAllowedExercises(member, constraints)
    .filter((exercise) => !taken.has(exercise.id) && isAlike(exercise, original))
    .map((exercise) => ({
      exercise,
      rank: rankAmong(original.substitutes, exercise.id),
      score: scoreOf(exercise, original, member, constraints),
    }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        other.score - one.score ||
        one.exercise.id.localeCompare(other.exercise.id),
    )
    .slice(0, mostAlternatives)
    .map(({ exercise }) => ({ exercise, reason: reasonFor(exercise, original, member) }));
}

function isAlike(exercise: Exercise, original: Exercise): boolean {
  if (exercise.id === original.id) return false;
  return (
    original.substitutes.includes(exercise.id) ||
    exercise.pattern === original.pattern ||
    (isStrength(exercise) && isStrength(original) && sharesOf(exercise, original) >= 1)
  );
}

/** A stretch for the chest is no bench press. */
function isStrength({ pattern }: Exercise): boolean {
  return pattern !== 'mobility' && pattern !== 'locomotion';
}

/** Share of the original's primary muscles that are primary here too, 0–1. */
function sharesOf(exercise: Exercise, original: Exercise): number {
  const shared = original.primary.filter((muscle) => exercise.primary.includes(muscle));
  return original.primary.length === 0 ? 0 : shared.length / original.primary.length;
}

function rankAmong(substitutes: readonly string[], id: string): number {
  const rank = substitutes.indexOf(id);
  return rank < 0 ? substitutes.length : rank;
}

function scoreOf(
  exercise: Exercise,
  original: Exercise,
  member: PlanInput,
  constraints: Constraints,
): number {
  return (
    (exercise.pattern === original.pattern ? weights.samePattern : 0) +
    weights.muscleOverlap * sharesOf(exercise, original) +
    (member.likes.includes(exercise.id) ? weights.liked : 0) +
    (constraints.preferInstead.includes(exercise.id) ? weights.preferred : 0) +
    (hasSameEquipment(exercise, original) ? weights.sameEquipment : 0) +
    (isLimited(exercise, constraints) ? weights.limited : 0) +
    weights.levelStep * Math.abs(levelStep(exercise, original))
  );
}

function reasonFor(exercise: Exercise, original: Exercise, member: PlanInput): string {
  const parts = [
    exercise.pattern === original.pattern ? 'same movement' : `also trains ${musclesOf(exercise)}`,
  ];
  if (levelStep(exercise, original) < 0 || original.regressions.includes(exercise.id)) {
    parts.push('easier');
  }
  if (levelStep(exercise, original) > 0 || original.progressions.includes(exercise.id)) {
    parts.push('harder');
  }
  if (!hasSameEquipment(exercise, original)) parts.push(equipmentOf(exercise));
  if (member.likes.includes(exercise.id)) parts.push('one you like');
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function levelStep(exercise: Exercise, original: Exercise): number {
  return levels.indexOf(exercise.level) - levels.indexOf(original.level);
}

function hasSameEquipment(exercise: Exercise, original: Exercise): boolean {
  return equipmentOf(exercise) === equipmentOf(original);
}

function equipmentOf(exercise: Exercise): string {
  const names = exercise.equipment
    .filter((item) => item !== 'bodyweight')
    .map((item) => item.replaceAll('_', ' '));
  return names.length === 0 ? 'no equipment' : `with ${names.join(' and ')}`;
}

function musclesOf(exercise: Exercise): string {
  return exercise.primary.map((muscle) => muscle.replaceAll('_', ' ')).join(' and ');
}
