import { floorToIncrement } from '../strength/increment.ts';
import { calculatePlates, type PlateStock } from './plates.ts';

/** How loads come: in plates on a bar, or in fixed steps (dumbbells, machines, kettlebells). */
export type Loading =
  | { kind: 'plates'; bar: number; plates: readonly PlateStock[]; collars?: number }
  | { kind: 'steps'; step: number };

export interface RampSet {
  /** Share of the working load that was aimed at, in percent. */
  percent: number;
  load: number;
  reps: number;
}

/** Vigor's ramp: enough to rehearse the movement, too little to tire. */
const ramp = [
  { percent: 50, reps: 8 },
  { percent: 70, reps: 4 },
  { percent: 85, reps: 2 },
] as const;

/**
 * Warm-up sets before a working load: 50 % × 8, 70 % × 4, 85 % × 2, of which the first `sets` (0–3)
 * are used; the third is meant for strength work. Each is rounded down to what can be loaded, and
 * to the empty bar where it would be lighter. Sets that would repeat a load, reach the working load
 * or weigh nothing are left out. Load and steps are in one unit, kilograms or pounds.
 */
export function suggestWarmUpRamp(input: {
  load: number;
  sets: number;
  loading: Loading;
}): RampSet[] {
  const result: RampSet[] = [];
  for (const { percent, reps } of ramp.slice(0, Math.max(0, input.sets))) {
    const load = roundToLoadable((input.load * percent) / 100, input.loading);
    if (load <= (result.at(-1)?.load ?? 0) || load >= input.load) continue;
    result.push({ percent, load, reps });
  }
  return result;
}

function roundToLoadable(load: number, loading: Loading): number {
  if (loading.kind === 'steps') return floorToIncrement(load, loading.step);
  const result = calculatePlates({ ...loading, target: load });
  return result.ok ? result.load : loading.bar + (loading.collars ?? 0);
}
