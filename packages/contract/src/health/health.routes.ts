import { z } from 'zod';
import { defineRoute } from '../core/route.ts';

const partSchema = z.object({ status: z.enum(['up', 'down']), latencyMs: z.number().optional() });

const healthSchema = z
  .object({
    status: z.enum(['up', 'degraded']),
    version: z.string(),
    uptimeSeconds: z.number(),
    parts: z.object({
      database: partSchema,
      /** Absent where none is configured. */
      redis: partSchema.optional(),
    }),
  })
  .meta({ id: 'Health' });

export const healthRoutes = {
  getHealth: defineRoute({
    method: 'GET',
    path: '/health',
    access: 'public',
    summary: 'Summary of the parts of the system',
    answers: { 200: healthSchema },
  }),
  getLiveness: defineRoute({
    method: 'GET',
    path: '/health/live',
    access: 'public',
    summary: 'Answers while the process runs',
    answers: { 200: z.object({ status: z.literal('up') }) },
  }),
  getReadiness: defineRoute({
    method: 'GET',
    path: '/health/ready',
    access: 'public',
    summary: 'Answers 200 when migrated and connected, else 503',
    answers: { 200: z.object({ status: z.literal('ready') }) },
    errors: ['UNAVAILABLE'],
  }),
} as const;
