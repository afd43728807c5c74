import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { EventOf, RouteDefinition, RouteInput } from '@vigor/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type ContextOf, contextOf, parseInput, urlPatternOf } from './bind-route.ts';

export type EventHandler<Route extends RouteDefinition> = (
  ctx: ContextOf<Route>,
  input: RouteInput<Route>,
  /** Aborts when the caller's connection is gone. */
  signal: AbortSignal,
) => AsyncIterable<EventOf<Route>>;

/** Proxies close a connection that is silent; a comment line keeps it. */
const heartbeatMs = 15_000;

/** Registers an endpoint that answers with server-sent events. */
export function bindEventStream<Route extends RouteDefinition>(
  app: FastifyInstance,
  route: Route,
  handler: EventHandler<Route>,
): void {
  app.route({
    method: route.method,
    url: urlPatternOf(route),
    config: { access: route.access, contractPath: route.path },
    handler: async (request, reply) => {
      const gone = new AbortController();
      reply.raw.on('close', () => gone.abort());
      const input = parseInput(route, request);
      const events = handler(contextOf<Route>(request), input, gone.signal)[Symbol.asyncIterator]();
      // What fails before the first event is still an ordinary problem document.
      const first = await events.next();
      openStream(reply);
      try {
        await writeEvents(reply.raw, first, events, gone.signal);
      } catch (error) {
        // The status has gone out. A stream that ends without its last event says that it failed.
        request.log.error({ err: error }, 'stream failed');
      }
    },
  });
}

function openStream(reply: FastifyReply): void {
  reply.hijack();
  const headers = Object.entries(reply.getHeaders());
  for (const [name, value] of headers) if (value !== undefined) reply.raw.setHeader(name, value);
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    'x-request-id': reply.request.id,
  });
}

interface NamedEvent {
  event: string;
  data: unknown;
}

async function writeEvents(
  response: ServerResponse,
  first: IteratorResult<NamedEvent>,
  events: AsyncIterator<NamedEvent>,
  signal: AbortSignal,
): Promise<void> {
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
  try {
    for (let next = first; !next.done && !signal.aborted; next = await events.next()) {
      const { event, data } = next.value;
      const isFull = !response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      if (isFull && !signal.aborted)
        await once(response, 'drain', { signal }).catch(() => undefined);
    }
    await events.return?.();
  } finally {
    clearInterval(heartbeat);
    response.end();
  }
}
