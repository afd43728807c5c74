import {
  type AnswerBody,
  type Problem,
  type ProblemCode,
  problemKinds,
  type RouteDefinition,
} from '@vigor/contract';
import { HttpResponse, http, type RequestHandler } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

const methods = {
  GET: http.get,
  POST: http.post,
  PUT: http.put,
  PATCH: http.patch,
  DELETE: http.delete,
} as const;

/** A server that knows nothing until a test tells it; an unexpected request fails the test. */
export function startContractServer(...handlers: RequestHandler[]): ReturnType<typeof setupServer> {
  const server = setupServer(...handlers);
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}

export type Reply<Route extends RouteDefinition> =
  | AnswerBody<Route>
  | ((request: Request) => AnswerBody<Route> | Promise<AnswerBody<Route>>);

/** Answers a route with its first success status; the body has to match the contract. */
export function respond<Route extends RouteDefinition>(
  route: Route,
  reply: Reply<Route>,
): RequestHandler {
  return methods[route.method](addressOf(route), async ({ request }) => {
    const [status = '200', schema] = Object.entries(route.answers)[0] ?? [];
    const body = isFunction(reply) ? await reply(request) : reply;
    return new HttpResponse(schema ? JSON.stringify(schema.parse(body)) : null, {
      status: Number(status),
      headers: { 'content-type': 'application/json' },
    });
  });
}

/** Refuses a route with a problem of the contract. */
export function refuse(
  route: RouteDefinition,
  code: ProblemCode,
  details: Partial<Problem> = {},
): RequestHandler {
  const { status, title } = problemKinds[code];
  return methods[route.method](addressOf(route), () =>
    HttpResponse.json(
      { type: 'about:blank', title, status, code, detail: title, requestId: 'test', ...details },
      { status, headers: { 'content-type': 'application/problem+json' } },
    ),
  );
}

/** The network fails before any answer. */
export function disconnect(route: RouteDefinition): RequestHandler {
  return methods[route.method](addressOf(route), () => HttpResponse.error());
}

function addressOf({ path }: RouteDefinition): string {
  return `*/api${path.replace(/\{(\w+)\}/g, ':$1')}`;
}

function isFunction<Value>(
  reply: Value | ((request: Request) => Value | Promise<Value>),
): reply is (request: Request) => Value | Promise<Value> {
  return typeof reply === 'function';
}
