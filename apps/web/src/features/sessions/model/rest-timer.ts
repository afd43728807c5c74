import { countRounds, findNextSet, listBlocks } from './next-set.ts';
import { isDone, type Rest, type RunningExercise, type RunningSession } from './running-session.ts';

/** A ramp set with its rest is reckoned at 70 s, some 25 of them work. */
const WARMUP_REST_SECONDS = 45;
/** How long “rest over” stays in the bar when nobody answers. */
const OVER_SHOWN_SECONDS = 180;
export const REST_STEP_SECONDS = 15;
const LONGEST_REST_SECONDS = 600;

export type RestView =
  | { kind: 'running'; remainingSeconds: number; share: number }
  | { kind: 'over'; sinceSeconds: number };

export function startRest(seconds: number, nowMs: number): Rest | undefined {
  if (seconds <= 0) return undefined;
  return { endsAtMs: nowMs + seconds * 1000, totalSeconds: seconds };
}

/** Longer or shorter by some seconds; a rest that would be over ends now. */
export function adjustRest(rest: Rest, deltaSeconds: number, nowMs: number): Rest | undefined {
  const base = Math.max(rest.endsAtMs, nowMs);
  const latest = nowMs + LONGEST_REST_SECONDS * 1000;
  const endsAtMs = Math.min(base + deltaSeconds * 1000, latest);
  if (endsAtMs <= nowMs) return undefined;
  const left = Math.ceil((endsAtMs - nowMs) / 1000);
  return { endsAtMs, totalSeconds: Math.max(rest.totalSeconds + deltaSeconds, left) };
}

/** What the bar shows at a moment; nothing when there is no rest or it ended long ago. */
export function viewRest(rest: Rest | undefined, nowMs: number): RestView | undefined {
  if (!rest) return undefined;
  const leftMs = rest.endsAtMs - nowMs;
  if (leftMs > 0) {
    const share = Math.min(1, leftMs / (rest.totalSeconds * 1000));
    return { kind: 'running', remainingSeconds: Math.ceil(leftMs / 1000), share };
  }
  const sinceSeconds = Math.floor(Math.abs(leftMs) / 1000);
  return sinceSeconds < OVER_SHOWN_SECONDS ? { kind: 'over', sinceSeconds } : undefined;
}

/**
 * Seconds to rest after a set of `exercise` was ticked in `session` (which already has the tick):
 * 0 inside a superset’s round, before a drop set and after the last set of all.
 */
export function chooseRestSeconds(
  session: RunningSession,
  exercise: RunningExercise,
  setId: string,
): number {
  const next = findNextSet(session);
  if (!next || next.set.kind === 'drop') return 0;
  if (exercise.sets.find((set) => set.id === setId)?.kind === 'warmup') {
    return Math.min(WARMUP_REST_SECONDS, exercise.restSeconds);
  }
  const block = listBlocks(session.exercises).find((members) => members.includes(exercise)) ?? [
    exercise,
  ];
  const rounds = countRounds(exercise);
  const isRoundOpen = block.some(
    (member) => member.sets.some((set) => !isDone(set)) && countRounds(member) < rounds,
  );
  return isRoundOpen ? 0 : Math.max(...block.map((member) => member.restSeconds));
}
