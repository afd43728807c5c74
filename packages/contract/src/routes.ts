import { aiRoutes } from './ai/ai.routes.ts';
import { authRoutes } from './auth/auth.routes.ts';
import { coachRoutes } from './coach/coach.routes.ts';
import { consentsRoutes } from './consents/consents.routes.ts';
import type { RouteDefinition } from './core/route.ts';
import { exercisesRoutes } from './exercises/exercises.routes.ts';
import { healthRoutes } from './health/health.routes.ts';
import { knowledgeRoutes } from './knowledge/knowledge.routes.ts';
import { llmRoutes } from './llm/llm.routes.ts';
import { motivationRoutes } from './motivation/motivation.routes.ts';
import { proposalsRoutes } from './proposals/proposals.routes.ts';
import { usersRoutes } from './users/users.routes.ts';
import { workoutsRoutes } from './workouts/workouts.routes.ts';

/** Every endpoint of the product, by feature. */
export const routes = {
  health: healthRoutes,
  auth: authRoutes,
  users: usersRoutes,
  exercises: exercisesRoutes,
  ai: aiRoutes,
  coach: coachRoutes,
  proposals: proposalsRoutes,
  motivation: motivationRoutes,
  knowledge: knowledgeRoutes,
  consents: consentsRoutes,
  llm: llmRoutes,
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
