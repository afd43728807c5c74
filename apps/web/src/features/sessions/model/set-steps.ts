import type { BuildSetting } from './build-exercise.ts';
import type { RunningExercise, RunningSet } from './running-session.ts';
import type { SetChange } from './session-actions.ts';
import type { SetField } from './set-fields.ts';
import { chooseWeightStep, stepWeight } from './weight-steps.ts';

const holdStepSeconds = 5;
const distanceStepMeters = 10;

/** How far −/+ moves a field. */
export function findStep(
  exercise: RunningExercise,
  field: SetField,
  setting: BuildSetting,
): number {
  switch (field) {
    case 'weight':
      return chooseWeightStep(exercise, setting.unit, setting.increments);
    case 'reps':
      return 1;
    case 'durationSeconds':
      return holdStepSeconds;
    case 'distanceMeters':
      return distanceStepMeters;
    default:
      return field satisfies never;
  }
}

/** The change that one tap on − or + makes. */
export function changeByStep(
  set: RunningSet,
  { field, step, direction }: { field: SetField; step: number; direction: -1 | 1 },
): SetChange {
  return { [field]: stepWeight(set[field] ?? 0, step, direction) };
}
