import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import { bindRoute } from '../../http/bind-route.ts';
import { getProgress } from './progress.service.ts';

export function registerProgressRoutes(app: FastifyInstance): void {
  bindRoute(app, routes.workouts.getProgress, (ctx, { query }) => getProgress(ctx, query));
}
