import { standardPlates } from '../equipment/plates.ts';
import { suggestWarmUpRamp } from '../equipment/warm-up-ramp.ts';
import type { Exercise } from '../model/exercise.ts';
import type { PlanExercise } from '../model/plan.ts';
import type { Goal, Level } from '../model/taxonomy.ts';
import type { LoggedSet } from '../model/training-log.ts';
import type { Random } from '../plan/seeded-random.ts';
import { applyDeload } from '../progress/deload.ts';
import { suggestNextTarget } from '../progress/next-target.ts';
import { findLoadStep } from '../progress/progression/load-step.ts';
import type { Exposure } from '../progress/progression/progression.ts';
import { suggestFirstBlockLoad } from '../strength/first-block.ts';
import { floorToIncrement } from '../strength/increment.ts';
import { suggestLoad } from '../strength/load.ts';
import { drawNormal } from './random.ts';
import { drawSet, repsToFailure } from './simulated-set.ts';

const dayDeviation = 0.018;
/** Capacity that a set costs the next one. */
const fatigueShare = 0.035;
const barKg = 20;
const holdStepSeconds = 5;

export interface ExerciseTurn {
  exercise: Exercise;
  item: PlanExercise;
  goal: Goal;
  level: Level;
  /** Of the lifter on this day: e1RM in the logged weight, or repetitions or seconds to failure. */
  strength: number;
  bodyMassKg: number;
  sets: number;
  isDeload: boolean;
  /** Earlier exposures outside deloads, oldest first. */
  exposures: readonly Exposure[];
}

interface Aim {
  loadKg: number;
  reps: number[];
  seconds?: number;
}

/** The sets of one exercise on one day: what the product suggests, done by a noisy human. */
export function drawExercise(random: Random, turn: ExerciseTurn): LoggedSet[] {
  const today = { ...turn, strength: turn.strength * (1 + drawNormal(random, dayDeviation)) };
  const aim = turn.isDeload ? lighten(findAim(turn), turn) : findAim(turn);
  const warmup = listWarmUps(aim.loadKg, turn);
  const work = Array.from({ length: turn.sets }, (_, index) => {
    const tired = { ...today, strength: today.strength * (1 - fatigueShare * index) };
    return drawWorkingSet(random, tired, { aim, index });
  });
  return [...warmup, ...work];
}

function findAim(turn: ExerciseTurn): Aim {
  const { item, exercise, goal, level, exposures, sets } = turn;
  const prescription = { ...item, sets };
  const next = suggestNextTarget({ exercise, prescription, level, goal, exposures });
  if (next) return { loadKg: next.loadKg ?? 0, reps: next.repsBySet, seconds: next.holdSeconds };
  const reps = Array.from({ length: sets }, () => item.repsMin);
  return { loadKg: findFirstLoad(turn), reps, seconds: item.holdSeconds };
}

/** The load of the plan, else of the tables. */
function findFirstLoad({ item, exercise, strength, bodyMassKg }: ExerciseTurn): number {
  if (item.loadKg !== undefined) return item.loadKg;
  const bodyKg = (exercise.bodyweightFraction ?? 0) * bodyMassKg;
  const stepKg = findLoadStep(exercise, strength / 2);
  const request = { e1rmKg: strength, reps: item.repsMin, stepKg };
  const totalKg = suggestLoad({ ...request, rpe: item.rpe }) ?? suggestFirstBlockLoad(request) ?? 0;
  if (exercise.loadType === 'external') return Math.max(totalKg, stepKg);
  if (exercise.loadType === 'bodyweight_plus') {
    return floorToIncrement(Math.max(0, totalKg - bodyKg), stepKg);
  }
  if (exercise.loadType !== 'assisted') return 0;
  return floorToIncrement(Math.max(0, bodyKg - totalKg) + stepKg, stepKg);
}

function lighten(aim: Aim, { item, exercise }: ExerciseTurn): Aim {
  if (aim.loadKg === 0 || exercise.loadType === 'assisted') return aim;
  const stepKg = findLoadStep(exercise, aim.loadKg);
  const { loadKg = 0 } = applyDeload({ ...item, loadKg: aim.loadKg, stepKg });
  return { ...aim, loadKg: Math.max(loadKg, stepKg), reps: aim.reps.map(() => item.repsMin) };
}

function drawWorkingSet(
  random: Random,
  turn: ExerciseTurn,
  { aim, index }: { aim: Aim; index: number },
): LoggedSet {
  const { exercise, item } = turn;
  const base: LoggedSet = { exerciseId: exercise.id, kind: 'working' };
  if (aim.loadKg > 0) base.weightKg = aim.loadKg;
  if (exercise.loadType === 'time') {
    const wanted = aim.seconds ?? 30;
    const held = Math.min(wanted, floorToIncrement(turn.strength, holdStepSeconds));
    return { ...base, durationSeconds: Math.max(holdStepSeconds, held) };
  }
  const capacity = findCapacity(turn, aim.loadKg);
  const planned = aim.reps[index] ?? item.repsMin;
  const spare = Math.min(item.repsMax, Math.floor(capacity - item.rir));
  const wanted = turn.isDeload || item.role === 'main' ? planned : Math.max(planned, spare);
  return { ...base, ...drawSet(random, { capacity, wanted }) };
}

function findCapacity({ exercise, strength, bodyMassKg }: ExerciseTurn, loadKg: number): number {
  const bodyKg = (exercise.bodyweightFraction ?? 0) * bodyMassKg;
  switch (exercise.loadType) {
    case 'external':
      return repsToFailure(loadKg, strength);
    case 'bodyweight_plus':
      return repsToFailure(bodyKg + loadKg, strength);
    case 'assisted':
      return repsToFailure(Math.max(1, bodyKg - loadKg), strength);
    default:
      return strength;
  }
}

function listWarmUps(load: number, { exercise, item }: ExerciseTurn): LoggedSet[] {
  if (exercise.loadType !== 'external') return [];
  const loading = exercise.equipment.includes('barbell')
    ? ({ kind: 'plates', bar: barKg, plates: standardPlates.kg } as const)
    : ({ kind: 'steps', step: findLoadStep(exercise, load) } as const);
  return suggestWarmUpRamp({ load, sets: item.rampSets, loading }).map((ramp) => ({
    exerciseId: exercise.id,
    kind: 'warmup',
    weightKg: ramp.load,
    reps: ramp.reps,
  }));
}
