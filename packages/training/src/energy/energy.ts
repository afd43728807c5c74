/** Millilitres of oxygen per kilogram and minute at rest, by definition of one MET. */
const restingOxygen = 3.5;
/** Litre of oxygen to kilocalories (5) and millilitres to litres (1000), as one divisor. */
const oxygenPerKcal = 200;
/** Resting oxygen uptake differs this much between people (Byrne 2005). */
const uncertainty = 0.25;

export interface EnergyInput {
  /** Metabolic equivalents, 1 or more; below 1 counts as 1. */
  met: number;
  /** Above 0. */
  bodyMassKg: number;
  /** 0 or more. */
  minutes: number;
}

export interface EnergyEstimate {
  /** With what resting would have used anyway. */
  grossKcal: number;
  /** On top of resting. */
  netKcal: number;
  /** ±25 %; always show this, never the single figure. */
  grossRangeKcal: [number, number];
  netRangeKcal: [number, number];
}

/**
 * Energy spent on an activity: gross `MET · 3.5 · kg / 200 · min`, net with `MET − 1`
 * (Compendium of Physical Activities). The true value of one person may lie 25 % off either way,
 * more outside ages 19–59.
 */
export function estimateEnergy({ met, bodyMassKg, minutes }: EnergyInput): EnergyEstimate {
  const restingKcal = (restingOxygen * bodyMassKg * minutes) / oxygenPerKcal;
  const grossKcal = Math.max(met, 1) * restingKcal;
  const netKcal = grossKcal - restingKcal;
  return {
    grossKcal,
    netKcal,
    grossRangeKcal: rangeAround(grossKcal),
    netRangeKcal: rangeAround(netKcal),
  };
}

/**
 * Metabolic equivalents of a session: the time-weighted mean of its parts. Rest between sets is in
 * the compendium's values already and is no part of its own. A session of no length is 1.
 */
export function computeSessionMet(parts: readonly { met: number; minutes: number }[]): number {
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
  if (minutes <= 0) return 1;
  return parts.reduce((sum, part) => sum + part.met * part.minutes, 0) / minutes;
}

function rangeAround(kcal: number): [number, number] {
  return [kcal * (1 - uncertainty), kcal * (1 + uncertainty)];
}
