import type { createMeasurementBodySchema, Measurement } from '@vigor/contract';
import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import { AppError, notFound } from '../../lib/app-error.ts';
import { pageOfRows, readKeyset } from '../../lib/keyset-cursor.ts';
import { recheckActivePlan } from '../plans/plans.service.ts';
import { loadProfile, memberDay, saveProfile, toPlanInput } from '../profiles/profiles.service.ts';
import {
  deleteMeasurementRow,
  findLastWeightDay,
  findMeasurement,
  findWeightUntil,
  insertMeasurement,
  listMeasurementRows,
  listMeasurementRowsBetween,
  listWeightRows,
  type MeasurementRow,
} from './measurements.repository.ts';
import { changesScreening, measurementFaults } from './measurements.rules.ts';

export interface MeasurementPage {
  items: Measurement[];
  nextCursor: string | null;
}

type CreateMeasurementInput = z.output<typeof createMeasurementBodySchema>;

/** After every day of a calendar: weighings up to the newest. */
const endOfTime = '9999-12-31';

export async function listMeasurements(
  ctx: Context,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<MeasurementPage> {
  const after = readKeyset(cursor);
  const found = await ctx.db.read((db) =>
    listMeasurementRows(db, ctx.actor.userId, { limit: limit + 1, after }),
  );
  const { rows, nextCursor } = pageOfRows(found, limit, ({ day, id }) => ({ at: day, id }));
  return { items: rows.map(toMeasurement), nextCursor };
}

/** The same id with the same values again gives the first one. */
export async function createMeasurement(
  ctx: Context,
  input: CreateMeasurementInput,
): Promise<Measurement> {
  return ctx.db.write(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    await refuseFaults(inside, input);
    const { kind, value, day, id = ctx.ids.next() } = input;
    const row = { userId: ctx.actor.userId, id, kind, value, day, createdAt: ctx.clock.now() };
    const isNew = await insertMeasurement(db, row);
    if (!isNew) return repeatedMeasurement(inside, row);
    if (kind === 'weight') await followNewWeight(inside, row);
    return toMeasurement(row);
  });
}

export async function deleteMeasurement(ctx: Context, input: { id: string }): Promise<void> {
  await ctx.db.write(async (db) => {
    const { userId } = ctx.actor;
    const removed = await deleteMeasurementRow(db, userId, input.id);
    if (!removed) throw notFound('measurement');
    const lastOtherDay = await findLastWeightDay(db, userId, removed.id);
    if (removed.kind !== 'weight' || (lastOtherDay ?? '') > removed.day) return;
    const weightKg = await findWeightUntil(db, userId, endOfTime);
    if (weightKg !== undefined) await saveWeight({ ...ctx, db: joined(db) }, weightKg);
  });
}

/** Newest first. */
export async function listMeasurementsBetween(
  ctx: Context,
  range: { from: string; to: string; limit: number },
): Promise<Measurement[]> {
  const rows = await ctx.db.read((db) => listMeasurementRowsBetween(db, ctx.actor.userId, range));
  return rows.map(toMeasurement);
}

/** Body mass in kilograms on a day: the last weighing until then; `undefined` before the first. */
export async function findBodyMass(ctx: Context, day: string): Promise<number | undefined> {
  return ctx.db.read((db) => findWeightUntil(db, ctx.actor.userId, day));
}

/** `findBodyMass` for many days at once. */
export async function loadBodyMass(ctx: Context): Promise<(day: string) => number | undefined> {
  const rows = await ctx.db.read((db) => listWeightRows(db, ctx.actor.userId));
  return (day) => rows.findLast((row) => row.day <= day)?.weightKg;
}

async function refuseFaults(ctx: Context, input: CreateMeasurementInput): Promise<void> {
  const today = memberDay(ctx, await loadProfile(ctx));
  const errors = measurementFaults(input, today);
  if (errors.length > 0) throw new AppError('VALIDATION_FAILED', { errors });
}

async function repeatedMeasurement(ctx: Context, row: MeasurementRow): Promise<Measurement> {
  const known = await ctx.db.read((db) => findMeasurement(db, ctx.actor.userId, row.id));
  if (known?.kind === row.kind && known.value === row.value && known.day === row.day) {
    return toMeasurement(known);
  }
  throw new AppError('CONFLICT', {
    detail: 'Another measurement has this id. Send it with a new id, or without one.',
  });
}

/** An older weighing that is entered late does not change what the member weighs now. */
async function followNewWeight(ctx: Context, row: MeasurementRow): Promise<void> {
  const lastDay = await ctx.db.read((db) => findLastWeightDay(db, ctx.actor.userId, row.id));
  if (lastDay === undefined || lastDay <= row.day) await saveWeight(ctx, row.value);
}

/** The plan is looked at again where the screening now says something else. */
async function saveWeight(ctx: Context, weightKg: number): Promise<void> {
  const before = await loadProfile(ctx);
  const today = memberDay(ctx, before);
  await saveProfile(ctx, { changes: { weightKg } });
  const member = toPlanInput({ ...before, weightKg }, today);
  if (changesScreening(toPlanInput(before, today), member)) await recheckActivePlan(ctx, member);
}

function toMeasurement({ id, kind, value, day, createdAt }: MeasurementRow): Measurement {
  return { id, kind, value, day, createdAt: createdAt.toISOString() };
}
