import { z } from 'zod';

export const articleTopics = [
  'training',
  'technique',
  'recovery',
  'nutrition',
  'myths',
  'motivation',
] as const;

export const articleSummarySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    topic: z.enum(articleTopics),
    summary: z.string(),
  })
  .meta({ id: 'ArticleSummary' });
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

export const articleSchema = articleSummarySchema
  .extend({
    /** Markdown. */
    body: z.string(),
    sources: z.array(
      z.object({
        authors: z.string(),
        year: z.number().int(),
        title: z.string(),
        venue: z.string().optional(),
      }),
    ),
    reviewedOn: z.iso.date(),
    related: z.array(articleSummarySchema),
  })
  .meta({ id: 'Article' });
export type Article = z.infer<typeof articleSchema>;
