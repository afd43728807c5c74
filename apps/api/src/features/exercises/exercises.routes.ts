import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import { bindRoute } from '../../http/bind-route.ts';
import { getExercise, listExercises } from './exercises.service.ts';

export function registerExercisesRoutes(app: FastifyInstance): void {
  bindRoute(app, routes.exercises.listExercises, (ctx, { query }) => listExercises(ctx, query));
  bindRoute(app, routes.exercises.getExercise, (ctx, { params }) => getExercise(ctx, params));
}
