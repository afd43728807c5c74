import type { SlotRole } from '../model/plan.ts';
import type { Level } from '../model/taxonomy.ts';
import { floorToIncrement } from '../strength/increment.ts';

const setShare = 0.5;
const loadShare = 0.9;
const minRir = 4;
const minMainSets = 2;
/** Lifters deload every 5.6 ± 2.3 weeks (Rogerson 2024). */
const deloadEveryWeeks: Record<Level, number> = { beginner: 8, intermediate: 6, advanced: 5 };

export interface DeloadInput {
  role: SlotRole;
  sets: number;
  rir: number;
  loadKg?: number;
  stepKg?: number;
}

/**
 * One exercise in a deload week: half the sets (at least 1, of a main lift 2, never more than
 * planned), 90 % of the load, and at least 4 in reserve. Loads are rounded down to `stepKg` where it
 * is given.
 */
export function applyDeload<Input extends DeloadInput>(input: Input): Input {
  const { role, sets, rir, loadKg, stepKg } = input;
  const least = Math.min(sets, role === 'main' ? minMainSets : 1);
  const lighterKg = loadKg === undefined ? undefined : loadKg * loadShare;
  return {
    ...input,
    sets: Math.max(least, Math.ceil(sets * setShare)),
    rir: Math.max(rir, minRir),
    loadKg: lighterKg === undefined || !stepKg ? lighterKg : floorToIncrement(lighterKg, stepKg),
  };
}

/**
 * Whether a week of unbroken training (1 is the first) is a deload by the calendar: every 5th for
 * advanced, 6th for intermediate, 8th for beginners, who may skip it while they progress.
 */
export function isDeloadScheduled(level: Level, weekNumber: number): boolean {
  return weekNumber > 0 && weekNumber % deloadEveryWeeks[level] === 0;
}
