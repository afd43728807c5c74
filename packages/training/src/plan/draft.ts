import type { Exercise, ExerciseId } from '../model/exercise.ts';
import type { SlotRole } from '../model/plan.ts';
import type { MuscleCredit } from './muscle-volume.ts';
import type { Prescription } from './prescription.ts';
import type { DayFocus } from './split.ts';

/** An exercise on its way into a session. */
export interface DraftItem {
  exercise: Exercise;
  role: SlotRole;
  prescription: Prescription;
  /** For holds and carries, seconds of one set on one side. */
  holdSeconds?: number;
  credits: readonly MuscleCredit[];
  /** Place in the template of the day; 0 is what the day is for. */
  rank: number;
  isLiked: boolean;
  /** The exercise that stood first for the slot before a condition ruled it out. */
  replaced?: ExerciseId;
  rampSets: number;
  /** Rounds of its unit that the item sits out, to keep pushing below pulling. */
  skippedRounds: number;
}

/** Exercises that get their sets together: one, a superset or a circuit. */
export interface DraftUnit {
  items: readonly DraftItem[];
  /** Present where there is more than one item. */
  group?: string;
  /** The items of a pair by themselves, for when both together do not fit. */
  parts?: readonly DraftUnit[];
  rank: number;
  /** 0 until the unit is opened. */
  sets: number;
  setsMin: number;
  setsMax: number;
  restSeconds: number;
  /** Of the first set with all that comes before it, and of each further one with its rest. */
  firstSetSeconds: number;
  nextSetSeconds: number;
  /** What the items that sit out rounds do not take. */
  savedSeconds: number;
}

/** One kind of day; days of the same kind in a week share their exercises and sets. */
export interface DraftDay {
  focus: DayFocus;
  /** How often the kind comes in a week. */
  times: number;
  units: DraftUnit[];
  /** Seconds that resistance work may take. */
  budgetSeconds: number;
}

/** Seconds of the units of a day that have sets. */
function unitSeconds(unit: DraftUnit): number {
  if (unit.sets === 0) return 0;
  return unit.firstSetSeconds + (unit.sets - 1) * unit.nextSetSeconds - unit.savedSeconds;
}

/** Seconds of resistance work of a day. */
export function resistanceSeconds(day: Pick<DraftDay, 'units'>): number {
  return day.units.reduce((sum, unit) => sum + unitSeconds(unit), 0);
}

/** Sets of an item when its unit does so many rounds. */
export function setsOfItem(item: DraftItem, rounds: number): number {
  return Math.max(0, rounds - item.skippedRounds);
}
