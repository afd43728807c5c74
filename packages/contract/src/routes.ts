import { aiRoutes } from './ai/ai.routes.ts';
import { authRoutes } from './auth/auth.routes.ts';
import type { RouteDefinition } from './core/route.ts';
import { exercisesRoutes } from './exercises/exercises.routes.ts';
import { healthRoutes } from './health/health.routes.ts';
import { usersRoutes } from './users/users.routes.ts';
import { workoutsRoutes } from './workouts/workouts.routes.ts';

/** Every endpoint of the product, by feature. */
export const routes = {
  health: healthRoutes,
  auth: authRoutes,
  users: usersRoutes,
  exercises: exercisesRoutes,
  ai: aiRoutes,
  workouts: workoutsRoutes,
} as const;

export interface NamedRoute {
  feature: string;
  name: string;
  route: RouteDefinition;
}

/** The route table as a flat list, in the order it is documented. */
export function listRoutes(): NamedRoute[] {
  return Object.entries(routes).flatMap(([feature, featureRoutes]) =>
    Object.entries(featureRoutes).map(([name, route]) => ({
      feature,
      name,
      route: route as RouteDefinition,
    })),
  );
}
