import type {
  createSessionBodySchema,
  LoggedAnswer,
  LoggedSession,
  LogSessionBody,
  Plan,
} from '@vigor/contract';
import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { isUniqueViolation, joined } from '../../db/database.ts';
import { AppError, notFound } from '../../lib/app-error.ts';
import { hashBody } from '../../lib/body-hash.ts';
import { dayInZone } from '../../lib/days.ts';
import { findPlan, recheckActivePlan } from '../plans/plans.service.ts';
import {
  loadProfile,
  memberDay,
  type ProfileRow,
  saveProfile,
  toPlanInput,
} from '../profiles/profiles.service.ts';
import {
  getStreak,
  listSessionMilestones,
  listSessionRecords,
} from '../progress/progress.service.ts';
import { toSetRows, toSummaryColumns } from './sessions.mapper.ts';
import { findNext } from './sessions.next.service.ts';
import {
  findSessionRow,
  insertSession,
  lockSessions,
  type SessionRow,
} from './sessions.repository.ts';
import { sessionFaults } from './sessions.rules.ts';
import { getSession } from './sessions.service.ts';
import { insertSets } from './sessions.sets.repository.ts';
import { type StopSign, withStopSigns } from './sessions.stop-signs.ts';
import { bodyMassOn, countSession } from './sessions.totals.service.ts';

type CreateSessionBody = z.output<typeof createSessionBodySchema>;

/** Of a plan; the same id and body again, from another tab or a double tap, gives the first answer. */
export async function logSession(
  ctx: Context,
  { planId, body }: { planId: string; body: LogSessionBody },
): Promise<LoggedAnswer> {
  return inTransaction(ctx, async (inside) => {
    const id = await storeOnce(inside, { planId, body, bodyHash: hashBody({ planId, body }) });
    return answerFor(inside, id);
  });
}

/** Without a plan. */
export async function createSession(ctx: Context, body: CreateSessionBody): Promise<LoggedSession> {
  return inTransaction(ctx, async (inside) => {
    const id = await storeOnce(inside, { body, bodyHash: hashBody(body) });
    return getSession(inside, { id });
  });
}

async function inTransaction<Result>(
  ctx: Context,
  work: (inside: Context) => Promise<Result>,
): Promise<Result> {
  try {
    return await ctx.db.write((db) => work({ ...ctx, db: joined(db) }));
  } catch (error) {
    throw takenSetError(error);
  }
}

export function takenSetError(error: unknown): unknown {
  if (!isUniqueViolation(error, 'sets_user_id_id_pk')) return error;
  return new AppError('CONFLICT', {
    detail: 'A set of this session is already part of another one. Give it an id of its own.',
    cause: error,
  });
}

interface StoreInput {
  planId?: string;
  body: Omit<LogSessionBody, 'id'> & { id?: string };
  bodyHash: string;
}

/** The id of the session, which is stored with all that follows from it, or was before. */
async function storeOnce(ctx: Context, input: StoreInput): Promise<string> {
  const { body, bodyHash, planId } = input;
  const id = body.id ?? ctx.ids.next();
  await ctx.db.write((db) => lockSessions(db, ctx.actor.userId));
  if (await isRepeated(ctx, { id, bodyHash })) return id;
  const profile = await loadProfile(ctx);
  const plan = planId === undefined ? undefined : await loadPlan(ctx, planId);
  refuseFaults(ctx, body, plan);
  await store(ctx, { ...input, id, profile });
  if (body.stopSigns?.length) await stopTraining(ctx, profile, body.stopSigns);
  return id;
}

async function isRepeated(
  ctx: Context,
  { id, bodyHash }: { id: string; bodyHash: string },
): Promise<boolean> {
  const known = await ctx.db.read((db) => findSessionRow(db, ctx.actor.userId, id));
  if (!known || known.bodyHash === bodyHash) return known !== undefined;
  throw new AppError('CONFLICT', {
    detail: 'Another session has this id. Change it by an edit, or send this one with a new id.',
  });
}

async function loadPlan(ctx: Context, id: string): Promise<Plan> {
  const plan = await findPlan(ctx, { id });
  if (!plan) throw notFound('plan');
  return plan;
}

function refuseFaults(ctx: Context, body: StoreInput['body'], plan: Plan | undefined): void {
  const errors = sessionFaults(body, ctx.clock.now());
  const { planDayId } = body;
  if (planDayId !== undefined && !plan?.days.some((day) => day.id === planDayId)) {
    errors.push({ path: 'planDayId', message: 'This day is not in the plan. Leave it out.' });
  }
  if (errors.length > 0) throw new AppError('VALIDATION_FAILED', { errors });
}

async function store(
  ctx: Context,
  { id, planId, body, bodyHash, profile }: StoreInput & { id: string; profile: ProfileRow },
): Promise<void> {
  const { userId } = ctx.actor;
  const startedAt = new Date(body.startedAt);
  const day = dayInZone(startedAt, profile.timeZone);
  const bodyMassKg = await bodyMassOn(ctx, profile, day);
  const row: SessionRow = {
    userId,
    id,
    planId: planId ?? null,
    planDayId: body.planDayId ?? null,
    name: body.name,
    day,
    startedAt,
    durationSeconds: body.durationSeconds,
    sessionRpe: body.sessionRpe ?? null,
    note: body.note ?? null,
    ...toSummaryColumns(body.sets, bodyMassKg),
    recordCount: 0,
    bodyHash,
    version: 1,
  };
  const sets = toSetRows(body.sets, { userId, sessionId: id });
  await ctx.db.write(async (db) => {
    await insertSession(db, row);
    await insertSets(db, sets);
  });
  await countSession(ctx, { row, sets, bodyMassKg, profile, today: memberDay(ctx, profile) });
}

/** The screening asks for a check-up from now on, and the active plan is stopped with it. */
async function stopTraining(
  ctx: Context,
  profile: ProfileRow,
  signs: readonly StopSign[],
): Promise<void> {
  const screeningAnswers = withStopSigns(profile.screeningAnswers, signs);
  const changes = { screeningAnswers, screeningAnsweredAt: ctx.clock.now() };
  await saveProfile(ctx, { changes });
  await recheckActivePlan(ctx, toPlanInput({ ...profile, ...changes }, memberDay(ctx, profile)));
}

async function answerFor(ctx: Context, id: string): Promise<LoggedAnswer> {
  const profile = await loadProfile(ctx);
  const today = memberDay(ctx, profile);
  return {
    session: await getSession(ctx, { id }),
    records: await listSessionRecords(ctx, id),
    milestones: await listSessionMilestones(ctx, id),
    streak: await getStreak(ctx, today),
    next: await findNext(ctx, { profile, today }),
  };
}
