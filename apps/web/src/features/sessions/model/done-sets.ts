import { type DoneSet, toKg } from '@vigor/training';
import {
  isDone,
  type RunningExercise,
  type RunningSession,
  type RunningSet,
} from './running-session.ts';

export interface DoneSets {
  /** Working sets in the order they were ticked. */
  done: DoneSet[];
  /** Working sets, done and open. */
  plannedSets: number;
}

/** What was done so far, each set beside the one at its place last time. */
export function listDoneSets({ exercises }: RunningSession): DoneSets {
  const sets = exercises.flatMap((exercise) => {
    const working = exercise.sets.filter(({ kind }) => kind !== 'warmup');
    return working.map((set, index) => ({ set, exercise, index, setsOfExercise: working.length }));
  });
  const done = sets
    .filter(({ set }) => isDone(set))
    .toSorted((a, b) => (a.set.completedAt ?? '').localeCompare(b.set.completedAt ?? ''))
    .map(({ set, exercise, index, setsOfExercise }) => ({
      set: toLoggedSet(exercise, set),
      previous: previousOf(exercise, index),
      setNumber: index + 1,
      setsOfExercise,
    }));
  return { done, plannedSets: sets.length };
}

function toLoggedSet({ exerciseId }: RunningExercise, set: RunningSet): DoneSet['set'] {
  const { kind, reps, durationSeconds, distanceMeters, rpe, weight, unit } = set;
  const weightKg = weight === undefined ? undefined : toKg(weight, unit);
  return { exerciseId, kind, reps, durationSeconds, distanceMeters, rpe, weightKg };
}

/** With help, less weight is more: those are not compared. */
function previousOf({ loadType, previous }: RunningExercise, index: number): DoneSet['previous'] {
  if (loadType === 'assisted') return undefined;
  return previous.filter(({ kind }) => kind !== 'warmup')[index];
}
