import {
  deriveConstraints,
  type Exercise,
  explainExclusion,
  findExercise,
  isLimited,
  listAllowedExercises,
  type PlanInput,
} from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import type { ExerciseMention } from '../understanding/built-in-coach.exercise-mentions.ts';

/** Of all exercises that share a name the one this member does, else the most usual one. */
export function exerciseMeant(mention: ExerciseMention, facts: MemberFacts): Exercise | undefined {
  const known = ownExerciseIds(facts);
  const own = known.map((ids) => mention.candidates.find((id) => ids.has(id)));
  return findExercise(own.find((id) => id !== undefined) ?? mention.candidates[0] ?? '');
}

/** What the member does, the nearest first: next session, plan, last session, logged lifts. */
function ownExerciseIds({ next, plan, lastSession, progress }: MemberFacts): Set<string>[] {
  const planned = plan?.days.flatMap(({ exercises }) => exercises) ?? [];
  return [
    new Set(next?.planDay.exercises.map(({ exerciseId }) => exerciseId)),
    new Set(planned.map(({ exerciseId }) => exerciseId)),
    new Set(lastSession?.sets.map(({ exerciseId }) => exerciseId)),
    new Set(progress.lifts.map(({ exerciseId }) => exerciseId)),
    new Set(progress.records.map(({ exerciseId }) => exerciseId)),
  ];
}

/** Why this member should not do an exercise, in one sentence. */
export function exclusionOf(exercise: Exercise, member: PlanInput): string | undefined {
  return explainExclusion(exercise, deriveConstraints(member), member)?.text;
}

/** What may stand in for an exercise, best first: the catalogue's substitutes, then its own kind. */
export function alternativesTo(exercise: Exercise, member: PlanInput): Exercise[] {
  const constraints = deriveConstraints(member);
  const { substitutes } = exercise;
  const rankOf = ({ id }: Exercise) =>
    substitutes.includes(id) ? substitutes.indexOf(id) : substitutes.length;
  return listAllowedExercises(member, constraints)
    .filter((other) => other.id !== exercise.id && isAlike(other, exercise))
    .sort(
      (one, other) =>
        Number(isLimited(one, constraints)) - Number(isLimited(other, constraints)) ||
        rankOf(one) - rankOf(other) ||
        sharedMuscles(other, exercise) - sharedMuscles(one, exercise),
    );
}

function isAlike(other: Exercise, exercise: Exercise): boolean {
  return exercise.substitutes.includes(other.id) || other.pattern === exercise.pattern;
}

function sharedMuscles(other: Exercise, exercise: Exercise): number {
  return exercise.primary.filter((muscle) => other.primary.includes(muscle)).length;
}

/** In the middle of a sentence: “the bench press”, but “EZ bar curl”. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) && !/^(?:Bulgarian|Romanian|Russian|Pallof|Copenhagen)/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}
