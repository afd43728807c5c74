import type { PlanDay, PlanExercise, TrainingPlan } from '../model/plan.ts';
import { essentialPatterns } from '../plan/pattern-coverage.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import { longestDaySeconds } from './day-time.ts';
import { mapDays } from './edit-plan.ts';
import { patternOf, shrinkDay } from './trim-day.ts';
import { allExercises } from './weekly-volume.ts';

export interface FitDayInput {
  plan: TrainingPlan;
  /** Place of the day in the plan. */
  index: number;
  /** What its longest week may take. */
  seconds: number;
  context: PlanContext;
}

/** A day made shorter, the least important first, until it fits or nothing is left to give up. */
export function fitDay({ plan, index, seconds, context }: FitDayInput): PlanDay {
  let day = plan.days[index];
  if (day === undefined) throw new RangeError(`No day ${index}`);
  while (longestDaySeconds(day, plan.weeks) > seconds) {
    const current: TrainingPlan = withDay(plan, index, day);
    const isDispensable = (planned: PlanExercise) => isCoveredWithout(planned, current);
    const smaller = shrinkDay(day, { plan: context, isDispensable });
    if (smaller === undefined) break;
    day = smaller;
  }
  return day;
}

/** A copy of the plan with one day replaced. */
export function withDay(plan: TrainingPlan, index: number, day: PlanDay): TrainingPlan {
  return mapDays(plan, (other, path) => (path === `days[${index}]` ? day : other));
}

/** Whether another exercise of the week covers the same essential patterns. */
function isCoveredWithout(planned: PlanExercise, plan: TrainingPlan): boolean {
  const group = essentialPatterns.find((patterns) => patterns.includes(patternOf(planned)));
  if (group === undefined) return true;
  return allExercises(plan).some((other) => other !== planned && group.includes(patternOf(other)));
}
