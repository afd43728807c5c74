import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import { bindRoute } from '../../http/bind-route.ts';
import { decideConsent, listConsents } from './consents.service.ts';

export function registerConsentsRoutes(app: FastifyInstance): void {
  bindRoute(app, routes.consents.listConsents, (ctx) => listConsents(ctx));
  bindRoute(app, routes.consents.decideConsent, (ctx, { body }) => decideConsent(ctx, body));
}
