import { buildTarget } from './build-target.ts';
import type { ExposureSummary } from './exposure.ts';
import { findLoadStep, raiseLoad } from './load-step.ts';
import type { NextTarget, ProgressionInput } from './progression.ts';
import { atLoad, nameLoad } from './target-text.ts';

const stepSeconds = 5;
/** Longer holds train patience more than strength. */
const maxSeconds = 60;
const restartSeconds = 30;

/**
 * Holds and carries: 5 seconds more each time up to 60, counted from the shortest set, then more
 * load or the harder exercise. A set below what was asked for repeats it.
 */
export function progressHold(input: ProgressionInput, last: ExposureSummary): NextTarget {
  const { prescription } = input;
  const shortest = Math.min(...last.seconds);
  const asked = prescription.holdSeconds ?? restartSeconds;
  const hasAllSets = last.seconds.length >= prescription.sets;
  const done = `Shortest set ${shortest} s${atLoad(last.loadKg, input)}`;
  if (!hasAllSets || shortest < asked) {
    const text = `${done}: aim for ${asked} s in every set.`;
    return buildHold(input, { loadKg: last.loadKg, seconds: asked, code: 'HOLD', text });
  }
  if (shortest >= maxSeconds) return moveUp(input, last, done);
  const seconds = Math.min(maxSeconds, shortest + stepSeconds);
  const text = `${done}: aim for ${seconds} s next time.`;
  return buildHold(input, { loadKg: last.loadKg, seconds, code: 'PROGRESS_REPS', text });
}

function moveUp(input: ProgressionInput, last: ExposureSummary, done: string): NextTarget {
  const { exercise, level, harderExercise } = input;
  if (last.loadKg > 0) {
    const stepKg = input.stepKg ?? findLoadStep(exercise, last.loadKg);
    const loadKg = raiseLoad({ exercise, level, loadKg: last.loadKg, stepKg });
    const text = `${done}: take ${nameLoad(loadKg, input)} for ${restartSeconds} s.`;
    return buildHold(input, { loadKg, seconds: restartSeconds, code: 'PROGRESS_LOAD', text });
  }
  if (!harderExercise) {
    const text = `${done}: that is plenty, keep ${maxSeconds} s.`;
    return buildHold(input, { loadKg: 0, seconds: maxSeconds, code: 'HOLD', text });
  }
  const text = `${done}: you are ready for ${harderExercise.name}.`;
  const target = { loadKg: 0, seconds: restartSeconds, code: 'PROGRESS_LOAD', text } as const;
  return { ...buildHold(input, target), harderExerciseId: harderExercise.id };
}

function buildHold(
  input: ProgressionInput,
  target: Pick<NextTarget, 'code' | 'text'> & { loadKg: number; seconds: number },
): NextTarget {
  return { ...buildTarget(input, { ...target, reps: 1 }), holdSeconds: target.seconds };
}
