import { defineRoute } from '../core/route.ts';
import { planSchema } from '../workouts/plans.schemas.ts';
import {
  generateWorkoutBodySchema,
  microWorkoutBodySchema,
  microWorkoutSchema,
} from './ai.schemas.ts';

export const aiRoutes = {
  generateWorkout: defineRoute({
    method: 'POST',
    path: '/ai/generate-workout',
    access: 'member',
    summary: 'Make a training plan that fits you; it becomes the active one',
    description:
      'Every plan is checked by the training engine and explains itself, and is there within three seconds. Where you agreed to it, a model chooses among the exercises that the engine allows; `source: "engine"` does without, and does not count. When the screening says stop, the answer is `SCREENING_STOP` with a card that says what to do instead.',
    body: generateWorkoutBodySchema,
    answers: { 201: planSchema },
    errors: ['SCREENING_STOP', 'CONFLICT', 'STORAGE_FULL', 'TIER_LIMIT'],
    isIdempotent: true,
    callsOut: true,
    example: { body: { goal: 'hypertrophy', daysPerWeek: 3, equipment: ['dumbbell'] } },
  }),
  generateMicroWorkout: defineRoute({
    method: 'POST',
    path: '/ai/generate-micro-workout',
    access: 'member',
    summary: 'Make a workout of five to ten minutes; nothing is stored',
    body: microWorkoutBodySchema,
    answers: { 200: microWorkoutSchema },
    errors: ['SCREENING_STOP'],
  }),
} as const;
