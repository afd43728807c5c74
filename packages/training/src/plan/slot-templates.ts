import type { SlotRole } from '../model/plan.ts';
import type { Muscle, Pattern } from '../model/taxonomy.ts';
import type { DayFocus } from './split.ts';

/** A place in a session, before an exercise is chosen for it. */
export interface Slot {
  role: SlotRole;
  /** The first is what the slot is for, the others stand in for it; empty for isolation. */
  patterns: readonly Pattern[];
  /** For isolation: what it is for. */
  muscles: readonly Muscle[];
}

function slot(role: SlotRole, ...patterns: Pattern[]): Slot {
  return { role, patterns, muscles: [] };
}

function isolate(...muscles: Muscle[]): Slot {
  return { role: 'isolation', patterns: [], muscles };
}

const squat = slot('accessory', 'squat', 'lunge');
const hinge = slot('accessory', 'hinge');
const lunge = slot('accessory', 'lunge', 'squat');
const pushH = slot('accessory', 'push_h', 'push_v');
const pushV = slot('accessory', 'push_v', 'push_h');
const pullH = slot('accessory', 'pull_h', 'pull_v');
const pullV = slot('accessory', 'pull_v', 'pull_h');
const coreAntiExtension = slot('core', 'core_antiext', 'core_antirot');
const coreAntiRotation = slot('core', 'core_antirot', 'core_antiext');
const carry = slot('carry', 'carry');

const biceps = isolate('biceps');
const triceps = isolate('triceps');
const sideDelts = isolate('side_delt');
const rearDelts = isolate('rear_delt');
const chest = isolate('chest');
const hamstrings = isolate('hamstrings');
const quads = isolate('quads');
const calves = isolate('calves');

function main(place: Slot): Slot {
  return { ...place, role: 'main' };
}

/**
 * The slots of each kind of day in order of importance: what a short session keeps comes first.
 * The order within the session follows from the roles. The priority of the day leads, as what
 * comes first improves most (Nunes 2021; ACSM 2026).
 */
export const slotTemplates: Record<DayFocus, readonly Slot[]> = {
  full_a: [
    main(squat),
    main(pushH),
    pullH,
    hinge,
    coreAntiExtension,
    sideDelts,
    hamstrings,
    calves,
    biceps,
    triceps,
    carry,
  ],
  full_b: [
    main(hinge),
    pushH,
    pullV,
    lunge,
    coreAntiRotation,
    pushV,
    pullH,
    triceps,
    biceps,
    calves,
    carry,
  ],
  full_c: [
    main(pushH),
    squat,
    pullV,
    hinge,
    coreAntiRotation,
    pushV,
    pullH,
    hamstrings,
    rearDelts,
    biceps,
    triceps,
    carry,
  ],
  upper_a: [
    main(pushH),
    main(pullH),
    pushV,
    pullV,
    chest,
    biceps,
    triceps,
    sideDelts,
    coreAntiExtension,
  ],
  upper_b: [
    main(pushV),
    main(pullV),
    pushH,
    pullH,
    triceps,
    biceps,
    rearDelts,
    chest,
    coreAntiRotation,
  ],
  lower_a: [main(squat), hinge, lunge, coreAntiExtension, calves, hamstrings, quads, carry],
  lower_b: [main(hinge), squat, lunge, coreAntiRotation, calves, quads, hamstrings],
  push_a: [main(pushH), pushV, chest, triceps, sideDelts, coreAntiExtension, pushH],
  push_b: [main(pushV), pushH, chest, triceps, sideDelts, coreAntiRotation],
  pull_a: [main(pullV), pullH, biceps, rearDelts, coreAntiRotation, carry, pullV],
  pull_b: [main(pullH), pullV, biceps, rearDelts, coreAntiExtension, pullH],
  legs_a: [main(squat), hinge, lunge, calves, hamstrings, coreAntiExtension, quads],
  legs_b: [main(hinge), squat, lunge, calves, quads, coreAntiRotation, hamstrings],
  technique: [main(squat), pushH, pullH, hinge, coreAntiRotation],
  cardio_mobility: [],
  walk: [],
};

/** Exercises of a session by its minutes, the longest first; editorial. */
const exerciseLimits = [
  { fromMinutes: 105, exercises: 10 },
  { fromMinutes: 90, exercises: 9 },
  { fromMinutes: 75, exercises: 8 },
  { fromMinutes: 60, exercises: 7 },
  { fromMinutes: 38, exercises: 6 },
  { fromMinutes: 20, exercises: 5 },
  { fromMinutes: 8, exercises: 4 },
];
const fewestExercises = 3;
const allMovementsFromMinutes = 20;
const allMovements = 5;

/**
 * How many exercises a session of so many minutes (5–120) holds without turning into a race.
 * `share` is the part of it that is left for strength; from 20 minutes on there are five, one for
 * each movement and core.
 */
export function exerciseLimit(minutes: number, share = 1): number {
  const own = limitFor(minutes * share);
  return minutes >= allMovementsFromMinutes ? Math.max(allMovements, own) : own;
}

function limitFor(minutes: number): number {
  const row = exerciseLimits.find((limit) => minutes >= limit.fromMinutes);
  return row?.exercises ?? fewestExercises;
}
