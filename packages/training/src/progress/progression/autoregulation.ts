import { floorToIncrement } from '../../strength/increment.ts';
import { buildTarget } from './build-target.ts';
import type { ExposureSummary } from './exposure.ts';
import { findLoadStep } from './load-step.ts';
import type { NextTarget, ProgressionInput } from './progression.ts';
import { nameLoad } from './target-text.ts';

/** About 3 % of the load is worth one repetition in reserve. */
const sharePerRep = 0.03;
const minFactor = 0.9;
const maxFactor = 1.06;

/**
 * Factor from one load to the next by the effort it took:
 * `clamp(1 + 0.03 · (actual − target reserve), 0.90, 1.06)`.
 */
export function autoregulationFactor(actualRir: number, targetRir: number): number {
  return Math.min(maxFactor, Math.max(minFactor, 1 + sharePerRep * (actualRir - targetRir)));
}

/**
 * The next top set from the effort of the last one, for strength after the beginner's stage;
 * rounded down to the equipment. Repetitions short of the range count as a reserve below zero.
 * Where the step is too large for the gain, one repetition more is asked for instead. `null` where
 * the effort was not told.
 */
export function progressByEffort(
  input: ProgressionInput,
  last: ExposureSummary,
): NextTarget | null {
  const { prescription, exercise } = input;
  const { loadKg: topKg, reps, rir } = last.top;
  const missing = Math.max(0, prescription.repsMin - reps);
  if (rir === undefined && missing === 0) return null;
  const actualRir = missing > 0 ? -missing : (rir ?? 0);
  const stepKg = input.stepKg ?? findLoadStep(exercise, topKg);
  const wantedKg = topKg * autoregulationFactor(actualRir, prescription.rir);
  const loadKg = actualRir === prescription.rir ? topKg : floorToIncrement(wantedKg, stepKg);
  const effort = missing > 0 ? `${missing} short` : `${actualRir} in reserve`;
  const done = `${nameLoad(topKg, input)} × ${reps} with ${effort}, ${prescription.rir} planned`;
  if (loadKg > topKg) {
    const text = `${done}: take ${nameLoad(loadKg, input)} next time.`;
    return buildTarget(input, { loadKg, reps: prescription.repsMin, code: 'PROGRESS_LOAD', text });
  }
  if (actualRir < prescription.rir && loadKg < topKg && loadKg > 0) {
    const text = `${done}: take ${nameLoad(loadKg, input)} next time.`;
    return buildTarget(input, { loadKg, reps: prescription.repsMin, code: 'REDUCE', text });
  }
  return stayAtLoad(input, last, { done, isEasy: actualRir > prescription.rir });
}

function stayAtLoad(
  input: ProgressionInput,
  { top }: ExposureSummary,
  { done, isEasy }: { done: string; isEasy: boolean },
): NextTarget {
  const more = Math.min(top.reps + 1, input.prescription.repsMax);
  if (!isEasy || more <= top.reps) {
    const text = `${done}: the same again.`;
    const reps = Math.max(top.reps, input.prescription.repsMin);
    return buildTarget(input, { loadKg: top.loadKg, reps, code: 'HOLD', text });
  }
  const text = `${done}: aim for ${more} reps with the same load.`;
  return buildTarget(input, { loadKg: top.loadKg, reps: more, code: 'PROGRESS_REPS', text });
}
