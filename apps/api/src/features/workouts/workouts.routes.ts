import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import { bindRoute } from '../../http/bind-route.ts';
import {
  createWorkout,
  deleteWorkout,
  editWorkout,
  getWorkout,
  listWorkouts,
} from './workouts.service.ts';
import { getToday } from './workouts.today.service.ts';

export function registerWorkoutsRoutes(app: FastifyInstance): void {
  const { workouts } = routes;
  bindRoute(app, workouts.listWorkouts, (ctx, { query }) => listWorkouts(ctx, query));
  bindRoute(app, workouts.createWorkout, (ctx, { body }) => createWorkout(ctx, body));
  bindRoute(app, workouts.getToday, getToday);
  bindRoute(app, workouts.getWorkout, (ctx, { params }) => getWorkout(ctx, params));
  bindRoute(app, workouts.editWorkout, editWorkout);
  bindRoute(app, workouts.deleteWorkout, (ctx, { params }) => deleteWorkout(ctx, params));
}
