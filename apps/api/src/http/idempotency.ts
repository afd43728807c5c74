import { createHash } from 'node:crypto';
import type { RouteDefinition } from '@vigor/contract';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import { joined } from '../db/database.ts';
import { AppError } from '../lib/app-error.ts';
import {
  findAnswer,
  giveBack,
  lockKey,
  refuseOtherRequest,
  replay,
  type Sent,
  storeAnswer,
} from './idempotency-keys.ts';

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
  const key = keyOf(request);
  if (key === undefined) return run(ctx);
  const requestHash = hashOf(route, request);
  if (route.callsOut) return answerClaimed({ ctx, key, requestHash, run });
  return ctx.db.write(async (db) => {
    await lockKey(db, ctx.actor.userId, key);
    const stored = await findAnswer(db, ctx.actor.userId, key);
    if (stored) return replay(stored, requestHash);
    const sent = await run({ ...ctx, db: joined(db) });
    await storeAnswer(db, { ctx, key, requestHash, sent });
    return sent;
  });
}

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && keyPattern.test(key)) return key;
  throw new AppError('MALFORMED', {
    detail: 'Idempotency-Key takes 1 to 128 visible ASCII characters.',
  });
}

interface ClaimedInput {
  ctx: Context;
  key: string;
  requestHash: string;
  run: (ctx: Context) => Promise<Sent>;
}

/** Longer than the deadline of any call to a provider. */
const claimMs = 120_000;

/**
 * For a handler that waits for a provider: no transaction may be open meanwhile, so the key is
 * claimed first and the answer stored after. A handler that fails gives its claim back; one that
 * was killed loses it when its time is over, and its own effects are told apart by their ids.
 */
async function answerClaimed({ ctx, key, requestHash, run }: ClaimedInput): Promise<Sent> {
  const stored = await ctx.db.write(async (db) => {
    await lockKey(db, ctx.actor.userId, key);
    const known = await findAnswer(db, ctx.actor.userId, key);
    const isLost = known?.claimedUntil && known.claimedUntil <= ctx.clock.now();
    if (known && !isLost) return known;
    if (known) refuseOtherRequest(known, requestHash);
    const claimedUntil = new Date(ctx.clock.now().getTime() + claimMs);
    await storeAnswer(db, { ctx, key, requestHash, claimedUntil });
    return undefined;
  });
  if (stored) return replay(stored, requestHash);
  try {
    const sent = await run(ctx);
    await ctx.db.write((db) => storeAnswer(db, { ctx, key, requestHash, sent }));
    return sent;
  } catch (error) {
    await ctx.db.write((db) => giveBack(db, ctx.actor.userId, key));
    throw error;
  }
}

function hashOf(route: RouteDefinition, request: FastifyRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([route.method, request.url, request.body ?? null]))
    .digest('base64url');
}
