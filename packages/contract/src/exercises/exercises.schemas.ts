import { equipmentIds, levels, loadTypes, muscles, patterns } from '@vigor/training/vocabulary';
import { z } from 'zod';
import { pageQuerySchema } from '../core/values.ts';

export const patternSchema = z.enum(patterns);
export const muscleSchema = z.enum(muscles);

export const exerciseSummarySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    pattern: patternSchema,
    primary: z.array(muscleSchema),
    secondary: z.array(muscleSchema),
    equipment: z.array(z.enum(equipmentIds)),
    level: z.enum(levels),
    loadType: z.enum(loadTypes),
    unilateral: z.boolean(),
    /** Whether it suits this member's conditions, equipment and level now. */
    suitsYou: z.boolean(),
    isLiked: z.boolean(),
    isDisliked: z.boolean(),
  })
  .meta({ id: 'ExerciseSummary' });
export type ExerciseSummary = z.infer<typeof exerciseSummarySchema>;

const exerciseLinkSchema = z.object({ id: z.string(), name: z.string() });

export const exerciseSchema = exerciseSummarySchema
  .extend({
    aliases: z.array(z.string()),
    mechanic: z.enum(['compound', 'isolation', 'isometric']),
    force: z.enum(['push', 'pull', 'static', 'mixed']),
    laterality: z.enum(['bilateral', 'alternating', 'per_side']),
    bodyweightFraction: z.number().optional(),
    met: z.number(),
    repRange: z.array(z.number()).length(2),
    tags: z.array(z.string()),
    regressions: z.array(exerciseLinkSchema),
    progressions: z.array(exerciseLinkSchema),
    substitutes: z.array(exerciseLinkSchema),
    cues: z.array(z.string()),
    mistakes: z.array(z.string()),
    breathing: z.string().optional(),
    stopIf: z.array(z.string()),
    /** Why it does not suit this member, in words; empty when it does. */
    concerns: z.array(z.string()),
  })
  .meta({ id: 'Exercise' });
export type ExerciseDetail = z.infer<typeof exerciseSchema>;

export const exerciseQuerySchema = pageQuerySchema.extend({
  limit: z.coerce.number().int().min(1).max(100).default(40),
  /** Words in the name, an alias or a muscle; small typing errors are forgiven. */
  search: z.string().trim().max(80).optional(),
  pattern: patternSchema.optional(),
  muscle: muscleSchema.optional(),
  equipment: z.enum(equipmentIds).optional(),
  level: z.enum(levels).optional(),
  /** Only what suits the member now. */
  suitsYou: z.stringbool().optional(),
});
export type ExerciseQuery = z.infer<typeof exerciseQuerySchema>;
