import type { editSessionBodySchema, LoggedSession } from '@vigor/contract';
import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import { AppError, notFound } from '../../lib/app-error.ts';
import { dayInZone } from '../../lib/days.ts';
import { loadProfile, memberDay, type ProfileRow } from '../profiles/profiles.service.ts';
import { takenSetError } from './sessions.log.service.ts';
import { toSetRows, toSummaryColumns } from './sessions.mapper.ts';
import {
  deleteSessionRow,
  findSessionRow,
  lockSessions,
  type SessionRow,
  updateSession,
} from './sessions.repository.ts';
import { sessionFaults } from './sessions.rules.ts';
import { getSession } from './sessions.service.ts';
import { deleteSets, insertSets, listSetRows } from './sessions.sets.repository.ts';
import { bodyMassOn, exercisesOf, recount } from './sessions.totals.service.ts';

export type EditSessionInput = z.output<typeof editSessionBodySchema> & { id: string };

/** Progress, records and milestones are as if the session had been logged like this at once. */
export async function editSession(ctx: Context, edit: EditSessionInput): Promise<LoggedSession> {
  const work = ctx.db.write(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const before = await lockedSession(inside, edit.id);
    const errors = sessionFaults(edit, ctx.clock.now());
    if (errors.length > 0) throw new AppError('VALIDATION_FAILED', { errors });
    const profile = await loadProfile(inside);
    const touched = await replaceSession(inside, { before, edit, profile });
    await recount(inside, { ...touched, profile, today: memberDay(ctx, profile) });
    return getSession(inside, { id: edit.id });
  });
  return work.catch((error) => {
    throw takenSetError(error);
  });
}

export async function deleteSession(ctx: Context, { id }: { id: string }): Promise<void> {
  const { userId } = ctx.actor;
  await ctx.db.write(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const { day } = await lockedSession(inside, id);
    const exerciseIds = exercisesOf(await listSetRows(db, userId, id));
    await deleteSessionRow(db, userId, id);
    const profile = await loadProfile(inside);
    const today = memberDay(ctx, profile);
    await recount(inside, { exerciseIds, days: [day], sessionId: id, profile, today });
  });
}

async function lockedSession(ctx: Context, id: string): Promise<SessionRow> {
  const { userId } = ctx.actor;
  return ctx.db.write(async (db) => {
    await lockSessions(db, userId);
    const row = await findSessionRow(db, userId, id);
    if (!row) throw notFound('workout');
    return row;
  });
}

interface ReplaceInput {
  before: SessionRow;
  edit: EditSessionInput;
  profile: ProfileRow;
}

/** What the change touches. The day is told anew only where the start is: zones change on travels. */
async function replaceSession(ctx: Context, { before, edit, profile }: ReplaceInput) {
  const { userId } = ctx.actor;
  const { id, version: expectedVersion } = edit;
  const startedAt = new Date(edit.startedAt);
  const isMoved = startedAt.getTime() !== before.startedAt.getTime();
  const day = isMoved ? dayInZone(startedAt, profile.timeZone) : before.day;
  const changes = {
    name: edit.name,
    day,
    startedAt,
    durationSeconds: edit.durationSeconds,
    sessionRpe: edit.sessionRpe ?? null,
    note: edit.note ?? null,
    ...toSummaryColumns(edit.sets, await bodyMassOn(ctx, profile, day)),
  };
  return ctx.db.write(async (db) => {
    const setsBefore = await listSetRows(db, userId, id);
    if (!(await updateSession(db, userId, { id, changes, expectedVersion }))) throw staleVersion();
    await deleteSets(db, userId, id);
    await insertSets(db, toSetRows(edit.sets, { userId, sessionId: id }));
    return {
      exerciseIds: exercisesOf([...setsBefore, ...edit.sets]),
      days: [before.day, day],
      sessionId: id,
    };
  });
}

function staleVersion(): AppError {
  return new AppError('VERSION_MISMATCH', {
    detail: 'This session changed in the meantime. Load it again, then make your change.',
  });
}
