import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import { bindRoute } from '../../http/bind-route.ts';
import { analyseWorkout } from './motivation.analysis.service.ts';
import { getDailyMessage } from './motivation.daily.service.ts';
import { listRecommendations } from './motivation.recommendations.service.ts';

export function registerMotivationRoutes(app: FastifyInstance): void {
  const { motivation } = routes;
  bindRoute(app, motivation.getDailyMessage, (ctx) => getDailyMessage(ctx));
  bindRoute(app, motivation.listRecommendations, (ctx) => listRecommendations(ctx));
  bindRoute(app, motivation.analyseWorkout, (ctx, { body }) => analyseWorkout(ctx, body));
}
