import type { NextTarget } from '@vigor/contract';
import {
  type Exercise,
  type Exposure,
  explainExclusion,
  findExercise,
  suggestNextTarget,
} from '@vigor/training';
import { lighterTargetFor } from './sessions.lighter-targets.ts';
import {
  isDeload,
  ownStepKg,
  setsOn,
  type TargetFrame,
  type TargetItem,
} from './sessions.target-frame.ts';

const usualRir = 2;
const usualSets = 3;

/** What to aim for on `frame.day`; nothing where nothing is known yet, and for drills and cardio. */
export function targetFor(
  item: TargetItem,
  exposures: readonly Exposure[],
  frame: TargetFrame,
): NextTarget | undefined {
  const exercise = findExercise(item.exerciseId);
  if (!exercise) return undefined;
  const counted = withoutDeloads(exposures, frame);
  const usual = suggestNextTarget({
    exercise,
    prescription: { ...item, sets: setsToCompare(item, counted, frame) },
    exposures: counted,
    level: frame.plan?.level ?? frame.member.level,
    goal: frame.plan?.goal ?? frame.member.goal,
    stepKg: ownStepKg(exercise, frame.increments),
    unit: frame.unit,
    harderExercise: findHarder(exercise, frame),
  });
  if (!usual) return undefined;
  const last = { item, exercise, loadKg: heaviestOf(counted.at(-1)) };
  return lighterTargetFor(last, frame) ?? toContract(usual);
}

/** For an exercise outside the plan: as many sets as last time, in its usual range. */
export function usualPrescription(exercise: Exercise, exposures: readonly Exposure[]): TargetItem {
  const lastSets = exposures.at(-1)?.sets.filter(({ kind }) => kind !== 'warmup').length;
  const isHold = exercise.loadType === 'time';
  const [low, high] = exercise.repRange;
  return {
    exerciseId: exercise.id,
    role: exercise.mechanic === 'isolation' ? 'isolation' : 'accessory',
    sets: lastSets || usualSets,
    repsMin: isHold ? 1 : low,
    repsMax: isHold ? 1 : high,
    holdSeconds: isHold ? low : undefined,
    rir: usualRir,
  };
}

function toContract({
  exerciseId,
  loadKg,
  repsMin,
  repsMax,
  code,
  text,
}: NonNullable<ReturnType<typeof suggestNextTarget>>): NextTarget {
  return { exerciseId, loadKg, repsMin, repsMax, code, text };
}

/** Lighter weeks say nothing about what the next step is, unless there is nothing else. */
function withoutDeloads(exposures: readonly Exposure[], frame: TargetFrame): readonly Exposure[] {
  const usual = exposures.filter(({ day }) => !isDeload(day, frame));
  return usual.length > 0 ? usual : exposures;
}

/** A week that adds a set must not make the week before it look unfinished. */
function setsToCompare(
  item: TargetItem,
  exposures: readonly Exposure[],
  frame: TargetFrame,
): number {
  const lastDay = exposures.at(-1)?.day ?? frame.day;
  return Math.min(setsOn(frame.day, item, frame), setsOn(lastDay, item, frame));
}

function heaviestOf(exposure: Exposure | undefined): number | undefined {
  const working = exposure?.sets.filter(({ kind }) => kind !== 'warmup') ?? [];
  const weights = working.flatMap(({ weightKg }) => weightKg || []);
  return weights.length > 0 ? Math.max(...weights) : undefined;
}

/** Only what the member may do. */
function findHarder(exercise: Exercise, frame: TargetFrame): Exercise | undefined {
  return exercise.progressions
    .flatMap((id) => findExercise(id) ?? [])
    .find((harder) => !explainExclusion(harder, frame.constraints, frame.member));
}
