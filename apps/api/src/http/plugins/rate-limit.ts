import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { AppDeps } from '../../context.ts';
import { AppError } from '../../lib/app-error.ts';
import { networkOf } from '../../lib/network.ts';

/** A ceiling for each network address, told in `RateLimit-*` headers. 0 switches it off. */
export const rateLimit = fp(async (app: FastifyInstance, deps: AppDeps) => {
  const points = deps.env.rateLimitPerMinute;
  if (points === 0) return;
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  app.addHook('onRequest', async (request, reply) => {
    const state = await limiter.consume(networkOf(request.ip)).catch(asLimiterState);
    const resetSeconds = Math.ceil(state.msBeforeNext / 1000);
    reply.headers({
      'ratelimit-limit': points,
      'ratelimit-remaining': state.remainingPoints,
      'ratelimit-reset': resetSeconds,
    });
    if (state.consumedPoints > points) {
      throw new AppError('RATE_LIMITED', {
        detail: `Please wait ${resetSeconds} seconds.`,
        retryAfterSeconds: resetSeconds,
      });
    }
  });
});

/** The limiter rejects with its state when the ceiling is reached, with an error otherwise. */
function asLimiterState(rejection: unknown): RateLimiterRes {
  if (rejection instanceof RateLimiterRes) return rejection;
  throw rejection;
}
