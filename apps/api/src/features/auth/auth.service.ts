import { randomBytes } from 'node:crypto';
import type { loginBodySchema, registerBodySchema, Session } from '@vigor/contract';
import type { z } from 'zod';
import type { Member } from '../../actor.ts';
import type { Context, PublicContext } from '../../context.ts';
import { isUniqueViolation } from '../../db/database.ts';
import { AppError } from '../../lib/app-error.ts';
import { networkOf } from '../../lib/network.ts';
import { createDefaultProfile } from '../users/users.service.ts';
import { toSessionUser } from './auth.mapper.ts';
import { assertPasswordAcceptable } from './auth.passwords.ts';
import { roleForUsername } from './auth.policy.ts';
import { writeRefreshToken } from './auth.refresh-tokens.ts';
import {
  type AccountRow,
  endSignIn,
  findAccount,
  findAccountByEmail,
  findActiveMember,
  insertSignIn,
  insertUser,
} from './auth.repository.ts';
import { tooManyAttempts } from './auth.throttle.ts';

/** A session answer always with its refresh token; the route moves it to a cookie if asked. */
export interface IssuedSession extends Session {
  refreshToken: string;
}

type RegisterInput = Omit<z.output<typeof registerBodySchema>, 'transport'>;
type LoginInput = Omit<z.output<typeof loginBodySchema>, 'transport'>;

const absoluteLifetimeMs = 90 * 24 * 3600_000;

export async function register(ctx: PublicContext, input: RegisterInput): Promise<IssuedSession> {
  assertPasswordAcceptable(input.password, input);
  await assertMayRegister(ctx);
  const passwordHash = await ctx.auth.passwords.hash(input.password);
  const userId = ctx.ids.next();
  const account = await ctx.systemDb
    .write(async (db) => {
      await insertUser(db, {
        id: userId,
        email: input.email,
        emailKey: input.email.toLowerCase(),
        username: input.username,
        usernameKey: input.username.toLowerCase(),
        passwordHash,
        role: roleForUsername(ctx.env, input.username),
        tier: 'FREE',
        createdAt: ctx.clock.now(),
      });
      await createDefaultProfile(db, { userId, username: input.username, now: ctx.clock.now() });
      return findAccount(db, userId);
    })
    .catch((error) => {
      throw takenError(error);
    });
  return startSession(ctx, requireAccount(account));
}

function takenError(error: unknown): unknown {
  if (isUniqueViolation(error, 'users_email_key')) {
    const message = 'This address has an account. Sign in, or use another address.';
    return new AppError('EMAIL_TAKEN', { detail: message, errors: [{ path: 'email', message }] });
  }
  if (isUniqueViolation(error, 'users_username_key')) {
    const message = 'This user name is taken. Choose another.';
    return new AppError('USERNAME_TAKEN', {
      detail: message,
      errors: [{ path: 'username', message }],
    });
  }
  return error;
}

async function assertMayRegister(ctx: PublicContext): Promise<void> {
  const limiter = ctx.auth.registrations;
  if (!limiter) return;
  const key = networkOf(ctx.ip);
  const state = await limiter.get(key);
  if (state && state.remainingPoints <= 0) {
    throw tooManyAttempts(Math.ceil(state.msBeforeNext / 1000));
  }
  await limiter.consume(key);
}

/** Known and unknown addresses answer alike, and take the same time. */
export async function login(ctx: PublicContext, input: LoginInput): Promise<IssuedSession> {
  const network = networkOf(ctx.ip);
  ctx.auth.loginThrottle.assertAllowed(input.email, network);
  const account = await ctx.systemDb.read((db) => findAccountByEmail(db, input.email));
  const usable = account && account.disabledAt === null ? account : undefined;
  const matches = await ctx.auth.passwords.verify(usable?.passwordHash, input.password);
  if (!matches || !usable) {
    ctx.auth.loginThrottle.recordFailure(input.email, network);
    throw new AppError('INVALID_CREDENTIALS', {
      detail: 'Check the address and the password, then try again.',
    });
  }
  ctx.auth.loginThrottle.recordSuccess(input.email, network);
  return startSession(ctx, usable);
}

async function startSession(ctx: PublicContext, account: AccountRow): Promise<IssuedSession> {
  const id = ctx.ids.next();
  const refreshKey = randomBytes(32);
  const now = ctx.clock.now();
  await ctx.systemDb.write((db) =>
    insertSignIn(db, {
      userId: account.id,
      id,
      refreshKey,
      refreshCounter: 1,
      rotatedAt: now,
      createdAt: now,
      userAgent: ctx.userAgent,
    }),
  );
  return issueSession(ctx, account, { id, refreshToken: writeRefreshToken(refreshKey, id, 1) });
}

export async function issueSession(
  ctx: PublicContext,
  account: AccountRow,
  signIn: { id: string; refreshToken: string },
): Promise<IssuedSession> {
  const claims = { userId: account.id, sessionId: signIn.id };
  return {
    accessToken: await ctx.auth.accessTokens.issue(claims, ctx.ids.next()),
    tokenType: 'Bearer',
    expiresIn: ctx.auth.accessTokens.lifetimeSeconds,
    refreshToken: signIn.refreshToken,
    user: toSessionUser(account),
  };
}

/** A good token is not enough: its sign-in must not have ended, nor the member been disabled. */
export async function authenticate(ctx: PublicContext, token: string): Promise<Member> {
  const claims = await ctx.auth.accessTokens.verify(token);
  const known = ctx.auth.signIns.find(claims.sessionId);
  if (known) return known;
  const row = await ctx.systemDb.read((db) =>
    findActiveMember(db, claims.userId, claims.sessionId),
  );
  const age = row ? ctx.clock.now().getTime() - row.createdAt.getTime() : 0;
  if (!row || age > absoluteLifetimeMs) {
    throw new AppError('NOT_SIGNED_IN', {
      detail: 'This sign-in has ended. Please sign in again.',
    });
  }
  const member: Member = { ...claims, role: row.role, tier: row.tier };
  ctx.auth.signIns.remember(member);
  return member;
}

export async function logout(ctx: Context): Promise<void> {
  const { userId, sessionId } = ctx.actor;
  const now = ctx.clock.now();
  await ctx.db.write((db) => endSignIn(db, userId, { id: sessionId, reason: 'logout', now }));
  ctx.auth.signIns.forget(sessionId);
}

export function requireAccount(account: AccountRow | undefined): AccountRow {
  if (!account) throw new AppError('NOT_SIGNED_IN');
  return account;
}
