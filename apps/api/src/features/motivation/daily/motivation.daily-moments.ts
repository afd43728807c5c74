import type { MemberFacts } from '../../facts/facts.service.ts';
import {
  findCompletingSession,
  findDeload,
  findFreeDay,
  findGentleTraining,
  findLongGap,
  findMissedSlot,
  findNewMonth,
  findNewWeek,
  findPlateau,
  findRest,
  findTraining,
} from './motivation.daily-ahead.ts';
import { gentleCodes } from './motivation.daily-codes.ts';
import {
  findCompleteWeek,
  findDoneToday,
  findRecord,
  findReturn,
  findSessionCount,
} from './motivation.daily-done.ts';
import { aboutNext, type DailyMoment } from './motivation.daily-moment.ts';
import { dailyActions as label, dailyFacts as says } from './motivation.daily-texts.en.ts';

type Finder = (facts: MemberFacts) => DailyMoment | undefined;

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
