import { ceilToIncrement, floorToIncrement } from './increment.ts';

/** Repetitions in reserve from which the first guess was too light. */
const easyRir = 5;
/** Repetitions in reserve up to which it was too heavy. */
const hardRir = 2;
const upperBodyRaise = 1.1;
const lowerBodyRaise = 1.15;
const cut = 0.9;

export interface CalibrationInput {
  /** What was lifted eight times, above 0. */
  weightKg: number;
  /** Repetitions in reserve that the member reported, 0–10. */
  rir: number;
  isLowerBody: boolean;
  /** Smallest change of load the equipment allows, above 0. */
  stepKg: number;
}

export interface CalibratedLoad {
  loadKg: number;
  change: 'raise' | 'keep' | 'lower';
}

/**
 * Sets the first working load without testing a maximum: pick a load thought possible for 15, do 8,
 * and tell how many more were possible. 5 or more → +10 % (lower body +15 %), 3–4 → keep,
 * 2 or fewer → −10 %. (Vigor's own rule.)
 *
 * A change is rounded to the equipment but is always at least one step; the load never falls below
 * one step.
 */
export function adjustCalibrationLoad(input: CalibrationInput): CalibratedLoad {
  const { weightKg, rir, isLowerBody, stepKg } = input;
  if (rir >= easyRir) {
    const raisedKg = weightKg * (isLowerBody ? lowerBodyRaise : upperBodyRaise);
    const oneStepUpKg = ceilToIncrement(weightKg + stepKg / 2, stepKg);
    return { loadKg: Math.max(floorToIncrement(raisedKg, stepKg), oneStepUpKg), change: 'raise' };
  }
  if (rir > hardRir) return { loadKg: weightKg, change: 'keep' };
  const loadKg = Math.max(floorToIncrement(weightKg * cut, stepKg), stepKg);
  return { loadKg, change: loadKg < weightKg ? 'lower' : 'keep' };
}
