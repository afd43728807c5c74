import type { RunningExercise, RunningSession, RunningSet } from './running-session.ts';

type SetKind = RunningSet['kind'];
type SetPlace = { exerciseKey: string; setId: string };

export type SetChange = Partial<
  Pick<RunningSet, 'weight' | 'unit' | 'reps' | 'durationSeconds' | 'distanceMeters' | 'rpe'>
>;

export type StopSignId = RunningSession['stopSigns'][number];

/** Everything a member can do to a running session. Moments are passed in, never read. */
export type SessionAction =
  | ({ kind: 'tickSet'; nowMs: number } & SetPlace)
  | ({ kind: 'untickSet' } & SetPlace)
  | ({ kind: 'changeSet'; change: SetChange } & SetPlace)
  | ({ kind: 'changeSetKind'; setKind: SetKind } & SetPlace)
  | { kind: 'addSet'; exerciseKey: string; id: string; unit: RunningSet['unit'] }
  | { kind: 'addWarmups'; exerciseKey: string; sets: RunningSet[] }
  | ({ kind: 'removeSet' } & SetPlace)
  | { kind: 'restoreSet'; exerciseKey: string; index: number; set: RunningSet }
  | { kind: 'addExercise'; exercise: RunningExercise }
  | { kind: 'removeExercise'; exerciseKey: string }
  | { kind: 'restoreExercise'; index: number; exercise: RunningExercise }
  | { kind: 'moveExercise'; exerciseKey: string; by: -1 | 1 }
  | { kind: 'swapExercise'; exerciseKey: string; exercise: RunningExercise }
  | { kind: 'prefill'; exerciseKey: string; exercise: RunningExercise }
  | { kind: 'writeExerciseNote'; exerciseKey: string; note: string }
  | { kind: 'writeNote'; note: string }
  | { kind: 'rename'; name: string }
  | { kind: 'adjustRest'; deltaSeconds: number; nowMs: number }
  | { kind: 'setRestSeconds'; exerciseKey: string; restSeconds: number }
  | { kind: 'skipRest' }
  | { kind: 'reportStopSign'; sign: StopSignId }
  | { kind: 'withdrawStopSign'; sign: StopSignId };
