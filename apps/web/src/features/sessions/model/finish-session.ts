import type { LogSessionBody, SessionSet } from '@vigor/contract';
import { toKg } from '@vigor/training';
import {
  isDone,
  type RunningExercise,
  type RunningSession,
  type RunningSet,
} from './running-session.ts';

export interface FinishInput {
  nowMs: number;
  sessionRpe?: number;
  note?: string;
}

/** A phone that was put away without finishing: the session ends with its last set. */
const forgottenAfterMs = 30 * 60 * 1000;
const longestSeconds = 86_400;

/** What is sent for a session: its ticked sets, with what was typed and what it means in kg. */
export function finishSession(session: RunningSession, input: FinishInput): LogSessionBody {
  const sets = session.exercises.flatMap((exercise) =>
    exercise.sets.flatMap((set) => toSessionSet(exercise, set) ?? []),
  );
  return {
    id: session.id,
    planDayId: session.planDayId,
    name: session.name,
    startedAt: session.startedAt,
    durationSeconds: measureDuration(session, input.nowMs),
    sessionRpe: input.sessionRpe,
    note: joinNotes(session, input.note) || undefined,
    sets,
    stopSigns: session.stopSigns.length > 0 ? session.stopSigns : undefined,
  };
}

/** Seconds since the start, or to the last ticked set where that is long ago. */
export function measureDuration(session: RunningSession, nowMs: number): number {
  const ticks = session.exercises.flatMap((exercise) =>
    exercise.sets.filter(isDone).map((set) => Date.parse(set.completedAt ?? '')),
  );
  const startMs = Date.parse(session.startedAt);
  const lastMs = Math.max(startMs, ...ticks);
  const endMs = ticks.length > 0 && nowMs - lastMs > forgottenAfterMs ? lastMs : nowMs;
  return Math.min(longestSeconds, Math.max(0, Math.round((endMs - startMs) / 1000)));
}

function toSessionSet(exercise: RunningExercise, set: RunningSet): SessionSet | undefined {
  const { weight, unit, completedAt } = set;
  if (completedAt === undefined) return undefined;
  const load =
    weight === undefined ? {} : { weightKg: toKg(weight, unit), entered: { value: weight, unit } };
  return {
    id: set.id,
    exerciseId: exercise.exerciseId,
    kind: set.kind,
    reps: set.reps,
    ...load,
    rpe: set.rpe,
    durationSeconds: set.durationSeconds,
    distanceMeters: set.distanceMeters,
    supersetGroup: exercise.supersetGroup,
    completedAt,
  };
}

/** Notes of single exercises travel in the session’s note, each under its name. */
function joinNotes(session: RunningSession, note = session.note): string {
  const parts = session.exercises
    .filter((exercise) => exercise.note.trim() !== '')
    .map((exercise) => `${exercise.name}: ${exercise.note.trim()}`);
  return [note.trim(), ...parts].filter(Boolean).join('\n').slice(0, 2000);
}
