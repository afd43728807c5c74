import type { LiftProgress } from '@vigor/contract';
import { type Exercise, findExercise, type MuscleGroup } from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import { groupOf } from './built-in-coach.muscle-groups.ts';

const fewest = 2;

/** Lifts that are mainly for these muscles; all where none is named. */
export function liftsFor(
  { progress }: MemberFacts,
  muscles: readonly MuscleGroup[],
): readonly LiftProgress[] {
  if (muscles.length === 0) return progress.lifts;
  return progress.lifts.filter(({ exerciseId }) => {
    const exercise = findExercise(exerciseId);
    const group = exercise && groupOf(exercise);
    return group !== undefined && muscles.includes(group);
  });
}

/** The logged lift that is most like one that is not: by movement, else by muscle. */
export function nearestLift(exercise: Exercise, facts: MemberFacts): LiftProgress | undefined {
  const logged = facts.progress.lifts.filter(
    ({ points, exerciseId }) => points.length >= fewest && isOfKind(exerciseId, exercise),
  );
  const samePattern = logged.find(
    ({ exerciseId }) => findExercise(exerciseId)?.pattern === exercise.pattern,
  );
  const group = groupOf(exercise);
  return samePattern ?? logged.find(({ exerciseId }) => isMainlyFor(exerciseId, group));
}

/** A raise says little of a press, though both are for the shoulders. */
function isOfKind(exerciseId: string, { id, mechanic }: Exercise): boolean {
  return exerciseId !== id && findExercise(exerciseId)?.mechanic === mechanic;
}

function isMainlyFor(exerciseId: string, group: MuscleGroup | undefined): boolean {
  const exercise = findExercise(exerciseId);
  return exercise !== undefined && group !== undefined && groupOf(exercise) === group;
}

export function withTrend(lifts: readonly LiftProgress[]): LiftProgress[] {
  return lifts.filter(({ trend }) => trend !== 'not_enough_data');
}

/** Gain for the size of a lift, so that small lifts count as well. */
export function shareGained({ changeKg, latestE1rmKg }: LiftProgress): number {
  return latestE1rmKg ? (changeKg ?? 0) / latestE1rmKg : 0;
}
