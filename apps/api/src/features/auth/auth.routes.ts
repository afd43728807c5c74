import { routes, type Session } from '@vigor/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PublicContext } from '../../context.ts';
import { bindRoute } from '../../http/bind-route.ts';
import { AppError } from '../../lib/app-error.ts';
import { clearRefreshCookie, readRefreshCookie, setRefreshCookie } from './auth.cookies.ts';
import { refresh } from './auth.refresh.service.ts';
import { type IssuedSession, login, logout, register } from './auth.service.ts';

export function registerAuthRoutes(app: FastifyInstance): void {
  bindRoute(app, routes.auth.register, async (ctx, { body }, { reply }) => {
    const session = await register(ctx, body);
    return deliver(ctx, reply, session, body.transport);
  });
  bindRoute(app, routes.auth.login, async (ctx, { body }, { reply }) => {
    const session = await login(ctx, body);
    return deliver(ctx, reply, session, body.transport);
  });
  bindRoute(app, routes.auth.refresh, async (ctx, { body }, { request, reply }) => {
    const cookie = body.refreshToken ? undefined : readRefreshCookie(ctx.env, request);
    const token = body.refreshToken ?? cookie;
    if (!token) throw new AppError('REFRESH_REJECTED', { detail: 'Please sign in.' });
    const session = await refresh(ctx, token);
    return deliver(ctx, reply, session, cookie ? 'cookie' : 'body');
  });
  bindRoute(app, routes.auth.logout, async (ctx, _input, { reply }) => {
    await logout(ctx);
    clearRefreshCookie(ctx.env, reply);
  });
}

/** In a browser the refresh token goes where no script can read it. */
function deliver(
  ctx: PublicContext,
  reply: FastifyReply,
  session: IssuedSession,
  transport: 'body' | 'cookie',
): Session {
  reply.header('cache-control', 'no-store');
  if (transport === 'body') return session;
  setRefreshCookie(ctx.env, reply, session.refreshToken);
  return { ...session, refreshToken: undefined };
}
