import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import type { AppDeps } from './context.ts';
import { registerAiRoutes } from './features/ai/ai.routes.ts';
import { registerAuthRoutes } from './features/auth/auth.routes.ts';
import { authenticate } from './features/auth/auth.service.ts';
import { registerCoachRoutes } from './features/coach/coach.routes.ts';
import { registerConsentsRoutes } from './features/consents/consents.routes.ts';
import { registerExercisesRoutes } from './features/exercises/exercises.routes.ts';
import { registerHealthRoutes } from './features/health/health.routes.ts';
import { registerKnowledgeRoutes } from './features/knowledge/knowledge.routes.ts';
import { registerLlmAdminRoutes } from './features/llm/llm.admin.routes.ts';
import { registerLlmRoutes } from './features/llm/llm.routes.ts';
import { registerMeasurementsRoutes } from './features/measurements/measurements.routes.ts';
import { registerMotivationRoutes } from './features/motivation/motivation.routes.ts';
import { registerPlansRoutes } from './features/plans/plans.routes.ts';
import { registerProgressRoutes } from './features/progress/progress.routes.ts';
import { registerProposalsRoutes } from './features/proposals/proposals.routes.ts';
import { registerSessionsRoutes } from './features/sessions/sessions.routes.ts';
import { registerUsersRoutes } from './features/users/users.routes.ts';
import { registerWorkoutsRoutes } from './features/workouts/workouts.routes.ts';
import { registerErrorHandler } from './http/error-handler.ts';
import { loggerOptions } from './http/logger.ts';
import { authentication } from './http/plugins/authentication.ts';
import { documentation } from './http/plugins/documentation.ts';
import { rateLimit } from './http/plugins/rate-limit.ts';
import { requestIdOf } from './http/request-id.ts';
import type { Redis } from './lib/redis.ts';

const bodyLimitBytes = 1_048_576;

/** Puts the API together: plugins first, then the features, by hand, in the order they run. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(deps.env),
    genReqId: (request) => requestIdOf(request.headers['x-request-id'], deps.ids),
    trustProxy: deps.env.trustProxy,
    bodyLimit: bodyLimitBytes,
    routerOptions: { ignoreTrailingSlash: true },
  });
  registerErrorHandler(app);
  // What closes last comes first: calls end before what they have cost is settled.
  app.addHook('onClose', () => deps.ledger.flush());
  if (deps.redis) keepRedis(app, deps.redis);
  app.addHook('onClose', () => deps.llm.close());
  app.addHook('onClose', () => deps.background.close());
  app.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  await app.register(cookie);
  await app.register(rateLimit, deps);
  await app.register(authentication, { deps, authenticate });
  await app.register(documentation);
  registerHealthRoutes(app, deps);
  registerAuthRoutes(app);
  registerUsersRoutes(app);
  registerExercisesRoutes(app);
  registerAiRoutes(app);
  registerPlansRoutes(app);
  registerWorkoutsRoutes(app);
  registerSessionsRoutes(app);
  registerProgressRoutes(app);
  registerMeasurementsRoutes(app);
  registerProposalsRoutes(app);
  registerKnowledgeRoutes(app);
  registerMotivationRoutes(app);
  registerConsentsRoutes(app);
  registerCoachRoutes(app);
  registerLlmRoutes(app);
  registerLlmAdminRoutes(app);
  return app;
}

/** One line when it goes, or a command of it does, and one when it is back: calls go on without it. */
function keepRedis(app: FastifyInstance, redis: Redis): void {
  redis.start({
    onAway: (part, err) => app.log.warn({ part, err }, 'Redis is away: answers are not cached'),
    onBack: (part) => app.log.warn({ part }, 'Redis is back'),
  });
  app.addHook('onClose', () => redis.close());
}
