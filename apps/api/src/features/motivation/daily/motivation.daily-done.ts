import { daysBetween, describeRecord, mondayOf } from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import {
  type DailyMoment,
  gapDays,
  isFresh,
  sayWithName,
  seeProgress,
  wholeMinutes,
} from './motivation.daily-moment.ts';
import { dailyFacts as says } from './motivation.daily-texts.en.ts';

const sessionMilestone = /^sessions_(\d+)$/;

/** The first session after a miss is celebrated more than any other (Milkman 2021). */
export function findReturn({ sessions, today }: MemberFacts): DailyMoment | undefined {
  const [last, before] = distinctDays(sessions);
  if (!last || !before || !isFresh(last, today)) return undefined;
  const days = daysBetween(before, last);
  return days >= gapDays ? { code: 'back', fact: says.back(days), action: seeProgress } : undefined;
}

export function findRecord({ progress, profile, today }: MemberFacts): DailyMoment | undefined {
  const record = progress.records.find(
    ({ isCelebrated, kind, day }) => isCelebrated && kind !== 'baseline' && isFresh(day, today),
  );
  if (!record) return undefined;
  const text = describeRecord(record, profile.units === 'imperial' ? 'lb' : 'kg');
  return { code: 'record', fact: says.record(record.exerciseName, text), action: seeProgress };
}

export function findSessionCount({ progress, today }: MemberFacts): DailyMoment | undefined {
  for (const { code, day } of progress.milestones) {
    const sessions = Number(sessionMilestone.exec(code)?.[1] ?? 0);
    if (sessions > 1 && isFresh(day, today)) {
      return { code: 'session_count', fact: says.sessionCount(sessions), action: seeProgress };
    }
  }
  return undefined;
}

export function findCompleteWeek({
  progress,
  sessions,
  today,
}: MemberFacts): DailyMoment | undefined {
  const { done, required } = progress.streak.thisWeek;
  const newest = sessions[0]?.day;
  const isNew = newest !== undefined && isFresh(newest, today);
  // Only the session that made it is worth the message; later ones are extra.
  if (!isNew || required === 0 || done !== required) return undefined;
  if (mondayOf(newest) !== mondayOf(today)) return undefined;
  return { code: 'week_complete', fact: says.weekComplete(done, required), action: seeProgress };
}

export function findDoneToday({ sessions, today }: MemberFacts): DailyMoment | undefined {
  const [last] = sessions;
  if (last?.day !== today) return undefined;
  const minutes = wholeMinutes(last.durationSeconds);
  if (minutes === 0) return { code: 'done_today', fact: says.doneTodayPlain, action: seeProgress };
  const named = sayWithName(last.name, (name) => says.doneToday(name, minutes));
  return { code: 'done_today', ...named, action: seeProgress };
}

function distinctDays(sessions: MemberFacts['sessions']): string[] {
  return [...new Set(sessions.map(({ day }) => day))];
}
