import type { PlanDay, PlanInput, TrainingPlan } from '../model/plan.ts';
import { planContext } from '../plan/plan-context.ts';
import { deriveConstraints } from '../safety/constraints.ts';
import { longestDaySeconds } from '../validator/day-time.ts';
import { fitDay } from '../validator/fit-day.ts';

const secondsPerMinute = 60;

export interface ShortenDayInput {
  plan: TrainingPlan;
  /** Place of the day in the plan, from 0. */
  index: number;
  /** 5–120. */
  minutes: number;
  member: PlanInput;
}

/**
 * A day for when there is less time: first the finisher, then rests and warm-up down to what the
 * plan requires, then sets and exercises that the week has elsewhere. The order is that of a session
 * that is trimmed while a plan is made (rule V07).
 *
 * `undefined` when the day fits already, or cannot be made to fit.
 * @throws RangeError when the plan has no such day
 */
export function shortenDay({ plan, index, minutes, member }: ShortenDayInput): PlanDay | undefined {
  const day = plan.days[index];
  if (day === undefined) throw new RangeError(`No day ${index}`);
  const seconds = minutes * secondsPerMinute;
  if (longestDaySeconds(day, plan.weeks) <= seconds) return undefined;
  const context = planContext(member, deriveConstraints(member));
  const shorter = fitDay({ plan, index, seconds, context });
  const estimatedSeconds = longestDaySeconds(shorter, plan.weeks);
  const isSession = shorter.exercises.length > 0 || shorter.cardio !== undefined;
  return isSession && estimatedSeconds <= seconds ? { ...shorter, estimatedSeconds } : undefined;
}
