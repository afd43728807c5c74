import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import { bindRoute } from '../../http/bind-route.ts';
import { changeTier, editProfile, getProfile, getTier } from './users.service.ts';

export function registerUsersRoutes(app: FastifyInstance): void {
  bindRoute(app, routes.users.getProfile, getProfile);
  bindRoute(app, routes.users.editProfile, (ctx, { body }) => editProfile(ctx, body));
  bindRoute(app, routes.users.getTier, getTier);
  bindRoute(app, routes.users.changeTier, (ctx, { body }) => changeTier(ctx, body));
}
