import { getExercise } from '../catalogue/catalogue.ts';
import type { MuscleVolume, PlanDay } from '../model/plan.ts';
import { muscleGroups } from '../model/taxonomy.ts';
import { sumMuscleSets } from './muscle-volume.ts';
import type { PlanContext } from './plan-context.ts';

/** Planned sets of each muscle group in each week, beside what they should be. */
export function planVolumes(
  days: readonly PlanDay[],
  { targets, weeks }: PlanContext,
): MuscleVolume[] {
  const work = days
    .flatMap((day) => day.exercises)
    .map(({ exerciseId, setsByWeek }) => ({ exercise: getExercise(exerciseId), setsByWeek }));
  const byWeek = Array.from({ length: weeks }, (_, week) =>
    sumMuscleSets(
      work.map(({ exercise, setsByWeek }) => ({ exercise, sets: setsByWeek[week] ?? 0 })),
    ),
  );
  return muscleGroups.map((group) => {
    const { min, target, max } = targets[group];
    const plannedSetsByWeek = byWeek.map((week) => week[group]);
    return {
      group,
      minSets: min,
      targetSets: target,
      maxSets: max,
      plannedSetsByWeek,
      isBelowMin: Math.max(...plannedSetsByWeek) < min,
    };
  });
}
