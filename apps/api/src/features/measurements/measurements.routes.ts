import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import { bindRoute } from '../../http/bind-route.ts';
import { createMeasurement, deleteMeasurement, listMeasurements } from './measurements.service.ts';

export function registerMeasurementsRoutes(app: FastifyInstance): void {
  const { workouts } = routes;
  bindRoute(app, workouts.listMeasurements, (ctx, { query }) => listMeasurements(ctx, query));
  bindRoute(app, workouts.createMeasurement, (ctx, { body }) => createMeasurement(ctx, body));
  bindRoute(app, workouts.deleteMeasurement, (ctx, { params }) => deleteMeasurement(ctx, params));
}
