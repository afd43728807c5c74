import type { Access } from '@vigor/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { Member } from '../../actor.ts';
import type { AppDeps, Context, PublicContext } from '../../context.ts';
import { AppError } from '../../lib/app-error.ts';

declare module 'fastify' {
  interface FastifyRequest {
    ctx: Context | PublicContext;
  }
  interface FastifyContextConfig {
    access?: Access;
    contractPath?: string;
  }
}

export interface AuthenticationOptions {
  deps: AppDeps;
  /** Who an access token belongs to; throws when its sign-in is not good. */
  authenticate(ctx: PublicContext, token: string): Promise<Member>;
}

/** Gives every request its context. Sign-in is asked for unless the route says `public`. */
export const authentication = fp(async (app: FastifyInstance, options: AuthenticationOptions) => {
  app.decorateRequest('ctx');
  app.addHook('onRequest', async (request) => {
    const access = request.routeOptions.config.access ?? 'public';
    const base = publicContext(options.deps, request);
    request.ctx = access === 'public' ? base : await memberContext(options, base, request);
    if (access === 'admin' && !isAdmin(request.ctx)) throw new AppError('FORBIDDEN');
  });
});

function publicContext(deps: AppDeps, request: FastifyRequest): PublicContext {
  const systemDb = deps.database.forSystem();
  return {
    db: systemDb,
    systemDb,
    clock: deps.clock,
    ids: deps.ids,
    env: deps.env,
    auth: deps.auth,
    background: deps.background,
    ledger: deps.ledger,
    llm: deps.llm,
    log: request.log,
    requestId: request.id,
    ip: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 200),
  };
}

async function memberContext(
  { deps, authenticate }: AuthenticationOptions,
  base: PublicContext,
  request: FastifyRequest,
): Promise<Context> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !token) throw new AppError('NOT_SIGNED_IN');
  const actor = await authenticate(base, token);
  return { ...base, actor, db: deps.database.forMember(actor.userId) };
}

function isAdmin(ctx: Context | PublicContext): boolean {
  return 'actor' in ctx && ctx.actor.role === 'admin';
}
