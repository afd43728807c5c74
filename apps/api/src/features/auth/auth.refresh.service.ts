import type { PublicContext } from '../../context.ts';
import type { Db } from '../../db/database.ts';
import { AppError } from '../../lib/app-error.ts';
import {
  isSignedBy,
  parseRefreshToken,
  type RefreshToken,
  writeRefreshToken,
} from './auth.refresh-tokens.ts';
import {
  endSignIn,
  findAccount,
  findSignInById,
  insertAudit,
  rotateSignIn,
  type SignInRow,
} from './auth.repository.ts';
import { type IssuedSession, issueSession, requireAccount } from './auth.service.ts';

/** Two tabs, or an answer that got lost: the predecessor still gives the same successor. */
const graceMs = 20_000;
const idleLifetimeMs = 30 * 24 * 3600_000;
const absoluteLifetimeMs = 90 * 24 * 3600_000;

/** Trades a refresh token for its successor; an old one ends the sign-in for good. */
export async function refresh(ctx: PublicContext, token: string): Promise<IssuedSession> {
  const parsed = parseRefreshToken(token);
  if (!parsed) throw rejected();
  const signIn = await ctx.systemDb.read((db) => findSignInById(db, parsed.sessionId));
  if (!signIn || !isSignedBy(signIn.refreshKey, parsed)) throw rejected();
  assertAlive(ctx, signIn);
  const counter = await successorOf(ctx, signIn, parsed);
  const account = await ctx.systemDb.read((db) => findAccount(db, signIn.userId));
  if (requireAccount(account).disabledAt !== null) throw rejected();
  return issueSession(ctx, requireAccount(account), {
    id: signIn.id,
    refreshToken: writeRefreshToken(signIn.refreshKey, signIn.id, counter),
  });
}

function assertAlive(ctx: PublicContext, signIn: SignInRow): void {
  const now = ctx.clock.now().getTime();
  const isIdle = now - signIn.rotatedAt.getTime() > idleLifetimeMs;
  const isOld = now - signIn.createdAt.getTime() > absoluteLifetimeMs;
  if (signIn.endedAt !== null || isIdle || isOld) throw rejected();
}

async function successorOf(
  ctx: PublicContext,
  signIn: SignInRow,
  token: RefreshToken,
): Promise<number> {
  const now = ctx.clock.now();
  const rotated = await ctx.systemDb.read((db) =>
    rotateSignIn(db, signIn.userId, { id: signIn.id, counter: token.counter, now }),
  );
  if (rotated !== undefined) return rotated;
  // Somebody was faster, or the token is old: what is there now decides.
  const current = await ctx.systemDb.read((db) => findSignInById(db, signIn.id));
  if (!current || current.endedAt !== null) throw rejected();
  const isPredecessor = token.counter === current.refreshCounter - 1;
  const isInGrace = now.getTime() - current.rotatedAt.getTime() <= graceMs;
  if (isPredecessor && isInGrace) return current.refreshCounter;
  await endForReuse(ctx, current);
  throw rejected();
}

async function endForReuse(ctx: PublicContext, signIn: SignInRow): Promise<void> {
  const now = ctx.clock.now();
  await ctx.systemDb.write(async (db) => {
    const ended = await endSignIn(db, signIn.userId, { id: signIn.id, reason: 'reuse', now });
    if (ended) await recordReuse(db, ctx, signIn);
  });
  ctx.auth.signIns.forget(signIn.id);
}

function recordReuse(db: Db, ctx: PublicContext, signIn: SignInRow): Promise<void> {
  return insertAudit(db, {
    userId: signIn.userId,
    id: ctx.ids.next(),
    action: 'auth.refresh_reused',
    detail: { signInId: signIn.id },
    createdAt: ctx.clock.now(),
  });
}

function rejected(): AppError {
  return new AppError('REFRESH_REJECTED', {
    detail:
      'This sign-in has ended. Sign in again; if you did not expect this, change your password.',
  });
}
