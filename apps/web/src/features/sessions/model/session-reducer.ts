import { reduceExercise } from './exercise-reducer.ts';
import { adjustRest, chooseRestSeconds, startRest } from './rest-timer.ts';
import {
  isDone,
  MAX_EXERCISES,
  MAX_NAME,
  MAX_NOTE,
  type RunningExercise,
  type RunningSession,
} from './running-session.ts';
import type { SessionAction } from './session-actions.ts';

/** The session after an action. An action on something that is gone changes nothing. */
export function reduceSession(session: RunningSession, action: SessionAction): RunningSession {
  switch (action.kind) {
    case 'tickSet':
      return tickSet(session, action);
    case 'addExercise':
      return insertExercise(session, session.exercises.length, action.exercise);
    case 'restoreExercise':
      return insertExercise(session, action.index, action.exercise);
    case 'removeExercise':
      return {
        ...session,
        exercises: session.exercises.filter((exercise) => exercise.key !== action.exerciseKey),
      };
    case 'moveExercise':
      return moveExercise(session, action.exerciseKey, action.by);
    case 'swapExercise':
      return swapExercise(session, action.exerciseKey, action.exercise);
    case 'writeNote':
      return { ...session, note: action.note.slice(0, MAX_NOTE) };
    case 'rename':
      return { ...session, name: action.name.trim().slice(0, MAX_NAME) || session.name };
    case 'adjustRest':
      return {
        ...session,
        rest: session.rest && adjustRest(session.rest, action.deltaSeconds, action.nowMs),
      };
    case 'skipRest':
      return { ...session, rest: undefined };
    case 'reportStopSign':
      return { ...session, stopSigns: [...new Set([...session.stopSigns, action.sign])] };
    case 'withdrawStopSign':
      return { ...session, stopSigns: session.stopSigns.filter((sign) => sign !== action.sign) };
    default:
      return updateExercise(session, action.exerciseKey, (exercise) =>
        reduceExercise(exercise, action),
      );
  }
}

function updateExercise(
  session: RunningSession,
  key: string,
  change: (exercise: RunningExercise) => RunningExercise,
): RunningSession {
  const exercises = session.exercises.map((exercise) =>
    exercise.key === key ? change(exercise) : exercise,
  );
  return { ...session, exercises };
}

/** A second tap on a ticked set changes nothing, so neither the time nor the rest starts anew. */
function tickSet(
  session: RunningSession,
  action: Extract<SessionAction, { kind: 'tickSet' }>,
): RunningSession {
  const target = findSet(session, action);
  if (!target || target.completedAt !== undefined) return session;
  const completedAt = new Date(action.nowMs).toISOString();
  const ticked = updateExercise(session, action.exerciseKey, (exercise) => ({
    ...exercise,
    sets: exercise.sets.map((set) => (set.id === action.setId ? { ...set, completedAt } : set)),
  }));
  const exercise = ticked.exercises.find((each) => each.key === action.exerciseKey);
  const seconds = exercise ? chooseRestSeconds(ticked, exercise, action.setId) : 0;
  return { ...ticked, rest: startRest(seconds, action.nowMs) };
}

function findSet(session: RunningSession, place: { exerciseKey: string; setId: string }) {
  return session.exercises
    .find((exercise) => exercise.key === place.exerciseKey)
    ?.sets.find((set) => set.id === place.setId);
}

function insertExercise(
  session: RunningSession,
  index: number,
  exercise: RunningExercise,
): RunningSession {
  const isThere = session.exercises.some((each) => each.key === exercise.key);
  if (isThere || session.exercises.length >= MAX_EXERCISES) return session;
  return { ...session, exercises: session.exercises.toSpliced(index, 0, exercise) };
}

function moveExercise(session: RunningSession, key: string, by: -1 | 1): RunningSession {
  const from = session.exercises.findIndex((exercise) => exercise.key === key);
  const moved = session.exercises[from];
  const to = from + by;
  if (!moved || to < 0 || to >= session.exercises.length) return session;
  return { ...session, exercises: session.exercises.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

/** Ticked sets stay under the exercise they were done with; the replacement takes over the open ones. */
function swapExercise(
  session: RunningSession,
  key: string,
  replacement: RunningExercise,
): RunningSession {
  const at = session.exercises.findIndex((exercise) => exercise.key === key);
  const old = session.exercises[at];
  if (!old || session.exercises.some((each) => each.key === replacement.key)) return session;
  const { supersetGroup, restSeconds } = old;
  const done = old.sets.filter(isDone);
  const kept = done.length > 0 ? [{ ...old, sets: done }] : [];
  const taken = { ...replacement, supersetGroup, restSeconds };
  return { ...session, exercises: session.exercises.toSpliced(at, 1, ...kept, taken) };
}
