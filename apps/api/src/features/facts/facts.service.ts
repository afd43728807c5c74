import type {
  LoggedSession,
  Plan,
  Profile,
  Progress,
  SessionSummary,
  Today,
} from '@vigor/contract';
import { conditionDetails, daysBetween, type PlanInput } from '@vigor/training';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import { findActivePlan } from '../plans/plans.service.ts';
import {
  loadProfile,
  memberDay,
  type ProfileRow,
  toPlanInput,
  toProfile,
} from '../profiles/profiles.service.ts';
import { getProgress } from '../progress/progress.service.ts';
import { getSession, listSessions } from '../sessions/sessions.service.ts';
import { getToday } from '../workouts/workouts.today.service.ts';
import { ageBandOf } from './facts.age-band.ts';

/** How far back the coach looks, beside the twelve weeks of progress. */
const recentSessions = 10;

/**
 * What the coach knows of a member: everything that advice stands on, and nothing that says who
 * it is. No name, address, birth date, id of the member, or note is in here.
 */
export interface MemberFacts {
  /** In the member's time zone. */
  today: string;
  profile: FactsProfile;
  /** For questions to the training engine; never for a prompt. */
  planInput: PlanInput;
  plan?: Plan;
  next: Today['next'];
  week: Today['week'];
  planCheck: Today['planCheck'];
  /** Newest first. */
  sessions: SessionSummary[];
  lastSession?: Omit<LoggedSession, 'note'>;
  daysSinceLastSession?: number;
  progress: Progress;
}

export interface FactsProfile
  extends Pick<
    Profile,
    | 'units'
    | 'locale'
    | 'goals'
    | 'equipment'
    | 'daysPerWeek'
    | 'minutesPerSession'
    | 'coachStyle'
    | 'onboardingComplete'
  > {
  level: Profile['fitnessLevel'];
  ageBand: string;
  conditions: { id: Profile['injuries'][number]['condition']; name: string; painNow?: number }[];
  screeningStatus: Profile['screening']['status'];
  /** Numbers of weight and energy are kept from this member. */
  isSensitive: boolean;
}

export async function loadFacts(ctx: Context): Promise<MemberFacts> {
  return ctx.db.read(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const row = await loadProfile(inside);
    const today = memberDay(ctx, row);
    const [plan, now, page, progress] = await Promise.all([
      findActivePlan(inside),
      getToday(inside),
      listSessions(inside, { limit: recentSessions }),
      getProgress(inside, {}),
    ]);
    const [newest] = page.items;
    return {
      today,
      profile: toFactsProfile(row, today, now.planCheck),
      planInput: toPlanInput(row, today),
      plan,
      next: now.next,
      week: now.week,
      planCheck: now.planCheck,
      sessions: page.items,
      lastSession: newest && withoutNote(await getSession(inside, { id: newest.id })),
      daysSinceLastSession: newest && daysBetween(newest.day, today),
      progress,
    };
  });
}

/** What must never leave Vigor: the words by which this member could be recognised. */
export async function loadIdentity(ctx: Context): Promise<string[]> {
  const { displayName, username, email } = await loadProfile(ctx);
  return [displayName, username, email].filter((name) => name !== null && name !== '');
}

function toFactsProfile(
  row: ProfileRow,
  today: string,
  planCheck: Today['planCheck'],
): FactsProfile {
  const profile = toProfile(row, { today, planCheck });
  return {
    units: profile.units,
    locale: profile.locale,
    goals: profile.goals,
    equipment: profile.equipment,
    daysPerWeek: profile.daysPerWeek,
    minutesPerSession: profile.minutesPerSession,
    coachStyle: profile.coachStyle,
    onboardingComplete: profile.onboardingComplete,
    level: profile.fitnessLevel,
    ageBand: ageBandOf(profile.birthDate, today),
    conditions: profile.injuries.map(({ condition, painNow }) => ({
      id: condition,
      name: conditionDetails[condition].name,
      painNow,
    })),
    screeningStatus: profile.screening.status,
    isSensitive: profile.screening.isSensitive,
  };
}

function withoutNote({ note: _note, ...session }: LoggedSession): Omit<LoggedSession, 'note'> {
  return session;
}
