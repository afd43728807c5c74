import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { Db } from '../db/database.ts';
import { idempotencyKeys } from '../db/schema/auth.ts';
import { AppError } from '../lib/app-error.ts';

export interface Sent {
  status: number;
  payload: string;
}

/** The lock ends with the transaction, so a killed process leaves nothing behind. */
export async function lockKey(db: Db, userId: string, key: string): Promise<void> {
  const result = await db.execute<{ locked: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`${userId}:${key}`}, 0)) as locked`,
  );
  if (!result.rows[0]?.locked) throw stillRunning();
}

interface StoredAnswer {
  requestHash: string;
  status: number | null;
  payload: string | null;
  claimedUntil: Date | null;
}

export async function findAnswer(
  db: Db,
  userId: string,
  key: string,
): Promise<StoredAnswer | undefined> {
  const rows = await db
    .select({
      requestHash: idempotencyKeys.requestHash,
      status: idempotencyKeys.status,
      payload: idempotencyKeys.answer,
      claimedUntil: idempotencyKeys.claimedUntil,
    })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key)));
  return rows[0];
}

export function replay({ status, payload, ...stored }: StoredAnswer, requestHash: string): Sent {
  refuseOtherRequest(stored, requestHash);
  if (status === null || payload === null) throw stillRunning();
  return { status, payload };
}

export function refuseOtherRequest(stored: { requestHash: string }, requestHash: string): void {
  if (stored.requestHash === requestHash) return;
  throw new AppError('IDEMPOTENCY_MISMATCH', {
    detail: 'This Idempotency-Key was used for another request. Use a new one.',
  });
}

function stillRunning(): AppError {
  return new AppError('REQUEST_RUNNING', {
    detail: 'The first request with this Idempotency-Key is still running. Try again shortly.',
    retryAfterSeconds: 1,
  });
}

interface StoreInput {
  ctx: Context;
  key: string;
  requestHash: string;
  sent?: Sent;
  claimedUntil?: Date;
}

export async function storeAnswer(db: Db, input: StoreInput): Promise<void> {
  const { ctx, key, requestHash, sent, claimedUntil = null } = input;
  const answer = { status: sent?.status ?? null, answer: sent?.payload ?? null, claimedUntil };
  const { userId } = ctx.actor;
  await db
    .insert(idempotencyKeys)
    .values({ userId, key, requestHash, ...answer, createdAt: ctx.clock.now() })
    .onConflictDoUpdate({ target: [idempotencyKeys.userId, idempotencyKeys.key], set: answer });
}

/** A handler that failed leaves nothing behind: the same key may try again. */
export async function giveBack(db: Db, userId: string, key: string): Promise<void> {
  await db
    .delete(idempotencyKeys)
    .where(and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key)));
}
