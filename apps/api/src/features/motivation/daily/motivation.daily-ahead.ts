import { addDays, daysBetween, weekdayOf } from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import {
  aboutNext,
  type DailyMoment,
  gapDays,
  isFresh,
  seeProgress,
  wholeMinutes,
} from './motivation.daily-moment.ts';
import { dailyActions as label, dailyFacts as says } from './motivation.daily-texts.en.ts';

const monday = 1;
const daysInWeek = 7;
const longGapDays = 21;
/** A missed day is met with silence, a missed slot after 48 hours with a shorter version. */
const missedSlotDays = 2;
const plateauDays = 21;
const recentWeeks = 4;

export function findLongGap({ daysSinceLastSession = 0 }: MemberFacts): DailyMoment | undefined {
  if (daysSinceLastSession >= longGapDays) {
    return {
      code: 'return_plan',
      fact: says.returnPlan(daysSinceLastSession),
      action: { kind: 'start_session', label: label.start },
    };
  }
  if (daysSinceLastSession < gapDays) return undefined;
  return {
    code: 'fresh_start',
    fact: says.freshStart(daysSinceLastSession),
    action: { kind: 'start_micro_workout', label: label.startShort },
  };
}

export function findMissedSlot({
  week,
  sessions,
  next,
  today,
}: MemberFacts): DailyMoment | undefined {
  const latest = addDays(today, -missedSlotDays);
  const missed = week.findLast(({ planned, done, day }) => planned && !done && day <= latest);
  const newest = sessions[0]?.day ?? '';
  if (!missed || newest >= missed.day) return undefined;
  const minutes = next && wholeMinutes(next.planDay.estimatedSeconds);
  return {
    code: 'short_version',
    fact: minutes ? says.shortVersion(minutes) : says.shortVersionPlain,
    action: { kind: 'start_micro_workout', label: label.startShort },
  };
}

export function findPlateau({ progress, next, today }: MemberFacts): DailyMoment | undefined {
  if (next?.isToday) return undefined;
  for (const { trend, points, name } of progress.lifts) {
    const first = points[0]?.day;
    const last = points.at(-1)?.day;
    if (trend !== 'steady' || !first || !last || !isFresh(last, today)) continue;
    const days = daysBetween(first, last);
    if (days < plateauDays) continue;
    const weeks = Math.floor(days / daysInWeek);
    return {
      code: 'plateau',
      fact: says.plateau(name, weeks),
      action: { kind: 'ask_coach', label: label.askCoach },
    };
  }
  return undefined;
}

export function findDeload({ plan, next }: MemberFacts): DailyMoment | undefined {
  const isDeload = plan?.weekKinds[plan.currentWeek - 1] === 'deload';
  if (!isDeload || !next?.isToday) return undefined;
  return aboutNext('deload_week', next, says.deloadWeek);
}

/** People try harder near a goal (Kivetz 2006). */
export function findCompletingSession({ progress, next }: MemberFacts): DailyMoment | undefined {
  const { done, required } = progress.streak.thisWeek;
  if (!next?.isToday || required < 2 || done !== required - 1) return undefined;
  return aboutNext('completes_week', next, (name) => says.completesWeek(name, required));
}

/** New months and weeks make it easier to start again (Dai, Milkman, Riis 2014). */
export function findNewMonth({ today, progress }: MemberFacts): DailyMoment | undefined {
  const sessions = recentSessions(progress.weeks);
  if (!today.endsWith('-01') || sessions === 0) return undefined;
  return { code: 'new_month', fact: says.newMonth(sessions), action: seeProgress };
}

export function findNewWeek({ today, week, plan, next }: MemberFacts): DailyMoment | undefined {
  const sessions = week.filter(({ planned }) => planned).length;
  if (weekdayOf(today) !== monday || !plan || sessions === 0) return undefined;
  const action: DailyMoment['action'] = next?.isToday
    ? { kind: 'start_session', label: label.start, id: next.planDay.id }
    : { kind: 'open_plan', label: label.plan, id: plan.id };
  return { code: 'new_week', fact: says.newWeek(sessions), action };
}

export function findTraining({ next, week, profile }: MemberFacts): DailyMoment | undefined {
  if (!next?.isToday || profile.isSensitive) return undefined;
  const { done, planned } = weekCount(week);
  return aboutNext('plan_day', next, (name, minutes) => says.planDay(name, minutes, done, planned));
}

export function findGentleTraining({ next }: MemberFacts): DailyMoment | undefined {
  return next?.isToday ? aboutNext('gentle_training', next, says.gentleTraining) : undefined;
}

export function findRest({ plan, week, profile }: MemberFacts): DailyMoment | undefined {
  const { done, planned } = weekCount(week);
  if (!plan || planned === 0 || profile.isSensitive) return undefined;
  return {
    code: 'rest_day',
    fact: says.restDay(done, planned),
    action: { kind: 'open_plan', label: label.plan, id: plan.id },
  };
}

export function findFreeDay({ plan, progress }: MemberFacts): DailyMoment | undefined {
  const sessions = recentSessions(progress.weeks);
  if (plan || sessions === 0) return undefined;
  return {
    code: 'free_day',
    fact: says.freeDay(sessions),
    action: { kind: 'make_plan', label: label.makePlan },
  };
}

function weekCount(week: MemberFacts['week']): { done: number; planned: number } {
  const planned = week.filter((day) => day.planned).length;
  return { done: Math.min(planned, week.filter((day) => day.done).length), planned };
}

function recentSessions(weeks: MemberFacts['progress']['weeks']): number {
  return weeks.slice(-recentWeeks).reduce((sum, { sessions }) => sum + sessions, 0);
}
