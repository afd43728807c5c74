import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import { bindRoute } from '../../http/bind-route.ts';
import { makeMicroWorkout } from './ai.micro.service.ts';
import { generateWorkout } from './ai.service.ts';

export function registerAiRoutes(app: FastifyInstance): void {
  bindRoute(app, routes.ai.generateWorkout, (ctx, { body }) => generateWorkout(ctx, body));
  bindRoute(app, routes.ai.generateMicroWorkout, (ctx, { body }) => makeMicroWorkout(ctx, body));
}
