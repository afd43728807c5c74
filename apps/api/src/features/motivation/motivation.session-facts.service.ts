import type { LoggedSession, NextTarget, Plan } from '@vigor/contract';
import { addDays } from '@vigor/training';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import { findPlan } from '../plans/plans.service.ts';
import {
  loadProfile,
  memberDay,
  type ProfileRow,
  toProfile,
} from '../profiles/profiles.service.ts';
import { getProgress, listSessionRecords } from '../progress/progress.service.ts';
import { findNext } from '../sessions/sessions.next.service.ts';
import { getSession, listSessions } from '../sessions/sessions.service.ts';
import { listPreviousSets, listTargets } from '../sessions/sessions.targets.service.ts';
import { type SessionFacts, toSessionFacts } from './analysis/motivation.session-facts.ts';

/** Enough to find the last session of the same name. */
const comparedSessions = 30;
const mostExercises = 30;
const daysInWeek = 7;

/** A session of the member with all that an analysis compares it to. */
export async function loadSessionFacts(
  ctx: Context,
  sessionId: string,
): Promise<{ facts: SessionFacts; locale: string; version: number }> {
  return ctx.db.read(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const session = await getSession(inside, { id: sessionId });
    const row = await loadProfile(inside);
    const today = memberDay(ctx, row);
    const [plan, page, records, progress] = await Promise.all([
      session.planId ? findPlan(inside, { id: session.planId }) : undefined,
      listSessions(inside, { limit: comparedSessions, to: session.day }),
      listSessionRecords(inside, sessionId),
      getProgress(inside, { to: session.day }),
    ]);
    const targets = await listNextTargets(inside, { session, plan, profile: row, today });
    const planCheck = { status: 'no_plan' as const, reasons: [] };
    const { units, coachStyle, screening, locale } = toProfile(row, { today, planCheck });
    const profile = { units, coachStyle, isSensitive: screening.isSensitive };
    const summaries = page.items;
    const found = { session, plan, summaries, records, targets, progress, profile, today };
    return { facts: toSessionFacts(found), locale, version: session.version };
  });
}

interface NextTargetsInput {
  session: LoggedSession;
  plan?: Plan;
  profile: ProfileRow;
  today: string;
}

/**
 * For the exercises of a session: as the next session of the plan has them, else a week later, so
 * that an easy week between is told here as it is told there.
 */
async function listNextTargets(ctx: Context, input: NextTargetsInput): Promise<NextTarget[]> {
  const { session, plan, profile, today } = input;
  const ids = [...new Set(session.sets.map(({ exerciseId }) => exerciseId))];
  if (ids.length === 0) return [];
  const { targets: soon } = await findNext(ctx, { profile, today });
  const later = await listLaterTargets(ctx, { session, plan, profile, today });
  const previous = await listPreviousSets(ctx, ids.slice(0, mostExercises));
  const usual = previous.flatMap(({ target }) => target ?? []);
  const known = [...soon, ...later, ...usual];
  return ids.flatMap((id) => known.find(({ exerciseId }) => exerciseId === id) ?? []);
}

async function listLaterTargets(
  ctx: Context,
  { session, plan, profile, today }: NextTargetsInput,
): Promise<NextTarget[]> {
  const planDay = plan?.days.find(({ id }) => id === session.planDayId);
  if (!plan || !planDay || plan.status !== 'active') return [];
  const weekLater = addDays(session.day, daysInWeek);
  const day = weekLater > today ? weekLater : today;
  return listTargets(ctx, { items: planDay.exercises, profile, plan, today, day });
}
