import type { PlanExercise, TrainingPlan } from '../model/plan.ts';
import { mapExercises, withSetsByWeek } from '../validator/edit-plan.ts';

const shareOfSets = 0.5;
const fewestMainSets = 2;

/**
 * The plan with one or more easy weeks: half the sets there, of a main lift at least 2. Loads and
 * effort of an easy week follow from `weekKinds` (`applyDeload`), so they are not written here.
 *
 * @param weeks places of the weeks, from 0; those outside the plan change nothing
 */
export function easeWeeks(plan: TrainingPlan, weeks: readonly number[]): TrainingPlan {
  const weekKinds = plan.weekKinds.map((kind, week) => (weeks.includes(week) ? 'deload' : kind));
  return { ...mapExercises(plan, (planned) => eased(planned, weeks)), weekKinds };
}

function eased(planned: PlanExercise, weeks: readonly number[]): PlanExercise {
  const fewest = planned.role === 'main' ? fewestMainSets : 1;
  return withSetsByWeek(
    planned,
    planned.setsByWeek.map((sets, week) =>
      weeks.includes(week) ? Math.min(sets, Math.max(fewest, Math.ceil(sets * shareOfSets))) : sets,
    ),
  );
}
