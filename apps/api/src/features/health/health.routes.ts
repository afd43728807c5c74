import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import type { AppDeps } from '../../context.ts';
import { bindRoute } from '../../http/bind-route.ts';
import { checkReadiness, describeHealth } from './health.service.ts';

export function registerHealthRoutes(app: FastifyInstance, deps: AppDeps): void {
  bindRoute(app, routes.health.getHealth, () => describeHealth(deps));
  bindRoute(app, routes.health.getLiveness, async () => ({ status: 'up' as const }));
  bindRoute(app, routes.health.getReadiness, async () => {
    await checkReadiness(deps.database);
    return { status: 'ready' as const };
  });
}
