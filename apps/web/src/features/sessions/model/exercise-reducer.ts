import {
  isDone,
  MAX_EXERCISE_NOTE,
  MAX_SETS,
  type RunningExercise,
  type RunningSet,
} from './running-session.ts';
import type { SessionAction, SetChange } from './session-actions.ts';
import { boundChange } from './set-bounds.ts';

type ExerciseAction = Exclude<
  Extract<SessionAction, { exerciseKey: string }>,
  { kind: 'tickSet' | 'removeExercise' | 'moveExercise' | 'swapExercise' }
>;

export function reduceExercise(exercise: RunningExercise, action: ExerciseAction): RunningExercise {
  switch (action.kind) {
    case 'untickSet':
      return updateSet(exercise, action.setId, (set) => ({ ...set, completedAt: undefined }));
    case 'changeSet':
      return changeSet(exercise, action.setId, action.change);
    case 'changeSetKind':
      return updateSet(exercise, action.setId, (set) => ({ ...set, kind: action.setKind }));
    case 'addSet':
      return addSet(exercise, action);
    case 'addWarmups':
      return { ...exercise, isTouched: true, sets: [...action.sets, ...exercise.sets] };
    case 'removeSet':
      return removeSet(exercise, action.setId);
    case 'restoreSet':
      return restoreSet(exercise, action.index, action.set);
    case 'prefill':
      return prefill(exercise, action.exercise);
    case 'writeExerciseNote':
      return { ...exercise, note: action.note.slice(0, MAX_EXERCISE_NOTE) };
    case 'setRestSeconds':
      return { ...exercise, restSeconds: action.restSeconds };
    default:
      return action satisfies never;
  }
}

function updateSet(
  exercise: RunningExercise,
  setId: string,
  change: (set: RunningSet) => RunningSet,
): RunningExercise {
  const sets = exercise.sets.map((set) => (set.id === setId ? change(set) : set));
  return { ...exercise, isTouched: true, sets };
}

/** A new weight is carried to the open sets after it that had the same one. */
function changeSet(exercise: RunningExercise, setId: string, wish: SetChange): RunningExercise {
  const at = exercise.sets.findIndex((set) => set.id === setId);
  const before = exercise.sets[at];
  if (!before) return exercise;
  const change = boundChange(wish, before.unit);
  const sets = exercise.sets.map((set, index) => {
    if (index === at) return { ...set, ...change };
    const follows =
      'weight' in change &&
      index > at &&
      !isDone(set) &&
      set.kind === before.kind &&
      set.weight === before.weight;
    return follows ? { ...set, weight: change.weight, unit: change.unit ?? set.unit } : set;
  });
  return { ...exercise, isTouched: true, sets };
}

/** The new set repeats the last one, without its tick and its effort. */
function addSet(
  exercise: RunningExercise,
  action: Extract<SessionAction, { kind: 'addSet' }>,
): RunningExercise {
  const isThere = exercise.sets.some((set) => set.id === action.id);
  if (isThere || exercise.sets.length >= MAX_SETS) return exercise;
  const last = exercise.sets.at(-1);
  const kind = last?.kind === 'warmup' ? 'working' : (last?.kind ?? 'working');
  const added: RunningSet = {
    ...(last ?? { unit: action.unit }),
    id: action.id,
    kind,
    rpe: undefined,
    completedAt: undefined,
  };
  return { ...exercise, isTouched: true, sets: [...exercise.sets, added] };
}

function removeSet(exercise: RunningExercise, setId: string): RunningExercise {
  const sets = exercise.sets.filter((set) => set.id !== setId);
  return { ...exercise, isTouched: true, sets };
}

function restoreSet(exercise: RunningExercise, index: number, set: RunningSet): RunningExercise {
  if (exercise.sets.some((each) => each.id === set.id)) return exercise;
  return { ...exercise, sets: exercise.sets.toSpliced(index, 0, set) };
}

/** Last time’s values arrive after the start: open sets take them, ticked and typed ones stay. */
function prefill(exercise: RunningExercise, filled: RunningExercise): RunningExercise {
  if (exercise.isPrefilled) return exercise;
  const known = { previous: filled.previous, aim: filled.aim, isPrefilled: true };
  const isInUse = exercise.isTouched || exercise.sets.some(isDone);
  if (isInUse) return { ...exercise, ...known };
  // Rows that are on the screen stay the same rows, so that a finger on its way still hits them.
  const sets = filled.sets.map((set, index) => ({
    ...set,
    id: exercise.sets[index]?.id ?? set.id,
  }));
  return { ...exercise, ...known, sets };
}
