import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import { bindRoute } from '../../http/bind-route.ts';
import { listRecommendedPlans } from './plans.recommend.service.ts';
import { listAlternatives, swapExercise } from './plans.swap.service.ts';

/** What only plans have; what plans and sessions share is bound by the feature `workouts`. */
export function registerPlansRoutes(app: FastifyInstance): void {
  bindRoute(app, routes.workouts.listRecommendedPlans, listRecommendedPlans);
  bindRoute(app, routes.workouts.listAlternatives, (ctx, { params, query }) =>
    listAlternatives(ctx, { ...params, ...query }),
  );
  bindRoute(app, routes.workouts.swapExercise, (ctx, { params, body }) =>
    swapExercise(ctx, { ...params, ...body }),
  );
}
