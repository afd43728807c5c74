import type { Level, Pattern } from '../model/taxonomy.ts';

export const microKinds = [
  'M5',
  'M7',
  'M10',
  'strength_snack',
  'mobility_snack',
  'stair_snack',
] as const;
/** Short workouts: circuits of 5, 7 and 10 minutes, and single “snacks” for a break. */
export type MicroKind = (typeof microKinds)[number];

/** A place in a circuit: the patterns that may fill it, the best first. */
export type MicroSlot = readonly Pattern[];

export interface CircuitFormat {
  name: string;
  prepSeconds: number;
  workSeconds: number;
  changeSeconds: number;
  breatheSeconds: number;
  slots: readonly MicroSlot[];
}

const squat: MicroSlot = ['squat', 'lunge'];
const push: MicroSlot = ['push_h', 'push_v'];
const hinge: MicroSlot = ['hinge'];
const pull: MicroSlot = ['pull_h', 'pull_v'];
const lunge: MicroSlot = ['lunge', 'squat'];
const core: MicroSlot = ['core_antiext', 'core_antirot'];
const locomotion: MicroSlot = ['locomotion'];
const roundOfFive = [squat, push, hinge, pull, core];

/**
 * The three circuits, in seconds; they add up to 300, 420 and 600. Bouts of five minutes, twice a
 * day on three days a week, improve the fitness of inactive adults (Rodríguez 2025, BJSM, 11 trials).
 */
export const circuits: Record<'M5' | 'M7' | 'M10', CircuitFormat> = {
  M5: {
    name: '5-minute circuit',
    prepSeconds: 30,
    workSeconds: 30,
    changeSeconds: 10,
    breatheSeconds: 30,
    slots: [squat, push, hinge, pull, lunge, core],
  },
  M7: {
    name: '7-minute circuit',
    prepSeconds: 60,
    workSeconds: 30,
    changeSeconds: 15,
    breatheSeconds: 0,
    slots: [squat, push, hinge, pull, locomotion, lunge, push, core],
  },
  M10: {
    name: '10-minute circuit',
    prepSeconds: 90,
    workSeconds: 30,
    changeSeconds: 15,
    breatheSeconds: 60,
    slots: [...roundOfFive, ...roundOfFive],
  },
};

/** One exercise, 3 sets with 3 in reserve, at most six minutes (AHA 2023: a single set helps). */
export const strengthSnack = {
  name: 'Strength snack',
  prepSeconds: 30,
  sets: 3,
  repsMin: 6,
  repsMax: 10,
  restSeconds: 60,
  maxSeconds: 360,
  slots: [['squat'], ['push_h'], ['pull_h'], ['hinge'], ['lunge']] as readonly MicroSlot[],
};

export const mobilitySnack = {
  name: 'Mobility snack',
  drills: 5,
  workSeconds: 45,
  changeSeconds: 15,
};

/** Brisk climbs with a walk between; only for members without a caution. */
export const stairSnack: {
  name: string;
  prepSeconds: number;
  climbs: number;
  breatheSeconds: number;
  climbSeconds: Record<Level, number>;
  walkSeconds: Record<Level, number>;
} = {
  name: 'Stair snack',
  prepSeconds: 60,
  climbs: 3,
  breatheSeconds: 60,
  climbSeconds: { beginner: 20, intermediate: 40, advanced: 60 },
  walkSeconds: { beginner: 90, intermediate: 75, advanced: 60 },
};
