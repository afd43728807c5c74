import type { ExerciseId, LoadType } from '../model/exercise.ts';
import { type ExerciseBests, type ExerciseSession, summariseSession } from './exercise-bests.ts';

/** In the order in which they are worth celebrating; `baseline` is no record yet. */
export const recordKinds = [
  'e1rm',
  'max_weight',
  'rep_max',
  'reps_at_weight',
  'hold_time',
  'distance',
  'set_volume',
  'session_volume',
  'baseline',
] as const;
export type RecordKind = (typeof recordKinds)[number];

export interface ExerciseRecord {
  exerciseId: ExerciseId;
  kind: RecordKind;
  /** In the unit of the kind: kilograms, repetitions, seconds or metres; assistance is negative. */
  value: number;
  previousValue?: number;
  /** For `rep_max` and `reps_at_weight`. */
  reps?: number;
  weightKg?: number;
}

/** Weights closer than this are the same: the finest plates are heavier. */
const weightToleranceKg = 0.25;
/** Smaller gains are within the error of an estimate, or of a plate's weight. */
const minGainShare = 1.005;
/** A body's daily weight moves by less; it must not make a record of the same push-ups. */
const minBodyVolumeShare = 1.02;
const bodyLoadTypes: readonly LoadType[] = ['bodyweight', 'bodyweight_plus', 'assisted'];

type Finding = Omit<ExerciseRecord, 'exerciseId'>;

/**
 * The records of one exercise in one session, at most one of each kind, against the bests from
 * before; warm-ups never count. The first session ever is only a `baseline`, and so is the first
 * value of any kind. More weight or more repetitions always mean more volume, so volume is a record
 * only in a session without another. Detecting again after `foldSession` finds nothing.
 */
export function detectRecords(session: ExerciseSession): ExerciseRecord[] {
  const now = summariseSession(session.sets, session);
  if (now === null) return [];
  const exerciseId = session.exercise.id;
  if (session.bests.sessionCount === 0) return [{ exerciseId, ...findBaseline(now) }];
  const e1rm = findGain('e1rm', session.bests.bestE1rmKg, now.bestE1rmKg);
  const strength = [
    ...keepGains([e1rm], minGainShare),
    findMaxWeight(session.bests, now),
    findRepMax(session.bests, now),
    findRepsAtWeight(session.bests, now),
    findGain('hold_time', session.bests.longestHoldSeconds, now.longestHoldSeconds),
    findGain('distance', session.bests.longestDistanceMeters, now.longestDistanceMeters),
  ].filter((finding) => finding !== null);
  const found = strength.length > 0 ? strength : findVolume(session, now);
  return found.map((finding) => ({ exerciseId, ...finding }));
}

function findBaseline(now: ExerciseBests): Finding {
  const reps = now.repsByWeight.at(-1)?.reps;
  const value = now.heaviestKg || reps || now.longestHoldSeconds || now.longestDistanceMeters || 0;
  return { kind: 'baseline', value, reps, weightKg: now.heaviestKg ?? undefined };
}

function findVolume({ bests, exercise }: ExerciseSession, now: ExerciseBests): Finding[] {
  const minShare = bodyLoadTypes.includes(exercise.loadType) ? minBodyVolumeShare : minGainShare;
  const findings = [
    findGain('set_volume', bests.bestSetVolumeKg, now.bestSetVolumeKg),
    findGain('session_volume', bests.bestSessionVolumeKg, now.bestSessionVolumeKg),
  ];
  return keepGains(findings, minShare);
}

function findGain(kind: RecordKind, previous: number | null, value: number | null): Finding | null {
  if (previous === null || value === null || value <= previous) return null;
  return { kind, value, previousValue: previous };
}

function keepGains(findings: (Finding | null)[], minShare: number): Finding[] {
  return findings
    .filter((finding) => finding !== null)
    .filter(({ value, previousValue = 0 }) => value >= previousValue * minShare);
}

function findMaxWeight(bests: ExerciseBests, now: ExerciseBests): Finding | null {
  if (!isHeavier(now.heaviestKg, bests.heaviestKg)) return null;
  const { heaviestKg: value } = now;
  const reps = now.repsByWeight.at(-1)?.reps;
  return { kind: 'max_weight', value, previousValue: bests.heaviestKg ?? undefined, reps };
}

/** Of all repetition counts with a new best, the heaviest, then the longest. */
function findRepMax(bests: ExerciseBests, now: ExerciseBests): Finding | null {
  let finding: Finding | null = null;
  for (const [index, weightKg] of now.heaviestKgByReps.entries()) {
    const previous = bests.heaviestKgByReps[index] ?? null;
    if (previous === null || !isHeavier(weightKg, previous)) continue;
    if (finding !== null && weightKg < finding.value) continue;
    finding = { kind: 'rep_max', value: weightKg, previousValue: previous, reps: index + 1 };
  }
  return finding === null ? null : { ...finding, weightKg: finding.value };
}

/** More repetitions than ever with a known weight, or with any heavier one; the heaviest such. */
function findRepsAtWeight(bests: ExerciseBests, now: ExerciseBests): Finding | null {
  for (const { weightKg, reps } of now.repsByWeight.toReversed()) {
    const isSame = (other: number) => Math.abs(other - weightKg) <= weightToleranceKg;
    const atLeast = bests.repsByWeight.filter(
      (best) => isSame(best.weightKg) || best.weightKg > weightKg,
    );
    const previousValue = Math.max(0, ...atLeast.map((best) => best.reps));
    if (atLeast.some((best) => isSame(best.weightKg)) && reps > previousValue) {
      return { kind: 'reps_at_weight', value: reps, previousValue, reps, weightKg };
    }
  }
  return null;
}

function isHeavier(weightKg: number | null, previousKg: number | null): weightKg is number {
  return weightKg !== null && previousKg !== null && weightKg > previousKg + weightToleranceKg;
}
