import type { LoggedAnswer, Plan } from '@vigor/contract';
import { mondayOf } from '@vigor/training';
import type { Context } from '../../context.ts';
import { findActivePlan } from '../plans/plans.service.ts';
import type { ProfileRow } from '../profiles/profiles.service.ts';
import { type CalendarRow, listCalendarRows } from './sessions.repository.ts';
import { findNextPlanDay, type ScheduledDay } from './sessions.schedule.ts';
import { listTargets } from './sessions.targets.service.ts';

export type { CalendarRow as WeekSessionRow } from './sessions.repository.ts';
export { dayInWeek } from './sessions.schedule.ts';

/** What comes after a session: the next day of the active plan, with a target for each exercise. */
export async function findNext(
  ctx: Context,
  { profile, today }: { profile: ProfileRow; today: string },
): Promise<LoggedAnswer['next']> {
  const plan = await findActivePlan(ctx);
  if (!plan) return { targets: [] };
  const week = await listWeekSessions(ctx, today);
  const next = nextDayOf(plan, week, today);
  if (!next) return { targets: [] };
  const { day, planDay } = next;
  return {
    planDayId: planDay.id,
    name: planDay.name,
    day,
    targets: await listTargets(ctx, { items: planDay.exercises, profile, plan, today, day }),
  };
}

/** Sessions from Monday to today, oldest first. */
export async function listWeekSessions(ctx: Context, today: string): Promise<CalendarRow[]> {
  const range = { from: mondayOf(today), to: today };
  return ctx.db.read((db) => listCalendarRows(db, ctx.actor.userId, range));
}

/** Today's day of the plan, or the next one when today is free or done; none while it is stopped. */
export function nextDayOf(
  plan: Plan,
  week: readonly CalendarRow[],
  today: string,
): ScheduledDay | undefined {
  if (plan.safety.status === 'stopped') return undefined;
  const ofPlan = week.filter(({ planId }) => planId === plan.id);
  return findNextPlanDay({
    days: plan.days,
    today,
    doneDayIds: new Set(ofPlan.flatMap(({ planDayId }) => planDayId ?? [])),
    isTodayDone: ofPlan.some(({ day }) => day === today),
  });
}
