import type { Goal } from '../model/taxonomy.ts';
import { progressByEffort } from './progression/autoregulation.ts';
import { progressDouble } from './progression/double-progression.ts';
import { type ExposureSummary, summariseExposure } from './progression/exposure.ts';
import { progressHold } from './progression/hold-progression.ts';
import { isLinearExhausted, progressLinear } from './progression/linear-progression.ts';
import type { NextTarget, ProgressionInput } from './progression/progression.ts';

export interface NextTargetInput extends ProgressionInput {
  goal: Goal;
}

/**
 * What to aim for next time on one exercise, from its logged sets and what the plan asks for. Holds
 * and carries get longer; a beginner's main lifts add load every session until that fails three
 * times in six weeks; main lifts for strength go by effort after the beginner's stage; all else is
 * double progression.
 *
 * Exposures of deloads and returns should be left out. `null` without a working set, and for drills,
 * mobility and cardio, which progress in minutes.
 */
export function suggestNextTarget(input: NextTargetInput): NextTarget | null {
  const { exercise, prescription } = input;
  const history = input.exposures.map(summariseExposure).filter((exposure) => exposure !== null);
  const last = history.at(-1);
  const isCounted = exercise.pattern !== 'mobility' && exercise.pattern !== 'locomotion';
  if (!last || !isCounted || prescription.role === 'drill') return null;
  if (exercise.loadType === 'distance') return null;
  if (exercise.loadType === 'time') return progressHold(input, last);
  const previous = history.at(-2);
  if (isLinear(input, last) && !isLinearExhausted(input, history)) {
    return progressLinear(input, last, previous);
  }
  const byEffort = isByEffort(input, last) ? progressByEffort(input, last) : null;
  return byEffort ?? progressDouble(input, last, previous);
}

function isLinear(input: NextTargetInput, last: ExposureSummary): boolean {
  return input.level === 'beginner' && isLoadedMainLift(input, last);
}

function isByEffort(input: NextTargetInput, last: ExposureSummary): boolean {
  return input.goal === 'strength' && input.level !== 'beginner' && isLoadedMainLift(input, last);
}

function isLoadedMainLift({ exercise, prescription }: NextTargetInput, last: ExposureSummary) {
  return prescription.role === 'main' && exercise.loadType === 'external' && last.loadKg > 0;
}
