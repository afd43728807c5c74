import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { articleSchema, articleSummarySchema, articleTopics } from './knowledge.schemas.ts';

export const knowledgeRoutes = {
  listArticles: defineRoute({
    method: 'GET',
    path: '/articles',
    access: 'member',
    summary: 'Articles of our own on training, by topic or by your words',
    query: z.strictObject({
      topic: z.enum(articleTopics).optional(),
      search: z.string().trim().max(200).optional(),
    }),
    answers: { 200: z.object({ items: z.array(articleSummarySchema) }) },
    hasEtag: true,
  }),
  getArticle: defineRoute({
    method: 'GET',
    path: '/articles/{id}',
    access: 'member',
    summary: 'One article with its sources and the date it was last reviewed',
    params: z.strictObject({ id: z.string().max(100) }),
    answers: { 200: articleSchema },
    errors: ['NOT_FOUND'],
    hasEtag: true,
  }),
} as const;
