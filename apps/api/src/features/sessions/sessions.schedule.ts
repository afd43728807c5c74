import type { PlanDay } from '@vigor/contract';
import { addDays, mondayOf } from '@vigor/training';

const daysInWeek = 7;

export interface ScheduleInput {
  days: readonly PlanDay[];
  today: string;
  /** Days of the plan that were done since Monday. */
  doneDayIds: ReadonlySet<string>;
  /** One session of the plan a day is enough. */
  isTodayDone: boolean;
}

export interface ScheduledDay {
  day: string;
  planDay: PlanDay;
}

/**
 * The next day of a plan: the earliest one left in this week from today on, else the first of next
 * week. A day that was missed is not made up for, so that hard sessions keep their distance; days
 * without a weekday can be done on any.
 */
export function findNextPlanDay(input: ScheduleInput): ScheduledDay | undefined {
  const earliest = input.isTodayDone ? addDays(input.today, 1) : input.today;
  const monday = mondayOf(input.today);
  const nextMonday = addDays(monday, daysInWeek);
  const left = input.days.filter(({ id }) => !input.doneDayIds.has(id));
  const thisWeek = left
    .map((planDay) => ({ planDay, day: dayInWeek(planDay, monday) ?? earliest }))
    .filter(({ day }) => day >= earliest && day < nextMonday);
  const nextWeek = input.days.map((planDay) => ({
    planDay,
    day: dayInWeek(planDay, nextMonday) ?? nextMonday,
  }));
  return firstOf(thisWeek) ?? firstOf(nextWeek);
}

/** The day of a plan in the week of a Monday; `undefined` where it has no weekday. */
export function dayInWeek({ weekday }: Pick<PlanDay, 'weekday'>, monday: string) {
  return weekday === undefined ? undefined : addDays(monday, weekday - 1);
}

/** Of the same day, the order of the plan counts. */
function firstOf(days: readonly ScheduledDay[]): ScheduledDay | undefined {
  return days.toSorted((one, other) => one.day.localeCompare(other.day))[0];
}
