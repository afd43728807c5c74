import { floorToIncrement } from './increment.ts';

/** Repetitions and percent of the one-repetition maximum, each about 2–3 reps in reserve. */
const firstBlockPercents: readonly (readonly [number, number])[] = [
  [3, 85],
  [5, 80],
  [8, 72],
  [10, 67],
  [12, 63],
  [15, 57],
];

/**
 * Load for the first block of an exercise whose one-repetition maximum is known: 3 reps 85 %,
 * 5 reps 80 %, 8 reps 72 %, 10 reps 67 %, 12 reps 63 %, 15 reps 57 %, straight lines in between,
 * rounded down to `stepKg`. Repetitions outside 3–15, or less than one step, give `null`.
 */
export function suggestFirstBlockLoad(input: {
  e1rmKg: number;
  reps: number;
  stepKg: number;
}): number | null {
  const percent = percentFor(input.reps);
  if (percent === null) return null;
  return floorToIncrement((input.e1rmKg * percent) / 100, input.stepKg) || null;
}

function percentFor(reps: number): number | null {
  for (const [index, [upperReps, upperPercent]] of firstBlockPercents.entries()) {
    const [lowerReps, lowerPercent] = firstBlockPercents[index - 1] ?? [upperReps, upperPercent];
    if (reps < lowerReps || reps > upperReps) continue;
    const share = upperReps === lowerReps ? 0 : (reps - lowerReps) / (upperReps - lowerReps);
    return lowerPercent + share * (upperPercent - lowerPercent);
  }
  return null;
}
