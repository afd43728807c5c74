import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Env } from '../../env.ts';
import { AppError } from '../../lib/app-error.ts';

const thirtyDaysSeconds = 30 * 24 * 3600;

/** Browsers bind a `__Host-` cookie to this host and to HTTPS, which production has. */
function cookieName(env: Env): string {
  return env.mode === 'production' ? '__Host-vigor_refresh' : 'vigor_refresh';
}

export function setRefreshCookie(env: Env, reply: FastifyReply, token: string): void {
  reply.setCookie(cookieName(env), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: env.mode === 'production',
    maxAge: thirtyDaysSeconds,
  });
}

export function clearRefreshCookie(env: Env, reply: FastifyReply): void {
  reply.clearCookie(cookieName(env), { path: '/' });
}

/** `undefined` without a cookie; a cookie that another site makes the browser send is refused. */
export function readRefreshCookie(env: Env, request: FastifyRequest): string | undefined {
  const token = request.cookies[cookieName(env)];
  if (!token) return undefined;
  const { origin } = request.headers;
  if (origin !== undefined && !env.webOrigins.includes(origin)) {
    throw new AppError('ORIGIN_REFUSED', { detail: 'Open Vigor itself and try again.' });
  }
  return token;
}
