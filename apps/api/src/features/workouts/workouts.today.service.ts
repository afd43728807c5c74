import type { Plan, Today } from '@vigor/contract';
import { addDays, mondayOf } from '@vigor/training';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import { findActivePlan } from '../plans/plans.service.ts';
import { loadProfile, memberDay } from '../profiles/profiles.service.ts';
import { getStreak, listLatestRecords } from '../progress/progress.service.ts';
import {
  dayInWeek,
  listWeekSessions,
  nextDayOf,
  type WeekSessionRow,
} from '../sessions/sessions.next.service.ts';

const daysInWeek = 7;
const shownRecords = 3;

/** What do I do now? Days are the member's own, wherever the server is. */
export async function getToday(ctx: Context): Promise<Today> {
  return ctx.db.read(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const profile = await loadProfile(inside);
    const today = memberDay(ctx, profile);
    const [plan, week, streak, lastRecords] = await Promise.all([
      findActivePlan(inside),
      listWeekSessions(inside, today),
      getStreak(inside, today),
      listLatestRecords(inside, shownRecords),
    ]);
    return {
      day: today,
      ...planOf(plan, week, today),
      doneToday: week.filter(({ day }) => day === today).map(toDone),
      week: toWeek(plan, week, today),
      streak,
      lastRecords,
      planCheck: plan?.safety ?? { status: 'no_plan', reasons: [] },
    };
  });
}

function planOf(
  plan: Plan | undefined,
  week: readonly WeekSessionRow[],
  today: string,
): Pick<Today, 'plan' | 'next'> {
  if (!plan) return {};
  const { id, name, currentWeek, weeks } = plan;
  const next = nextDayOf(plan, week, today);
  return {
    plan: { id, name, currentWeek, weeks },
    next: next && { ...next, isToday: next.day === today },
  };
}

/** Monday to Sunday. */
function toWeek(
  plan: Plan | undefined,
  week: readonly WeekSessionRow[],
  today: string,
): Today['week'] {
  const monday = mondayOf(today);
  return Array.from({ length: daysInWeek }, (_, index) => {
    const day = addDays(monday, index);
    const planned = plan?.days.find((planDay) => dayInWeek(planDay, monday) === day);
    const done = week.find((session) => session.day === day);
    return {
      day,
      planned: planned && { planDayId: planned.id, name: planned.name },
      done: done && toDone(done),
    };
  });
}

function toDone({ id, name }: WeekSessionRow): { sessionId: string; name: string } {
  return { sessionId: id, name };
}
