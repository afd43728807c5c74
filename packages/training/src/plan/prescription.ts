import type { SlotRole } from '../model/plan.ts';
import type { Goal, Level } from '../model/taxonomy.ts';

export interface RestRange {
  min: number;
  default: number;
  max: number;
}

/** How an exercise in a slot is done. Rest in seconds. */
export interface Prescription {
  repsMin: number;
  repsMax: number;
  setsMin: number;
  setsMax: number;
  rir: number;
  rest: RestRange;
  /** Lowering, pause, lifting, pause in seconds; `X` is explosive. Absent for holds. */
  tempo?: string;
}

interface PrescriptionRow extends Omit<Prescription, 'rir'> {
  rir: Record<Level, number>;
}

/*
 * Size is similar from about 5 to 30 repetitions near failure (Schoenfeld 2017, JSCR). Strength
 * depends little on how near, size somewhat (Robinson 2024). Rests over 60 s favour growth
 * slightly, with no clear gain past 90 s (Singer 2024); strength takes 2–5 min (de Salles 2009;
 * Grgic 2018). Repetitions of 0.5–8 s grow alike (Schoenfeld 2015).
 */
const strengthMain: PrescriptionRow = {
  repsMin: 3,
  repsMax: 6,
  setsMin: 3,
  setsMax: 5,
  rir: { beginner: 3, intermediate: 2, advanced: 2 },
  rest: { min: 120, default: 180, max: 300 },
  tempo: '2-0-X-0',
};
const strengthAccessory: PrescriptionRow = {
  repsMin: 6,
  repsMax: 10,
  setsMin: 2,
  setsMax: 3,
  rir: { beginner: 3, intermediate: 2, advanced: 1 },
  rest: { min: 75, default: 105, max: 150 },
  tempo: '2-0-1-0',
};
const hypertrophyMain: PrescriptionRow = {
  repsMin: 6,
  repsMax: 10,
  setsMin: 3,
  setsMax: 4,
  rir: { beginner: 3, intermediate: 2, advanced: 2 },
  rest: { min: 90, default: 120, max: 180 },
  tempo: '2-0-1-0',
};
/** Editorial: between the main lift and isolation. */
const hypertrophyAccessory: PrescriptionRow = {
  repsMin: 8,
  repsMax: 12,
  setsMin: 2,
  setsMax: 4,
  rir: { beginner: 3, intermediate: 2, advanced: 1 },
  rest: { min: 75, default: 90, max: 150 },
  tempo: '2-0-1-0',
};
const isolation: PrescriptionRow = {
  repsMin: 10,
  repsMax: 15,
  setsMin: 2,
  setsMax: 4,
  rir: { beginner: 2, intermediate: 1, advanced: 1 },
  rest: { min: 60, default: 75, max: 120 },
  tempo: '2-0-1-1',
};
const fatLossMain: PrescriptionRow = {
  repsMin: 6,
  repsMax: 12,
  setsMin: 2,
  setsMax: 4,
  rir: { beginner: 3, intermediate: 2, advanced: 2 },
  rest: { min: 60, default: 90, max: 120 },
  tempo: '2-0-1-0',
};
const fatLossAccessory: PrescriptionRow = {
  repsMin: 10,
  repsMax: 15,
  setsMin: 2,
  setsMax: 3,
  rir: { beginner: 3, intermediate: 2, advanced: 2 },
  rest: { min: 45, default: 60, max: 75 },
  tempo: '2-0-1-0',
};
const enduranceAny: PrescriptionRow = {
  repsMin: 12,
  repsMax: 20,
  setsMin: 2,
  setsMax: 3,
  rir: { beginner: 3, intermediate: 3, advanced: 2 },
  rest: { min: 30, default: 45, max: 60 },
  tempo: '1-0-1-0',
};
const healthAny: PrescriptionRow = {
  repsMin: 8,
  repsMax: 12,
  setsMin: 2,
  setsMax: 3,
  rir: { beginner: 3, intermediate: 3, advanced: 2 },
  rest: { min: 60, default: 90, max: 120 },
  tempo: '2-0-1-0',
};
/** Editorial: strength beside mobility stays easy and short. */
const mobilityStrength: PrescriptionRow = {
  ...healthAny,
  setsMin: 1,
  rir: { beginner: 3, intermediate: 3, advanced: 3 },
  rest: { min: 45, default: 60, max: 90 },
};
/** Slow repetitions; the stretch stays at 5 of 10 or less. */
const drill: PrescriptionRow = {
  repsMin: 6,
  repsMax: 10,
  setsMin: 1,
  setsMax: 3,
  rir: { beginner: 4, intermediate: 4, advanced: 4 },
  rest: { min: 15, default: 30, max: 45 },
  tempo: '3-2-3-0',
};
const core: PrescriptionRow = {
  repsMin: 8,
  repsMax: 12,
  setsMin: 2,
  setsMax: 3,
  rir: { beginner: 3, intermediate: 2, advanced: 2 },
  rest: { min: 30, default: 45, max: 60 },
  tempo: '2-0-2-0',
};
const carry: PrescriptionRow = { ...core, rest: { min: 45, default: 60, max: 90 } };
/** Stop when the movement slows; never in the first six months of training. */
const power: PrescriptionRow = {
  repsMin: 3,
  repsMax: 5,
  setsMin: 2,
  setsMax: 4,
  rir: { beginner: 4, intermediate: 4, advanced: 4 },
  rest: { min: 90, default: 120, max: 180 },
  tempo: 'X-0-X-0',
};

type LoadedRole = 'main' | 'accessory' | 'isolation';

const rowsByGoal: Record<Goal, Record<LoadedRole, PrescriptionRow>> = {
  strength: { main: strengthMain, accessory: strengthAccessory, isolation },
  hypertrophy: { main: hypertrophyMain, accessory: hypertrophyAccessory, isolation },
  fat_loss: { main: fatLossMain, accessory: fatLossAccessory, isolation: fatLossAccessory },
  endurance: { main: enduranceAny, accessory: enduranceAny, isolation: enduranceAny },
  general_health: { main: healthAny, accessory: healthAny, isolation: healthAny },
  mobility: { main: mobilityStrength, accessory: mobilityStrength, isolation: mobilityStrength },
};
const rowsOfEveryGoal = { core, carry, power, drill } as const;

/** Beginners build their first strength on a few more repetitions. */
const beginnerStrengthReps = { repsMin: 5, repsMax: 8 };

/** A hold of core work, in seconds: the range and where each level starts. */
export const holdSecondsRange = { min: 20, max: 45 };
export const holdSecondsByLevel: Record<Level, number> = {
  beginner: 25,
  intermediate: 35,
  advanced: 45,
};
/** A mobility hold, in seconds (ACSM GETP): 10–30, from 65 years 30–60. */
export const stretchSeconds = { default: 30, olderAdult: 45 };

/**
 * Repetitions, sets, effort, rest and tempo for a slot, before the exercise and any condition
 * narrow them.
 */
export function prescriptionFor(goal: Goal, role: SlotRole, level: Level): Prescription {
  const row = rowFor(goal, role);
  const reps = row === strengthMain && level === 'beginner' ? beginnerStrengthReps : {};
  return { ...row, ...reps, rir: row.rir[level] };
}

function rowFor(goal: Goal, role: SlotRole): PrescriptionRow {
  switch (role) {
    case 'main':
    case 'accessory':
    case 'isolation':
      return rowsByGoal[goal][role];
    default:
      return rowsOfEveryGoal[role];
  }
}
