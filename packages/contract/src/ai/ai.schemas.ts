import { cardioModes, equipmentIds, goals, levels, muscleGroups } from '@vigor/training/vocabulary';
import { z } from 'zod';
import { idSchema, weekdaySchema } from '../core/values.ts';
import { exerciseIdSchema, injurySchema } from '../users/users.schemas.ts';

/** All fields are optional; the profile fills them. Injuries add to the profile's, never replace them. */
export const generateWorkoutBodySchema = z.strictObject({
  /** Of the new plan. */
  id: idSchema.optional(),
  goal: z.enum(goals).optional(),
  level: z.enum(levels).optional(),
  daysPerWeek: z.number().int().min(1).max(7).optional(),
  minutesPerSession: z.number().int().min(5).max(120).optional(),
  availableWeekdays: z.array(weekdaySchema).max(7).optional(),
  equipment: z.array(z.enum(equipmentIds)).max(equipmentIds.length).optional(),
  injuries: z.array(injurySchema).max(12).optional(),
  weeks: z.number().int().min(1).max(12).optional(),
  focus: z.array(z.enum(muscleGroups)).max(4).optional(),
  cardioPreference: z.array(z.enum(cardioModes)).max(cardioModes.length).optional(),
  likes: z.array(exerciseIdSchema).max(100).optional(),
  dislikes: z.array(exerciseIdSchema).max(100).optional(),
  seed: z.number().int().min(0).max(2_147_483_647).optional(),
  source: z.enum(['auto', 'engine']).default('auto'),
});
export type GenerateWorkoutBody = z.infer<typeof generateWorkoutBodySchema>;

export const microWorkoutKinds = [
  'M5',
  'M7',
  'M10',
  'strength_snack',
  'mobility_snack',
  'stair_snack',
] as const;

export const microWorkoutBodySchema = z.strictObject({
  kind: z.enum(microWorkoutKinds),
  seed: z.number().int().min(0).max(2_147_483_647).optional(),
});

export const microWorkoutSchema = z
  .object({
    kind: z.enum(microWorkoutKinds),
    name: z.string(),
    totalSeconds: z.number().int(),
    rpeMax: z.number(),
    /** Hard sets that it adds to the week. */
    hardSets: z.number(),
    /** What to know before starting; already in words. */
    warnings: z.array(z.string()),
    steps: z.array(
      z.object({
        kind: z.enum(['prep', 'work', 'change', 'rest', 'breathe']),
        seconds: z.number().int(),
        exerciseId: z.string().optional(),
        name: z.string().optional(),
        reps: z.number().int().optional(),
        text: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'MicroWorkout' });
export type MicroWorkout = z.infer<typeof microWorkoutSchema>;
