import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import {
  analysisBodySchema,
  dailyMessageSchema,
  recommendationSchema,
  workoutAnalysisSchema,
} from './motivation.schemas.ts';

export const motivationRoutes = {
  getDailyMessage: defineRoute({
    method: 'GET',
    path: '/ai/daily-message',
    access: 'member',
    summary: 'Today’s message: one a day, from what you really did',
    answers: { 200: dailyMessageSchema },
  }),
  listRecommendations: defineRoute({
    method: 'GET',
    path: '/ai/recommendations',
    access: 'member',
    summary: 'What would help you most now, each with its reason',
    answers: { 200: z.object({ items: z.array(recommendationSchema) }) },
  }),
  analyseWorkout: defineRoute({
    method: 'POST',
    path: '/ai/workout-analysis',
    access: 'member',
    summary: 'What a session says: what went well, what to watch, what to do next time',
    body: analysisBodySchema,
    answers: { 200: workoutAnalysisSchema },
    errors: ['NOT_FOUND', 'TIER_LIMIT'],
    isIdempotent: true,
    callsOut: true,
  }),
} as const;
