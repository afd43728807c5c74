import type { Exercise } from '../model/exercise.ts';
import type { PlanExercise } from '../model/plan.ts';
import type { EquipmentId } from '../model/taxonomy.ts';

/** What the time model needs to know of one exercise in a session. */
export interface TimedExercise {
  setupSeconds: number;
  rampSets: number;
  sets: number;
  /** Seconds of one set on one side, without the rest. */
  workSeconds: number;
  sides: 1 | 2;
  /** True for holds, which have no change of side to count. */
  isHold: boolean;
  restSeconds: number;
  supersetGroup?: string;
}

const rampSetSeconds = 70;
const changeOfSideSeconds = 5;
/** From one exercise of a superset to the next. */
export const changeInSupersetSeconds = 10;
const defaultSecondsPerRep = 3.5;
const shortestSecondsPerRep = 2;

/** Editorial: walking to it, setting it, changing plates. */
const setupSecondsByKind = {
  barbell: 75,
  machine: 40,
  dumbbell: 30,
  light: 25,
  bodyweight: 15,
};

const barbellKind: ReadonlySet<EquipmentId> = new Set([
  'barbell',
  'rack',
  'plates',
  'ez_bar',
  'trap_bar',
  'landmine',
]);
const machineKind: ReadonlySet<EquipmentId> = new Set([
  'cable',
  'machine_chest_press',
  'machine_shoulder_press',
  'machine_row',
  'machine_pulldown',
  'machine_leg_curl',
  'machine_leg_extension',
  'machine_calf_raise',
  'machine_hack_squat',
  'machine_back_extension',
  'smith_machine',
  'leg_press',
  'sled',
  'bike',
  'rower',
  'treadmill',
  'elliptical',
]);
const lightKind: ReadonlySet<EquipmentId> = new Set([
  'kettlebell',
  'band',
  'loop_band',
  'door_anchor',
  'backpack',
  'rings_trx',
]);

/** Seconds before the first set; the slowest piece of equipment decides. */
export function setupSecondsOf(exercise: Exercise): number {
  if (exercise.setupSeconds !== undefined) return exercise.setupSeconds;
  const { equipment } = exercise;
  if (equipment.some((id) => barbellKind.has(id))) return setupSecondsByKind.barbell;
  if (equipment.some((id) => machineKind.has(id))) return setupSecondsByKind.machine;
  if (equipment.includes('dumbbell')) return setupSecondsByKind.dumbbell;
  if (equipment.some((id) => lightKind.has(id))) return setupSecondsByKind.light;
  return setupSecondsByKind.bodyweight;
}

/** Sum of the digits of a tempo such as `2-0-X-0`; `X` counts 1; at least 2 s. */
export function secondsPerRepOfTempo(tempo: string): number {
  const seconds = tempo
    .split('-')
    .reduce((sum, part) => sum + (part === 'X' ? 1 : Number.parseFloat(part)), 0);
  return Math.max(shortestSecondsPerRep, seconds);
}

/**
 * Brings an exercise of a plan into the time model, at the top of its repetition range so that
 * the estimate is not too short.
 *
 * @param sets the sets of the week in question; those of the first week unless told
 */
export function timedExercise(
  exercise: Exercise,
  planned: PlanExercise,
  sets: number = planned.sets,
): TimedExercise {
  const isHold = planned.holdSeconds !== undefined;
  return {
    setupSeconds: setupSecondsOf(exercise),
    rampSets: planned.rampSets,
    sets,
    workSeconds: planned.holdSeconds ?? planned.repsMax * secondsPerRep(exercise, planned.tempo),
    sides: planned.sides,
    isHold,
    restSeconds: planned.restSeconds,
    supersetGroup: planned.supersetGroup,
  };
}

/** The tempo decides where one is set, then the exercise, then 3.5 s. */
export function secondsPerRep(exercise: Exercise, tempo: string | undefined): number {
  if (tempo !== undefined) return secondsPerRepOfTempo(tempo);
  return exercise.secondsPerRep ?? defaultSecondsPerRep;
}

/** Seconds of one set with both sides. */
export function setSeconds(timed: TimedExercise): number {
  const change = timed.sides === 2 && !timed.isHold ? changeOfSideSeconds : 0;
  return timed.workSeconds * timed.sides + change;
}

/**
 * Seconds of one exercise done by itself:
 * setup + ramp sets × 70 + sets × set + (sets − 1) × rest. 0 where there are no sets.
 */
export function estimateExerciseSeconds(timed: TimedExercise): number {
  if (timed.sets <= 0) return 0;
  return (
    timed.setupSeconds +
    timed.rampSets * rampSetSeconds +
    timed.sets * setSeconds(timed) +
    (timed.sets - 1) * timed.restSeconds
  );
}

/**
 * Seconds of exercises done back to back:
 * Σ setup + Σ sets × set + 10 s for each change inside a round + (rounds − 1) × longest rest.
 * Rounds are the sets of the exercise with the most; ramp sets count as in a single exercise.
 */
export function estimateSupersetSeconds(group: readonly TimedExercise[]): number {
  const active = group.filter((timed) => timed.sets > 0);
  const rounds = Math.max(0, ...active.map((timed) => timed.sets));
  if (rounds === 0) return 0;
  const rest = Math.max(...active.map((timed) => timed.restSeconds));
  let seconds = (rounds - 1) * rest;
  let totalSets = 0;
  for (const timed of active) {
    totalSets += timed.sets;
    seconds += timed.setupSeconds + timed.rampSets * rampSetSeconds;
    seconds += timed.sets * setSeconds(timed);
  }
  return seconds + (totalSets - rounds) * changeInSupersetSeconds;
}

/** Seconds of a whole session: warm-up, exercises with their supersets, cardio, cool-down. */
export function estimateSessionSeconds(session: {
  warmupSeconds: number;
  exercises: readonly TimedExercise[];
  cardioSeconds: number;
  cooldownSeconds: number;
}): number {
  const groups = new Map<string, TimedExercise[]>();
  let seconds = session.warmupSeconds + session.cardioSeconds + session.cooldownSeconds;
  for (const timed of session.exercises) {
    if (timed.supersetGroup === undefined) {
      seconds += estimateExerciseSeconds(timed);
    } else {
      const group = groups.get(timed.supersetGroup) ?? [];
      group.push(timed);
      groups.set(timed.supersetGroup, group);
    }
  }
  for (const group of groups.values()) seconds += estimateSupersetSeconds(group);
  return seconds;
}
