import type { LoggedSet } from '../model/training-log.ts';
import { rirOf } from '../progress/hard-set.ts';

export const encouragementCodes = [
  'first_set_back',
  'beat_last_time',
  'last_set',
  'halfway',
  'rest_now',
  'matched_last_time',
  'exercise_done',
] as const;
export type EncouragementCode = (typeof encouragementCodes)[number];

/** One working set that was done, in the order of doing. */
export interface DoneSet {
  set: LoggedSet;
  /** The set at the same place last time; absent where there is none, or none to compare. */
  previous?: Pick<LoggedSet, 'reps' | 'weightKg'>;
  /** Working sets of this exercise, done and open, 1 or more. */
  setsOfExercise: number;
  /** 1 for the first working set of the exercise. */
  setNumber: number;
}

export interface EncouragementInput {
  /** Of the session: the same seed and sets give the same words. */
  seed: string;
  done: readonly DoneSet[];
  /** Working sets of the whole session, done and open. */
  plannedSets: number;
  /** Days since the session before; absent where unknown. */
  gapDays?: number;
  /** Without comparison to last time: for members from whom figures are kept. */
  isGentle?: boolean;
}

export interface Encouragement {
  code: EncouragementCode;
  /** Which of three wordings, 0–2. */
  variant: number;
  moreReps?: number;
  moreWeightKg?: number;
  gapDays?: number;
}

/** Editorial: more often would be noise between sets. */
const setsBetween = 3;
/** As for a daily message. */
const gapDaysOfReturn = 7;
/** Editorial: the middle of less is soon over. */
const fewestForHalfway = 6;
/** Nothing or half a repetition left. */
const hardRir = 0.5;
const wordings = 3;
const sameWeightKg = 0.01;

/**
 * What to say after the newest set, or `undefined` for silence: at least three sets apart, about
 * effort and progress of this session only, decided from all sets so far, so that a reload says the
 * same. Informational rather than controlling feedback (Ryan & Deci). Nothing before the first set.
 */
export function pickEncouragement(input: EncouragementInput): Encouragement | undefined {
  let shownAt = -setsBetween;
  let found: Omit<Encouragement, 'variant'> | undefined;
  for (const index of input.done.keys()) {
    found = index - shownAt >= setsBetween ? findAt(input, index) : undefined;
    if (found) shownAt = index;
  }
  return found && { ...found, variant: chanceOf(input.seed, input.done.length) % wordings };
}

function findAt(
  input: EncouragementInput,
  index: number,
): Omit<Encouragement, 'variant'> | undefined {
  const { done, plannedSets, gapDays = 0, isGentle = false, seed } = input;
  const latest = done[index];
  if (!latest) return undefined;
  const count = index + 1;
  if (index === 0 && gapDays >= gapDaysOfReturn) return { code: 'first_set_back', gapDays };
  const gain = isGentle ? undefined : gainOver(latest);
  if (gain && (gain.moreReps || gain.moreWeightKg)) return { code: 'beat_last_time', ...gain };
  if (count === plannedSets - 1 && plannedSets > 2) return { code: 'last_set' };
  if (plannedSets >= fewestForHalfway && count === Math.ceil(plannedSets / 2)) {
    return { code: 'halfway' };
  }
  if ((rirOf(latest.set) ?? hardRir + 1) <= hardRir) return { code: 'rest_now' };
  // The small ones only now and then.
  if (chanceOf(seed, index) % 2 === 0) return undefined;
  if (gain) return { code: 'matched_last_time' };
  const isLastOfExercise = latest.setNumber === latest.setsOfExercise;
  return isLastOfExercise && count < plannedSets ? { code: 'exercise_done' } : undefined;
}

/** `undefined` where less was done, or nothing can be compared; an empty gain is a match. */
function gainOver({
  set,
  previous,
}: DoneSet): Pick<Encouragement, 'moreReps' | 'moreWeightKg'> | undefined {
  if (set.reps === undefined || previous?.reps === undefined) return undefined;
  const moreWeightKg = (set.weightKg ?? 0) - (previous.weightKg ?? 0);
  const moreReps = set.reps - previous.reps;
  if (moreReps < 0 || moreWeightKg < -sameWeightKg) return undefined;
  if (moreWeightKg > sameWeightKg) return { moreWeightKg };
  return moreReps > 0 ? { moreReps } : {};
}

/** FNV-1a, 32 bit: spreads neighbouring sets and sessions. */
function chanceOf(seed: string, place: number): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed}/${place}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
