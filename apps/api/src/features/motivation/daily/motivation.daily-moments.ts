import type { DailyMessage } from '@vigor/contract';
import { addDays, daysBetween, describeRecord, mondayOf, weekdayOf } from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import { plainName } from '../motivation.plain-name.ts';
import { type DailyCode, gentleCodes } from './motivation.daily-codes.ts';
import {
  anySession,
  dailyActions as label,
  dailyFacts as says,
} from './motivation.daily-texts.en.ts';

/** What a message is about: one sentence of fact, and one thing to do. */
export interface DailyMoment {
  code: DailyCode;
  fact: string;
  action?: DailyMessage['action'];
  /** Where a name of the member's own is in `fact`: it must not leave Vigor. */
  own?: { name: string; factWithoutName: string };
}

/** Stands for a name of the member's own where a model reads the sentence. */
export const namePlaceholder = 'THE_SESSION';

type Finder = (facts: MemberFacts) => DailyMoment | undefined;

const secondsPerMinute = 60;
const monday = 1;
/** Editorial: a pause that is longer than a week between two sessions. */
const gapDays = 7;
const longGapDays = 21;
/** A missed day is met with silence, a missed slot after 48 hours with a shorter version. */
const missedSlotDays = 2;
const plateauDays = 21;
/** A message about a session is for the same day or the next. */
const freshDays = 1;
const recentWeeks = 4;
const sessionMilestone = /^sessions_(\d+)$/;

/** The most telling thing about today. There always is one. */
export function findDailyMoment(facts: MemberFacts): DailyMoment {
  for (const find of finders) {
    const moment = find(facts);
    if (moment && (!facts.profile.isSensitive || gentleCodes.has(moment.code))) return moment;
  }
  return { code: 'gentle_rest', fact: says.gentleRest };
}

/** In the order of `dailyCodes`; the plateau waits for a day without a session. */
const finders: readonly Finder[] = [
  findStop,
  findWelcome,
  findFirstSession,
  findReturn,
  findRecord,
  findSessionCount,
  findCompleteWeek,
  findDoneToday,
  findLongGap,
  findMissedSlot,
  findPlateau,
  findDeload,
  findCompletingSession,
  findNewMonth,
  findNewWeek,
  findTraining,
  findGentleTraining,
  findRest,
  findFreeDay,
];

/** Whether a doctor comes before any training. */
export function isStopped({
  screeningStatus,
  planCheck,
}: {
  screeningStatus: MemberFacts['profile']['screeningStatus'];
  planCheck: Pick<MemberFacts['planCheck'], 'status'>;
}): boolean {
  return (
    planCheck.status === 'stopped' ||
    screeningStatus === 'stop_clearance' ||
    screeningStatus === 'emergency'
  );
}

function findStop({ profile, planCheck }: MemberFacts): DailyMoment | undefined {
  const { screeningStatus } = profile;
  if (!isStopped({ screeningStatus, planCheck })) return undefined;
  return {
    code: 'stopped',
    fact: says.stopped,
    action: { kind: 'open_profile', label: label.answers },
  };
}

function findWelcome({ sessions, plan }: MemberFacts): DailyMoment | undefined {
  if (sessions.length > 0 || plan) return undefined;
  return {
    code: 'welcome',
    fact: says.welcome,
    action: { kind: 'make_plan', label: label.makePlan },
  };
}

function findFirstSession({ sessions, plan, next }: MemberFacts): DailyMoment | undefined {
  if (sessions.length > 0 || !plan) return undefined;
  if (!next) {
    const fact = says.firstSessionPlain(plan.days.length);
    return {
      code: 'first_session',
      fact,
      action: { kind: 'open_plan', label: label.plan, id: plan.id },
    };
  }
  return aboutNext('first_session', next, says.firstSession);
}

/** The first session after a miss is celebrated more than any other (Milkman 2021). */
function findReturn({ sessions, today }: MemberFacts): DailyMoment | undefined {
  const [last, before] = distinctDays(sessions);
  if (!last || !before || daysBetween(last, today) > freshDays) return undefined;
  const days = daysBetween(before, last);
  return days >= gapDays ? { code: 'back', fact: says.back(days), action: seeProgress } : undefined;
}

function findRecord({ progress, profile, today }: MemberFacts): DailyMoment | undefined {
  const record = progress.records.find(
    ({ isCelebrated, kind, day }) => isCelebrated && kind !== 'baseline' && isFresh(day, today),
  );
  if (!record) return undefined;
  const text = describeRecord(record, profile.units === 'imperial' ? 'lb' : 'kg');
  return { code: 'record', fact: says.record(record.exerciseName, text), action: seeProgress };
}

function findSessionCount({ progress, today }: MemberFacts): DailyMoment | undefined {
  for (const { code, day } of progress.milestones) {
    const sessions = Number(sessionMilestone.exec(code)?.[1] ?? 0);
    if (sessions > 1 && isFresh(day, today)) {
      return { code: 'session_count', fact: says.sessionCount(sessions), action: seeProgress };
    }
  }
  return undefined;
}

function findCompleteWeek({ progress, sessions, today }: MemberFacts): DailyMoment | undefined {
  const { done, required } = progress.streak.thisWeek;
  const newest = sessions[0]?.day;
  const isNew = newest !== undefined && isFresh(newest, today);
  // Only the session that made it is worth the message; later ones are extra.
  if (!isNew || required === 0 || done !== required) return undefined;
  if (mondayOf(newest) !== mondayOf(today)) return undefined;
  return { code: 'week_complete', fact: says.weekComplete(done, required), action: seeProgress };
}

function findDoneToday({ sessions, today }: MemberFacts): DailyMoment | undefined {
  const [last] = sessions;
  if (last?.day !== today) return undefined;
  const minutes = wholeMinutes(last.durationSeconds);
  if (minutes === 0) return { code: 'done_today', fact: says.doneTodayPlain, action: seeProgress };
  const named = sayWithName(last.name, (name) => says.doneToday(name, minutes));
  return { code: 'done_today', ...named, action: seeProgress };
}

function findLongGap({ daysSinceLastSession = 0 }: MemberFacts): DailyMoment | undefined {
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

function findMissedSlot({ week, sessions, next, today }: MemberFacts): DailyMoment | undefined {
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

function findPlateau({ progress, next, today }: MemberFacts): DailyMoment | undefined {
  if (next?.isToday) return undefined;
  for (const { trend, points, name } of progress.lifts) {
    const first = points[0]?.day;
    const last = points.at(-1)?.day;
    if (trend !== 'steady' || !first || !last || !isFresh(last, today)) continue;
    const days = daysBetween(first, last);
    if (days < plateauDays) continue;
    const weeks = Math.floor(days / gapDays);
    return {
      code: 'plateau',
      fact: says.plateau(name, weeks),
      action: { kind: 'ask_coach', label: label.askCoach },
    };
  }
  return undefined;
}

function findDeload({ plan, next }: MemberFacts): DailyMoment | undefined {
  const isDeload = plan?.weekKinds[plan.currentWeek - 1] === 'deload';
  if (!isDeload || !next?.isToday) return undefined;
  return aboutNext('deload_week', next, says.deloadWeek);
}

/** People try harder near a goal (Kivetz 2006). */
function findCompletingSession({ progress, next }: MemberFacts): DailyMoment | undefined {
  const { done, required } = progress.streak.thisWeek;
  if (!next?.isToday || required < 2 || done !== required - 1) return undefined;
  return aboutNext('completes_week', next, (name) => says.completesWeek(name, required));
}

/** New months and weeks make it easier to start again (Dai, Milkman, Riis 2014). */
function findNewMonth({ today, progress }: MemberFacts): DailyMoment | undefined {
  const sessions = recentSessions(progress.weeks);
  if (!today.endsWith('-01') || sessions === 0) return undefined;
  return { code: 'new_month', fact: says.newMonth(sessions), action: seeProgress };
}

function findNewWeek({ today, week, plan, next }: MemberFacts): DailyMoment | undefined {
  const sessions = week.filter(({ planned }) => planned).length;
  if (weekdayOf(today) !== monday || !plan || sessions === 0) return undefined;
  const action: DailyMoment['action'] = next?.isToday
    ? { kind: 'start_session', label: label.start, id: next.planDay.id }
    : { kind: 'open_plan', label: label.plan, id: plan.id };
  return { code: 'new_week', fact: says.newWeek(sessions), action };
}

function findTraining({ next, week, profile }: MemberFacts): DailyMoment | undefined {
  if (!next?.isToday || profile.isSensitive) return undefined;
  const { done, planned } = weekCount(week);
  return aboutNext('plan_day', next, (name, minutes) => says.planDay(name, minutes, done, planned));
}

function findGentleTraining({ next }: MemberFacts): DailyMoment | undefined {
  return next?.isToday ? aboutNext('gentle_training', next, says.gentleTraining) : undefined;
}

function findRest({ plan, week, profile }: MemberFacts): DailyMoment | undefined {
  const { done, planned } = weekCount(week);
  if (!plan || planned === 0 || profile.isSensitive) return undefined;
  return {
    code: 'rest_day',
    fact: says.restDay(done, planned),
    action: { kind: 'open_plan', label: label.plan, id: plan.id },
  };
}

function findFreeDay({ plan, progress }: MemberFacts): DailyMoment | undefined {
  const sessions = recentSessions(progress.weeks);
  if (plan || sessions === 0) return undefined;
  return {
    code: 'free_day',
    fact: says.freeDay(sessions),
    action: { kind: 'make_plan', label: label.makePlan },
  };
}

const seeProgress = { kind: 'open_progress', label: label.progress } as const;

function aboutNext(
  code: DailyCode,
  { planDay }: NonNullable<MemberFacts['next']>,
  say: (name: string, minutes: number) => string,
): DailyMoment {
  const minutes = wholeMinutes(planDay.estimatedSeconds);
  return {
    code,
    ...sayWithName(planDay.name, (name) => say(name, minutes)),
    action: { kind: 'start_session', label: label.start, id: planDay.id },
  };
}

function sayWithName(
  ownName: string,
  say: (name: string) => string,
): Pick<DailyMoment, 'fact' | 'own'> {
  const name = plainName(ownName);
  if (!name) return { fact: say(anySession) };
  return { fact: say(name), own: { name, factWithoutName: say(namePlaceholder) } };
}

function distinctDays(sessions: MemberFacts['sessions']): string[] {
  return [...new Set(sessions.map(({ day }) => day))];
}

function isFresh(day: string, today: string): boolean {
  const days = daysBetween(day, today);
  return days >= 0 && days <= freshDays;
}

function weekCount(week: MemberFacts['week']): { done: number; planned: number } {
  const planned = week.filter((day) => day.planned).length;
  return { done: Math.min(planned, week.filter((day) => day.done).length), planned };
}

function recentSessions(weeks: MemberFacts['progress']['weeks']): number {
  return weeks.slice(-recentWeeks).reduce((sum, { sessions }) => sum + sessions, 0);
}

function wholeMinutes(seconds: number): number {
  return Math.round(seconds / secondsPerMinute);
}
