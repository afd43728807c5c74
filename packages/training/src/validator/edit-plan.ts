import type { PlanDay, PlanExercise, TrainingPlan } from '../model/plan.ts';

/** A copy of the plan with each day changed; days for which nothing comes back are dropped. */
export function mapDays(
  plan: TrainingPlan,
  change: (day: PlanDay, path: string) => PlanDay | undefined,
): TrainingPlan {
  const days = plan.days.flatMap((day, index) => change(day, `days[${index}]`) ?? []);
  return { ...plan, days };
}

/** A copy of the plan with each exercise changed; those for which nothing comes back are removed. */
export function mapExercises(
  plan: TrainingPlan,
  change: (exercise: PlanExercise, path: string, day: PlanDay) => PlanExercise | undefined,
): TrainingPlan {
  return mapDays(plan, (day, path) => ({
    ...day,
    exercises: day.exercises.flatMap(
      (exercise, index) => change(exercise, `${path}.exercises[${index}]`, day) ?? [],
    ),
  }));
}

/** With at most so many sets in every week. */
export function capSets(exercise: PlanExercise, maxSets: number): PlanExercise {
  return withSetsByWeek(
    exercise,
    exercise.setsByWeek.map((sets) => Math.min(sets, maxSets)),
  );
}

/** With these sets by week; the sets of week 1 follow. */
export function withSetsByWeek(exercise: PlanExercise, setsByWeek: number[]): PlanExercise {
  return { ...exercise, setsByWeek, sets: setsByWeek[0] ?? exercise.sets };
}
