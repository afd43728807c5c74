import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import { bindRoute } from '../../http/bind-route.ts';
import { getWorkout } from './workouts.service.ts';

export function registerWorkoutsRoutes(app: FastifyInstance): void {
  bindRoute(app, routes.workouts.getWorkout, (ctx, { params }) => getWorkout(ctx, params));
}
