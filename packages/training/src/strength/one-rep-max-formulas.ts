/**
 * Published estimates of the one-repetition maximum from one set taken to failure.
 *
 * All take the load in kilograms and the repetitions done. They were fitted on sets of about
 * 2–10 repetitions; above that the error grows quickly (Reynolds 2006). Repetitions below 1 or
 * above 36, and loads that are not positive, throw a `RangeError`: Brzycki has no value from 37 on.
 */

const maxReps = 36;

/** Epley 1985: `w · (1 + r / 30)`, and `w` itself at one repetition. */
export function epley(weightKg: number, reps: number): number {
  assertSet(weightKg, reps);
  return reps === 1 ? weightKg : weightKg * (1 + reps / 30);
}

/** Brzycki 1993: `w · 36 / (37 − r)`. */
export function brzycki(weightKg: number, reps: number): number {
  assertSet(weightKg, reps);
  return (weightKg * 36) / (37 - reps);
}

/** Lombardi 1989: `w · r^0.10`. */
export function lombardi(weightKg: number, reps: number): number {
  assertSet(weightKg, reps);
  return weightKg * reps ** 0.1;
}

/** O'Conner, Simmons and O'Shea 1989: `w · (1 + 0.025 r)`, and `w` itself at one repetition. */
export function oconner(weightKg: number, reps: number): number {
  assertSet(weightKg, reps);
  return reps === 1 ? weightKg : weightKg * (1 + 0.025 * reps);
}

/** Wathan 1994: `100 w / (48.8 + 53.8 e^(−0.075 r))`, and `w` itself at one repetition. */
export function wathan(weightKg: number, reps: number): number {
  assertSet(weightKg, reps);
  return reps === 1 ? weightKg : (100 * weightKg) / (48.8 + 53.8 * Math.exp(-0.075 * reps));
}

/** Mayhew 1992: `100 w / (52.2 + 41.9 e^(−0.055 r))`. Gives 9 % more than `w` at one repetition. */
export function mayhew(weightKg: number, reps: number): number {
  assertSet(weightKg, reps);
  return (100 * weightKg) / (52.2 + 41.9 * Math.exp(-0.055 * reps));
}

function assertSet(weightKg: number, reps: number): void {
  if (!(weightKg > 0 && Number.isFinite(weightKg))) {
    throw new RangeError(`A load must be positive, got ${weightKg} kg.`);
  }
  if (!(reps >= 1 && reps <= maxReps)) {
    throw new RangeError(`Repetitions must be 1–${maxReps}, got ${reps}.`);
  }
}
