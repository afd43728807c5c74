import { suggestWarmUpRamp } from '@vigor/training';
import type { BuildSetting } from './build-exercise.ts';
import type { RunningExercise, RunningSet } from './running-session.ts';
import { chooseWeightStep, findBar, listPlates } from './weight-steps.ts';

/** An exercise that no plan speaks of gets the shorter ramp. */
const defaultRampSets = 2;

/** Warm-up rows to offer before the first working set; none where nothing is to be ramped up to. */
export function suggestWarmupRows(exercise: RunningExercise, setting: BuildSetting): RunningSet[] {
  const hasWarmup = exercise.sets.some((set) => set.kind === 'warmup');
  const first = exercise.sets[0];
  if (hasWarmup || first?.completedAt !== undefined || !first?.weight) return [];
  const { unit } = first;
  const bar = findBar(exercise, unit);
  const ramp = suggestWarmUpRamp({
    load: first.weight,
    sets: exercise.prescription?.rampSets ?? defaultRampSets,
    loading:
      bar === undefined
        ? { kind: 'steps', step: chooseWeightStep(exercise, unit, setting.increments) }
        : { kind: 'plates', bar, plates: listPlates(unit, setting.increments) },
  });
  return ramp.map(({ load, reps }) => ({
    id: setting.newId(),
    kind: 'warmup',
    unit,
    weight: load,
    reps,
  }));
}
