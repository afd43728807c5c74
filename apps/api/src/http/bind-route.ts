import { createHash } from 'node:crypto';
import type { AnswerBody, RouteDefinition, RouteInput } from '@vigor/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Context, PublicContext } from '../context.ts';
import { AppError } from '../lib/app-error.ts';
import { answerOnce } from './idempotency.ts';
import { serialiserFor } from './serialiser.ts';

export type ContextOf<Route extends RouteDefinition> = Route['access'] extends 'public'
  ? PublicContext
  : Context;

export type RouteHandler<Route extends RouteDefinition> = (
  ctx: ContextOf<Route>,
  input: RouteInput<Route>,
  http: { request: FastifyRequest; reply: FastifyReply },
) => Promise<AnswerBody<Route> extends undefined ? void : AnswerBody<Route>>;

/** Registers one endpoint of the contract: parse, call, serialise. */
export function bindRoute<Route extends RouteDefinition>(
  app: FastifyInstance,
  route: Route,
  handler: RouteHandler<Route>,
): void {
  const { status, serialise } = successOf(route);
  app.route({
    method: route.method,
    url: urlPatternOf(route),
    config: { access: route.access, contractPath: route.path },
    handler: async (request, reply) => {
      const ctx = contextOf<Route>(request);
      const input = parseInput(route, request);
      const run = async (runCtx: ContextOf<Route>) => {
        const body = await handler(runCtx, input, { request, reply });
        return { status, payload: serialise(body) };
      };
      const sent = route.isIdempotent
        ? await answerOnce({ request, route, ctx: ctx as Context, run: (c) => run(c as never) })
        : await run(ctx);
      return send(reply, request, route, sent);
    },
  });
}

/** Fastify's spelling of a path. */
export function urlPatternOf(route: RouteDefinition): string {
  return route.path.replace(/\{(\w+)\}/g, ':$1');
}

/** The authentication plugin has put the context that the route's access asks for. */
export function contextOf<Route extends RouteDefinition>(
  request: FastifyRequest,
): ContextOf<Route> {
  return request.ctx as ContextOf<Route>;
}

/** The one success answer of the route: its status, and how its body is written. */
function successOf(route: RouteDefinition) {
  const [answer] = Object.entries(route.answers);
  if (!answer) throw new TypeError(`${route.path} has no success answer.`);
  const [status, schema] = answer;
  return { status: Number(status), serialise: schema ? serialiserFor(schema) : () => '' };
}

export function parseInput<Route extends RouteDefinition>(
  route: Route,
  request: FastifyRequest,
): RouteInput<Route> {
  return {
    params: parsePart(route.params, request.params, 'NOT_FOUND'),
    query: parsePart(route.query, request.query, 'MALFORMED'),
    body: parsePart(route.body, request.body ?? {}, 'VALIDATION_FAILED'),
  } as RouteInput<Route>;
}

function parsePart(
  schema: z.ZodType | undefined,
  value: unknown,
  code: 'NOT_FOUND' | 'MALFORMED' | 'VALIDATION_FAILED',
): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError(code, {
    detail: code === 'NOT_FOUND' ? 'There is nothing at this address.' : undefined,
    errors: parsed.error.issues.slice(0, 50).map((issue) => ({
      path: issue.path.join('.'),
      message: issue.message,
    })),
  });
}

interface Sent {
  status: number;
  payload: string;
}

function send(
  reply: FastifyReply,
  request: FastifyRequest,
  route: RouteDefinition,
  sent: Sent,
): FastifyReply {
  if (route.hasEtag) {
    const etag = `"${createHash('sha1').update(sent.payload).digest('base64url')}"`;
    reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
  }
  if (sent.payload === '') return reply.code(sent.status).send();
  return reply
    .code(sent.status)
    .header('content-type', 'application/json; charset=utf-8')
    .serializer(asIs)
    .send(sent.payload);
}

function asIs(payload: unknown): string {
  return payload as string;
}
