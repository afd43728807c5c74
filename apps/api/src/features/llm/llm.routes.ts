import { routes } from '@vigor/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bindEventStream } from '../../http/bind-event-stream.ts';
import { bindRoute } from '../../http/bind-route.ts';
import { askModel, streamModel } from './chat/llm.chat.service.ts';
import { getStatus } from './chat/llm.status.service.ts';
import { getUsageSummary } from './figures/llm.figures.service.ts';

export function registerLlmRoutes(app: FastifyInstance): void {
  bindRoute(app, routes.llm.askModel, (ctx, { body }, http) =>
    askModel(ctx, { body, signal: goneSignal(http) }),
  );
  bindEventStream(app, routes.llm.streamModel, (ctx, { body }, signal) =>
    streamModel(ctx, { body, signal }),
  );
  bindRoute(app, routes.llm.getLlmStatus, getStatus);
  bindRoute(app, routes.llm.getUsageSummary, (ctx, { query }) => getUsageSummary(ctx, query));
}

/**
 * Aborts when the caller's connection is gone. With an idempotency key the caller comes back for
 * the answer, so it is written to its end.
 */
function goneSignal(http: {
  request: FastifyRequest;
  reply: FastifyReply;
}): AbortSignal | undefined {
  if (http.request.headers['idempotency-key'] !== undefined) return undefined;
  const gone = new AbortController();
  http.reply.raw.on('close', () => gone.abort());
  return gone.signal;
}
