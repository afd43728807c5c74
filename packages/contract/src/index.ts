export * from './ai/ai.schemas.ts';
export * from './auth/auth.schemas.ts';
export { ApiError, buildPath, type Client, type ClientOptions, createClient } from './client.ts';
export * from './core/problem.ts';
export type {
  Access,
  AnswerBody,
  Method,
  RequestOf,
  RouteAnswer,
  RouteDefinition,
  RouteInput,
} from './core/route.ts';
export { pageOf, pageQuerySchema } from './core/values.ts';
export * from './exercises/exercises.schemas.ts';
export { buildOpenApi, errorCodesOf } from './openapi.ts';
export { listRoutes, type NamedRoute, routes } from './routes.ts';
export * from './users/users.schemas.ts';
export * from './workouts/plans.schemas.ts';
export * from './workouts/progress.schemas.ts';
export * from './workouts/sessions.schemas.ts';
