import { z } from 'zod';
import { daySchema, idSchema } from '../core/values.ts';

/** Where a card leads. `id` is of a plan, a session, an exercise or an article. */
const suggestedActionSchema = z.object({
  kind: z.enum([
    'start_session',
    'start_micro_workout',
    'open_plan',
    'open_progress',
    'open_exercise',
    'open_article',
    'open_profile',
    'ask_coach',
    'make_plan',
  ]),
  label: z.string(),
  id: z.string().optional(),
});

export const dailyMessageSchema = z
  .object({
    day: daySchema,
    /** Two sentences at most, about something that happened. */
    text: z.string(),
    /** What it was made from. */
    reasonCode: z.string(),
    action: suggestedActionSchema.optional(),
    provider: z.string(),
    fallback: z.boolean(),
  })
  .meta({ id: 'DailyMessage' });
export type DailyMessage = z.infer<typeof dailyMessageSchema>;

export const recommendationSchema = z
  .object({
    kind: z.enum(['training', 'recovery', 'progress', 'learning', 'profile']),
    title: z.string(),
    body: z.string(),
    reasonCode: z.string(),
    action: suggestedActionSchema.optional(),
  })
  .meta({ id: 'Recommendation' });
export type Recommendation = z.infer<typeof recommendationSchema>;

export const analysisBodySchema = z.strictObject({
  sessionId: idSchema,
  builtIn: z.boolean().optional(),
});

export const workoutAnalysisSchema = z
  .object({
    sessionId: idSchema,
    summary: z.string(),
    highlights: z.array(z.string()),
    concerns: z.array(z.string()),
    nextTime: z.array(z.string()),
    records: z.array(z.string()),
    provider: z.string(),
    fallback: z.boolean(),
  })
  .meta({ id: 'WorkoutAnalysis' });
export type WorkoutAnalysis = z.infer<typeof workoutAnalysisSchema>;
