import { buildTarget } from './build-target.ts';
import type { ExposureSummary } from './exposure.ts';
import { findLoadStep, lowerLoad, raiseLoad } from './load-step.ts';
import type { NextTarget, ProgressionInput } from './progression.ts';
import { atLoad, nameLoad, nameReps } from './target-text.ts';

const reduceShare = 0.95;
const sameLoadKg = 0.25;
/** The next kettlebell is so much heavier that more than the top of the range is needed first. */
const extraKettlebellReps = 3;
/** This much more in reserve than asked for, and every set takes a repetition. */
const easyReserve = 2;

/**
 * Repetitions first, then load: when every set reaches the top of the range with at most one
 * repetition less in reserve than asked for, the load rises and repetitions start again at the
 * bottom. Otherwise one more repetition on the lowest set, or on all of them with 2 more in reserve
 * than asked for. Sets below the range in two sessions with
 * one load take 5 % off. Unknown effort counts as the effort asked for.
 */
export function progressDouble(
  input: ProgressionInput,
  last: ExposureSummary,
  previous: ExposureSummary | undefined,
): NextTarget {
  const { prescription } = input;
  const hasAllSets = last.reps.length >= prescription.sets;
  const isTopReached = hasAllSets && last.reps.every((reps) => reps >= topOf(input));
  if (isTopReached) {
    const isEasyEnough = (last.rir ?? prescription.rir) >= prescription.rir - 1;
    return isEasyEnough ? moveUp(input, last) : repeatTop(input, last);
  }
  const missedBefore =
    previous !== undefined &&
    Math.abs(previous.loadKg - last.loadKg) <= sameLoadKg &&
    isBelowRange(previous, input);
  if (isBelowRange(last, input)) {
    const reduced = missedBefore ? reduce(input, last) : null;
    return reduced ?? addRep(input, last, 'HOLD');
  }
  return addRep(input, last, 'PROGRESS_REPS');
}

function topOf({ exercise, prescription }: ProgressionInput): number {
  const extra = exercise.equipment.includes('kettlebell') ? extraKettlebellReps : 0;
  return prescription.repsMax + extra;
}

function isBelowRange(exposure: ExposureSummary, { prescription }: ProgressionInput): boolean {
  return exposure.reps.some((reps) => reps < prescription.repsMin);
}

function moveUp(input: ProgressionInput, last: ExposureSummary): NextTarget {
  const { exercise, level, prescription, harderExercise } = input;
  const { loadType } = exercise;
  const done = `${nameReps(last.reps)}${atLoad(last.loadKg, input)} done`;
  if (last.loadKg === 0 && loadType !== 'bodyweight_plus') {
    if (!harderExercise) return addReps(input, last, done);
    const text = `${done}: you are ready for ${harderExercise.name}.`;
    const reps = prescription.repsMin;
    const base = buildTarget(input, { loadKg: last.loadKg, reps, code: 'PROGRESS_LOAD', text });
    return { ...base, harderExerciseId: harderExercise.id };
  }
  const stepKg = input.stepKg ?? findLoadStep(exercise, last.loadKg);
  const loadKg =
    loadType === 'assisted'
      ? Math.max(0, last.loadKg - stepKg)
      : raiseLoad({ exercise, level, loadKg: last.loadKg, stepKg });
  const text = `${done}: take ${nameLoad(loadKg, input)} for ${prescription.repsMin} next time.`;
  return buildTarget(input, { loadKg, reps: prescription.repsMin, code: 'PROGRESS_LOAD', text });
}

/** There is nothing heavier or harder, so the range itself moves. */
function addReps(input: ProgressionInput, last: ExposureSummary, done: string): NextTarget {
  const reps = Math.min(...last.reps) + 1;
  const text = `${done}: aim for ${reps} in each set next time.`;
  return buildTarget(input, { loadKg: last.loadKg, reps, code: 'PROGRESS_REPS', text });
}

function repeatTop(input: ProgressionInput, last: ExposureSummary): NextTarget {
  const { repsMax, rir } = input.prescription;
  const reps = Math.max(repsMax, Math.min(...last.reps));
  const done = `${nameReps(last.reps)}${atLoad(last.loadKg, input)}`;
  const text = `${done} left less in reserve than the ${rir} asked for: repeat it before adding more.`;
  return buildTarget(input, { loadKg: last.loadKg, reps, code: 'HOLD', text });
}

function reduce(input: ProgressionInput, last: ExposureSummary): NextTarget | null {
  const { exercise, prescription } = input;
  if (last.loadKg === 0) return null;
  const stepKg = input.stepKg ?? findLoadStep(exercise, last.loadKg);
  const isAssisted = exercise.loadType === 'assisted';
  const loadKg = isAssisted ? last.loadKg + stepKg : lowerLoad(last.loadKg, reduceShare, stepKg);
  if (loadKg === last.loadKg) return null;
  const text = `Below ${prescription.repsMin} reps twice${atLoad(last.loadKg, input)}: build up again from ${nameLoad(loadKg, input)}.`;
  return buildTarget(input, { loadKg, reps: prescription.repsMin, code: 'REDUCE', text });
}

function addRep(
  input: ProgressionInput,
  last: ExposureSummary,
  code: 'HOLD' | 'PROGRESS_REPS',
): NextTarget {
  const { sets, repsMin } = input.prescription;
  const done = Array.from({ length: sets }, (_, index) => last.reps[index] ?? repsMin - 1);
  const capped = done.map((reps) => Math.min(reps, topOf(input)));
  const lowest = capped.indexOf(Math.min(...capped));
  const isFarTooEasy = (last.rir ?? 0) >= input.prescription.rir + easyReserve;
  const repsBySet = capped.map((reps, index) =>
    index === lowest || (isFarTooEasy && reps < topOf(input)) ? reps + 1 : reps,
  );
  const text = `Last time ${nameReps(last.reps)}${atLoad(last.loadKg, input)}: stay there and aim for ${nameReps(repsBySet)}.`;
  const target = buildTarget(input, { loadKg: last.loadKg, reps: repsMin, code, text });
  return { ...target, repsBySet, repsMax: Math.max(target.repsMax, ...repsBySet) };
}
