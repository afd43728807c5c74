import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { pageOf } from '../core/values.ts';
import { exerciseIdSchema } from '../users/users.schemas.ts';
import { exerciseQuerySchema, exerciseSchema, exerciseSummarySchema } from './exercises.schemas.ts';

export const exercisesRoutes = {
  listExercises: defineRoute({
    method: 'GET',
    path: '/exercises',
    access: 'member',
    summary: 'Search and filter the exercise catalogue',
    query: exerciseQuerySchema,
    answers: { 200: pageOf(exerciseSummarySchema) },
    hasEtag: true,
  }),
  getExercise: defineRoute({
    method: 'GET',
    path: '/exercises/{id}',
    access: 'member',
    summary: 'Read one exercise with cues, mistakes and substitutes',
    params: z.strictObject({ id: exerciseIdSchema }),
    answers: { 200: exerciseSchema },
    errors: ['NOT_FOUND'],
    hasEtag: true,
  }),
} as const;
