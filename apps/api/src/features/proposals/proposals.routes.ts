import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import { bindRoute } from '../../http/bind-route.ts';
import { declineProposal, takeProposal, undoProposal } from './proposals.decide.service.ts';
import { listProposals } from './proposals.service.ts';

export function registerProposalsRoutes(app: FastifyInstance): void {
  bindRoute(app, routes.proposals.listProposals, (ctx) => listProposals(ctx));
  bindRoute(app, routes.proposals.takeProposal, (ctx, { params }) => takeProposal(ctx, params));
  bindRoute(app, routes.proposals.declineProposal, (ctx, { params }) =>
    declineProposal(ctx, params),
  );
  bindRoute(app, routes.proposals.undoProposal, (ctx, { params }) => undoProposal(ctx, params));
}
