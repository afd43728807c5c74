import { createHash } from 'node:crypto';
import type { RouteDefinition } from '@vigor/contract';
import { and, eq, sql } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import { type Db, joined } from '../db/database.ts';
import { idempotencyKeys } from '../db/schema/auth.ts';
import { AppError } from '../lib/app-error.ts';

interface Sent {
  status: number;
  payload: string;
}

interface AnswerOnceInput {
  request: FastifyRequest;
  route: RouteDefinition;
  ctx: Context;
  run: (ctx: Context) => Promise<Sent>;
}

const keyPattern = /^[\x21-\x7e]{1,128}$/;

/**
 * Runs the handler and stores its answer in one transaction: after a crash either both are
 * there or neither. The same key again gives the stored answer; while the first still runs, 409.
 */
export async function answerOnce({ request, route, ctx, run }: AnswerOnceInput): Promise<Sent> {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return run(ctx);
  if (typeof key !== 'string' || !keyPattern.test(key)) {
    throw new AppError('MALFORMED', {
      detail: 'Idempotency-Key takes 1 to 128 visible ASCII characters.',
    });
  }
  const requestHash = hashOf(route, request);
  return ctx.db.write(async (db) => {
    await lockKey(db, ctx.actor.userId, key);
    const stored = await findAnswer(db, ctx.actor.userId, key);
    if (stored) return replay(stored, requestHash);
    const sent = await run({ ...ctx, db: joined(db) });
    await storeAnswer(db, { ctx, key, requestHash, sent });
    return sent;
  });
}

function hashOf(route: RouteDefinition, request: FastifyRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([route.method, request.url, request.body ?? null]))
    .digest('base64url');
}

/** The lock ends with the transaction, so a killed process leaves nothing behind. */
async function lockKey(db: Db, userId: string, key: string): Promise<void> {
  const result = await db.execute<{ locked: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`${userId}:${key}`}, 0)) as locked`,
  );
  if (!result.rows[0]?.locked) {
    throw new AppError('REQUEST_RUNNING', {
      detail: 'The first request with this Idempotency-Key is still running. Try again shortly.',
      retryAfterSeconds: 1,
    });
  }
}

interface StoredAnswer extends Sent {
  requestHash: string;
}

async function findAnswer(db: Db, userId: string, key: string): Promise<StoredAnswer | undefined> {
  const rows = await db
    .select({
      requestHash: idempotencyKeys.requestHash,
      status: idempotencyKeys.status,
      payload: idempotencyKeys.answer,
    })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key)));
  return rows[0];
}

function replay(stored: StoredAnswer, requestHash: string): Sent {
  if (stored.requestHash === requestHash) {
    return { status: stored.status, payload: stored.payload };
  }
  throw new AppError('IDEMPOTENCY_MISMATCH', {
    detail: 'This Idempotency-Key was used for another request. Use a new one.',
  });
}

interface StoreInput {
  ctx: Context;
  key: string;
  requestHash: string;
  sent: Sent;
}

async function storeAnswer(db: Db, { ctx, key, requestHash, sent }: StoreInput): Promise<void> {
  await db.insert(idempotencyKeys).values({
    userId: ctx.actor.userId,
    key,
    requestHash,
    status: sent.status,
    answer: sent.payload,
    createdAt: ctx.clock.now(),
  });
}
