import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import { bindRoute } from '../../http/bind-route.ts';
import { getArticle, listArticles } from './knowledge.service.ts';

export function registerKnowledgeRoutes(app: FastifyInstance): void {
  bindRoute(app, routes.knowledge.listArticles, async (_ctx, { query }) => listArticles(query));
  bindRoute(app, routes.knowledge.getArticle, async (_ctx, { params }) => getArticle(params.id));
}
