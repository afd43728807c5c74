import type { SessionSet } from '@vigor/contract';
import { findExercise, isHardSet, medianOf } from '@vigor/training';
import type { PlannedWork, SessionFacts } from './motivation.session-facts.ts';

export interface SideReps {
  name: string;
  left: number;
  right: number;
}

const secondsPerRep = 3.5;
/** A longer pause was no rest between sets. */
const mostRestSeconds = 900;
const fewestRests = 3;
const restStepSeconds = 5;
const fewestRatedSets = 3;
/** Editorial: with a smaller difference both sides do the same work. */
const unevenShare = 0.15;

/** Sets that count as training, of one exercise or of all. */
export function hardSetsOf({ session }: Pick<SessionFacts, 'session'>, exerciseId?: string) {
  return session.sets.filter(
    (set) => isHardSet(set) && (exerciseId === undefined || set.exerciseId === exerciseId),
  );
}

export function setsBelow(facts: SessionFacts, { exerciseId, repsMin }: PlannedWork): number {
  return countedReps(facts, exerciseId).filter((reps) => reps < repsMin).length;
}

export function setsOnTarget(facts: SessionFacts, { exerciseId, repsMin }: PlannedWork): number {
  return countedReps(facts, exerciseId).filter((reps) => reps >= repsMin).length;
}

/** A drop is a part of the set before it. */
function countedReps(facts: SessionFacts, exerciseId: string): number[] {
  return hardSetsOf(facts, exerciseId).flatMap(({ kind, reps }) =>
    kind === 'drop' || reps === undefined ? [] : [reps],
  );
}

/** Mean effort of the rated sets of planned exercises, and what the plan has for the same sets. */
export function meanRpe(facts: SessionFacts): { done: number; planned: number } | undefined {
  const rated = facts.planned.flatMap((work) =>
    hardSetsOf(facts, work.exerciseId).flatMap(({ rpe }) =>
      rpe === undefined ? [] : [{ done: rpe, planned: work.rpe }],
    ),
  );
  if (rated.length < fewestRatedSets) return undefined;
  const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  return { done: mean(rated.map(({ done }) => done)), planned: mean(rated.map((r) => r.planned)) };
}

/** Median seconds of rest between sets of one exercise, and of the plan for the same sets. */
export function restOf(facts: SessionFacts): { done: number; planned: number } | undefined {
  const rests = facts.planned
    .filter(({ isPaired }) => !isPaired)
    .flatMap((work) =>
      pausesBetween(hardSetsOf(facts, work.exerciseId)).map((done) => ({
        done,
        planned: work.restSeconds,
      })),
    );
  if (rests.length < fewestRests) return undefined;
  const median = (values: number[]) =>
    Math.round((medianOf(values) ?? 0) / restStepSeconds) * restStepSeconds;
  return {
    done: median(rests.map(({ done }) => done)),
    planned: median(rests.map((r) => r.planned)),
  };
}

/** From the end of a set to the start of the next; sets logged in one go afterwards have none. */
function pausesBetween(sets: readonly SessionSet[]): number[] {
  return sets.slice(1).flatMap((set, index) => {
    const before = Date.parse(sets[index]?.completedAt ?? set.completedAt);
    const seconds = (Date.parse(set.completedAt) - before) / 1000;
    const work = set.durationSeconds ?? (set.reps ?? 0) * secondsPerRep;
    const rest = seconds - work;
    return rest > 0 && rest < mostRestSeconds ? [rest] : [];
  });
}

/** Exercises of which one side did clearly more repetitions. */
export function pairsOfSides(sets: readonly SessionSet[]): SideReps[] {
  const sided = sets.filter((set) => isHardSet(set) && set.side !== undefined);
  return [...Map.groupBy(sided, ({ exerciseId }) => exerciseId)].flatMap(([exerciseId, ofOne]) => {
    const reps = (side: 'left' | 'right') =>
      ofOne.reduce((sum, set) => sum + (set.side === side ? (set.reps ?? 0) : 0), 0);
    const left = reps('left');
    const right = reps('right');
    if (left === 0 || right === 0) return [];
    const isUneven = Math.abs(left - right) / Math.max(left, right) >= unevenShare;
    return isUneven ? [{ name: findExercise(exerciseId)?.name ?? exerciseId, left, right }] : [];
  });
}
