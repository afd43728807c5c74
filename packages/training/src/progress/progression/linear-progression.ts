import { daysBetween } from '../calendar.ts';
import { buildTarget } from './build-target.ts';
import type { ExposureSummary } from './exposure.ts';
import { findLoadStep, lowerLoad, raiseLoad } from './load-step.ts';
import type { NextTarget, ProgressionInput } from './progression.ts';
import { atLoad, nameLoad, nameReps } from './target-text.ts';

/** Room that must be left for more load to be a good idea. */
const minRir = 2;
const resetShare = 0.9;
const sameLoadKg = 0.25;
const maxResets = 3;
const resetWindowDays = 42;

/**
 * Load every session, for a beginner's main lifts: all sets done with 2 in reserve → one increment;
 * a miss → repeat; a second miss in a row with the same load → 10 % off. Unknown effort counts as
 * enough in reserve.
 */
export function progressLinear(
  input: ProgressionInput,
  last: ExposureSummary,
  previous: ExposureSummary | undefined,
): NextTarget {
  const { exercise, prescription, level } = input;
  const stepKg = input.stepKg ?? findLoadStep(exercise, last.loadKg);
  const done = `${nameReps(last.reps)}${atLoad(last.loadKg, input)}`;
  const reps = prescription.repsMin;
  if (isMiss(last, input)) {
    return isSecondMiss(input, last, previous)
      ? resetLoad(input, last, stepKg)
      : hold(input, last, `${done} fell short of ${prescription.sets} × ${reps}: repeat it.`);
  }
  if ((last.rir ?? minRir) < minRir) {
    return hold(input, last, `${done} was close to the limit: repeat it before adding more.`);
  }
  const loadKg = raiseLoad({ exercise, level, loadKg: last.loadKg, stepKg });
  const text = `${done} done: take ${nameLoad(loadKg, input)} for ${reps} next time.`;
  return buildTarget(input, { loadKg, reps, code: 'PROGRESS_LOAD', text });
}

/** Whether adding load every session has failed three times in six weeks and another way is due. */
export function isLinearExhausted(
  input: ProgressionInput,
  history: readonly ExposureSummary[],
): boolean {
  const lastDay = history.at(-1)?.day;
  const resets = history.filter((exposure, index) => {
    const before = history[index - 1];
    const isRecent = lastDay !== undefined && daysBetween(exposure.day, lastDay) <= resetWindowDays;
    const isLighter = before !== undefined && exposure.loadKg < before.loadKg - sameLoadKg;
    return isRecent && isLighter && isSecondMiss(input, before, history[index - 2]);
  });
  return resets.length >= maxResets;
}

function isSecondMiss(
  input: ProgressionInput,
  exposure: ExposureSummary,
  before: ExposureSummary | undefined,
): boolean {
  if (!before || !isMiss(exposure, input) || !isMiss(before, input)) return false;
  return Math.abs(exposure.loadKg - before.loadKg) <= sameLoadKg;
}

function isMiss({ reps }: ExposureSummary, { prescription }: ProgressionInput): boolean {
  return reps.length < prescription.sets || reps.some((count) => count < prescription.repsMin);
}

function hold(input: ProgressionInput, last: ExposureSummary, text: string): NextTarget {
  const { repsMin: reps } = input.prescription;
  return buildTarget(input, { loadKg: last.loadKg, reps, code: 'HOLD', text });
}

function resetLoad(input: ProgressionInput, last: ExposureSummary, stepKg: number): NextTarget {
  const loadKg = lowerLoad(last.loadKg, resetShare, stepKg);
  const again = nameLoad(loadKg, input);
  if (loadKg === last.loadKg) return hold(input, last, `Stay with ${again} and build up.`);
  const text = `Twice short${atLoad(last.loadKg, input)}: build up again from ${again}.`;
  const { repsMin: reps } = input.prescription;
  return buildTarget(input, { loadKg, reps, code: 'REDUCE', text });
}
