import type { PlanDay, TrainingPlan } from '../model/plan.ts';
import type { Level } from '../model/taxonomy.ts';
import { addDays, mondayOf } from '../progress/calendar.ts';
import { isDeloadScheduled } from '../progress/deload.ts';

/** Every planned day in order; `week` counts from the Monday of the first. */
export function listPlannedDays(input: {
  plan: TrainingPlan;
  startDay: string;
  weeks: number;
}): { day: string; week: number; planDay: PlanDay }[] {
  const monday = mondayOf(input.startDay);
  const days = input.plan.days.toSorted((a, b) => a.weekday - b.weekday);
  return Array.from({ length: input.weeks }, (_, week) => week)
    .flatMap((week) =>
      days.map((planDay) => ({
        day: addDays(monday, week * 7 + planDay.weekday - 1),
        week,
        planDay,
      })),
    )
    .filter(({ day }) => day >= input.startDay);
}

/** `week` 0 is the first. By the plan; a plan without lighter weeks gets them by the calendar. */
export function isLighterWeek(
  plan: TrainingPlan,
  { level, week }: { level: Level; week: number },
): boolean {
  if (plan.weekKinds.includes('deload')) return plan.weekKinds[week % plan.weeks] === 'deload';
  return isDeloadScheduled(level, week + 1);
}
