import type { LoggedSet } from '../model/training-log.ts';
import { estimateFromSet } from './best-estimate.ts';
import { isPerformed } from './hard-set.ts';
import type { SetContext } from './set-load.ts';
import { computeSetVolume } from './tonnage.ts';

/** Records for a weight are kept up to this many repetitions. */
export const maxRepMax = 12;

/**
 * What a member has done best on one exercise: all that is needed to tell a record, and small enough
 * to be stored beside it. `null` means never done. Weights are as logged; assistance is negative, so
 * that more is always better.
 */
export interface ExerciseBests {
  sessionCount: number;
  heaviestKg: number | null;
  /** Heaviest weight for at least `index + 1` repetitions, 12 entries. */
  heaviestKgByReps: (number | null)[];
  /** Most repetitions with each weight, lightest first. */
  repsByWeight: { weightKg: number; reps: number }[];
  bestE1rmKg: number | null;
  bestSetVolumeKg: number | null;
  bestSessionVolumeKg: number | null;
  longestHoldSeconds: number | null;
  longestDistanceMeters: number | null;
}

/** One exercise of one session, and what was best before it. */
export interface ExerciseSession extends SetContext {
  bests: ExerciseBests;
  sets: readonly LoggedSet[];
}

/** The bests of somebody who never did the exercise. */
export function emptyBests(): ExerciseBests {
  return {
    sessionCount: 0,
    heaviestKg: null,
    heaviestKgByReps: Array.from({ length: maxRepMax }, () => null),
    repsByWeight: [],
    bestE1rmKg: null,
    bestSetVolumeKg: null,
    bestSessionVolumeKg: null,
    longestHoldSeconds: null,
    longestDistanceMeters: null,
  };
}

/** The bests with one more session. Warm-ups and empty sets change nothing. */
export function foldSession(session: ExerciseSession): ExerciseBests {
  const summary = summariseSession(session.sets, session);
  return summary ? mergeBests(session.bests, summary) : session.bests;
}

/** The bests of two separate histories together. */
export function mergeBests(a: ExerciseBests, b: ExerciseBests): ExerciseBests {
  return {
    sessionCount: a.sessionCount + b.sessionCount,
    heaviestKg: greater(a.heaviestKg, b.heaviestKg),
    heaviestKgByReps: a.heaviestKgByReps.map((weightKg, index) =>
      greater(weightKg, b.heaviestKgByReps[index] ?? null),
    ),
    repsByWeight: mergeRepsByWeight([...a.repsByWeight, ...b.repsByWeight]),
    bestE1rmKg: greater(a.bestE1rmKg, b.bestE1rmKg),
    bestSetVolumeKg: greater(a.bestSetVolumeKg, b.bestSetVolumeKg),
    bestSessionVolumeKg: greater(a.bestSessionVolumeKg, b.bestSessionVolumeKg),
    longestHoldSeconds: greater(a.longestHoldSeconds, b.longestHoldSeconds),
    longestDistanceMeters: greater(a.longestDistanceMeters, b.longestDistanceMeters),
  };
}

/** The bests of one session alone; `null` where nothing but warm-ups was done. */
export function summariseSession(
  sets: readonly LoggedSet[],
  context: SetContext,
): ExerciseBests | null {
  const counted = sets.filter((set) => set.kind !== 'warmup' && isPerformed(set));
  if (counted.length === 0) return null;
  const summary = counted
    .map((set) => summariseSet(set, context))
    .reduce((bests, set) => mergeBests(bests, set), emptyBests());
  const volumes = counted.map((set) => computeSetVolume(set, context) ?? 0);
  const volumeKg = volumes.reduce((sum, volume) => sum + volume, 0);
  return { ...summary, sessionCount: 1, bestSessionVolumeKg: volumeKg > 0 ? volumeKg : null };
}

function summariseSet(set: LoggedSet, context: SetContext): ExerciseBests {
  const { loadType } = context.exercise;
  const isCountedInReps = loadType !== 'time' && loadType !== 'distance';
  const weightKg = comparableWeight(set, context);
  const reps = isCountedInReps ? (set.reps ?? 0) : 0;
  const estimate = estimateFromSet(set, context);
  return {
    ...emptyBests(),
    heaviestKg: weightKg,
    heaviestKgByReps: Array.from({ length: maxRepMax }, (_, index) =>
      index < reps ? weightKg : null,
    ),
    repsByWeight: weightKg !== null && reps > 0 ? [{ weightKg, reps }] : [],
    bestE1rmKg: estimate?.countsForRecords ? estimate.e1rmKg : null,
    bestSetVolumeKg: computeSetVolume(set, context),
    longestHoldSeconds: loadType === 'time' ? (set.durationSeconds ?? null) : null,
    longestDistanceMeters: set.distanceMeters ?? null,
  };
}

/** No weight is a weight of 0 where the body or a band is the load, and unknown elsewhere. */
function comparableWeight(set: LoggedSet, { exercise }: SetContext): number | null {
  if (exercise.loadType === 'assisted') return 0 - (set.weightKg ?? 0);
  const isLoadedByBody = ['bodyweight', 'bodyweight_plus', 'band'].includes(exercise.loadType);
  return set.weightKg ?? (isLoadedByBody ? 0 : null);
}

function mergeRepsByWeight(entries: ExerciseBests['repsByWeight']): ExerciseBests['repsByWeight'] {
  const most = new Map<number, number>();
  for (const { weightKg, reps } of entries) {
    most.set(weightKg, Math.max(most.get(weightKg) ?? 0, reps));
  }
  return [...most]
    .map(([weightKg, reps]) => ({ weightKg, reps }))
    .toSorted((a, b) => a.weightKg - b.weightKg);
}

function greater(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
