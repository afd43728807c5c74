import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import { bindRoute } from '../../http/bind-route.ts';
import { logSession } from './sessions.log.service.ts';
import { getCalendar } from './sessions.service.ts';
import { listPreviousSets } from './sessions.targets.service.ts';

export function registerSessionsRoutes(app: FastifyInstance): void {
  const { workouts } = routes;
  bindRoute(app, workouts.logSession, (ctx, { params, body }) =>
    logSession(ctx, { planId: params.id, body }),
  );
  bindRoute(app, workouts.getCalendar, (ctx, { query }) => getCalendar(ctx, query));
  bindRoute(app, workouts.listPreviousSets, async (ctx, { query }) => ({
    items: await listPreviousSets(ctx, query.exerciseIds),
  }));
}
