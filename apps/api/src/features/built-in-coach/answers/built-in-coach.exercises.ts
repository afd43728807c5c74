import {
  deriveConstraints,
  type Exclusion,
  type Exercise,
  explainExclusion,
  findExercise,
  type PlanInput,
} from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import { rankAlternatives } from '../../plans/plans.swap.service.ts';
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

/** Why this member should not do an exercise. */
export function exclusionOf(exercise: Exercise, member: PlanInput): Exclusion | undefined {
  return explainExclusion(exercise, deriveConstraints(member), member);
}

/** What may stand in for an exercise on its day, best first; `member` may be more careful. */
export function alternativesTo(
  exercise: Exercise,
  { next, plan, planInput }: MemberFacts,
  member: PlanInput = planInput,
): ReturnType<typeof rankAlternatives> {
  const days = [...(next ? [next.planDay] : []), ...(plan?.days ?? [])];
  const day = days.find(({ exercises }) =>
    exercises.some(({ exerciseId }) => exerciseId === exercise.id),
  );
  return rankAlternatives(exercise, day ?? { exercises: [] }, member);
}

/** In the middle of a sentence: “the bench press”, but “EZ bar curl”. */
export function inSentence(name: string): string {
  const isProper = /^(?:Bulgarian|Romanian|Russian|Pallof|Copenhagen|World)/.test(name);
  return /^[A-Z][a-z]/.test(name) && !isProper
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}
