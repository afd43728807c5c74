import { setKinds } from '@vigor/training/vocabulary';
import { z } from 'zod';
import {
  daySchema,
  idSchema,
  instantSchema,
  rpeSchema,
  versionSchema,
  weightKgSchema,
} from '../core/values.ts';
import { exerciseIdSchema } from '../users/users.schemas.ts';

/** What was typed, beside the kilograms it means. */
export const enteredWeightSchema = z.strictObject({
  value: z.number().min(0).max(2500),
  unit: z.enum(['kg', 'lb']),
});

export const sessionSetSchema = z
  .strictObject({
    id: idSchema,
    exerciseId: exerciseIdSchema,
    kind: z.enum(setKinds),
    reps: z.number().int().min(0).max(1000).optional(),
    weightKg: weightKgSchema.optional(),
    entered: enteredWeightSchema.optional(),
    rpe: rpeSchema.optional(),
    durationSeconds: z.number().int().min(0).max(86_400).optional(),
    distanceMeters: z.number().min(0).max(500_000).optional(),
    side: z.enum(['left', 'right']).optional(),
    supersetGroup: z.string().max(20).optional(),
    completedAt: instantSchema,
  })
  .meta({ id: 'SessionSet' });
export type SessionSet = z.infer<typeof sessionSetSchema>;

export const stopSigns = [
  'chest_pain',
  'fainting',
  'one_sided_weakness',
  'severe_headache',
  'breathless_at_rest',
  'palpitations',
  'joint_locking',
  'sharp_pain',
  'calf_swelling',
  'dark_urine',
  'pregnancy_sign',
] as const;

const sessionShape = {
  name: z.string().trim().min(1).max(80),
  startedAt: instantSchema,
  durationSeconds: z.number().int().min(0).max(86_400),
  /** 0 (rest) to 10 (the hardest ever). */
  sessionRpe: z.number().min(0).max(10).multipleOf(0.5).optional(),
  note: z.string().max(2000).optional(),
  sets: z.array(sessionSetSchema).max(400),
};

/** Finishing the same session twice, from two tabs or by a double tap, gives the first answer. */
export const logSessionBodySchema = z.strictObject({
  id: idSchema.optional(),
  planDayId: idSchema.optional(),
  ...sessionShape,
  stopSigns: z.array(z.enum(stopSigns)).max(stopSigns.length).optional(),
});
export type LogSessionBody = z.infer<typeof logSessionBodySchema>;

export const createSessionBodySchema = z.strictObject({
  kind: z.literal('session'),
  id: idSchema.optional(),
  ...sessionShape,
  stopSigns: z.array(z.enum(stopSigns)).max(stopSigns.length).optional(),
});

export const editSessionBodySchema = z.strictObject({
  kind: z.literal('session'),
  ...sessionShape,
  version: versionSchema,
});

export const loggedSessionSchema = z
  .object({
    kind: z.literal('session'),
    id: idSchema,
    planId: idSchema.optional(),
    planDayId: idSchema.optional(),
    name: z.string(),
    /** In the member's time zone when it was logged. */
    day: daySchema,
    startedAt: instantSchema,
    durationSeconds: z.number().int(),
    sessionRpe: z.number().optional(),
    note: z.string().optional(),
    sets: z.array(sessionSetSchema),
    version: versionSchema,
  })
  .meta({ id: 'LoggedSession' });
export type LoggedSession = z.infer<typeof loggedSessionSchema>;

export const sessionSummarySchema = z
  .object({
    kind: z.literal('session'),
    id: idSchema,
    planId: idSchema.optional(),
    name: z.string(),
    day: daySchema,
    startedAt: instantSchema,
    durationSeconds: z.number().int(),
    sessionRpe: z.number().optional(),
    hardSets: z.number(),
    tonnageKg: z.number(),
    exerciseNames: z.array(z.string()),
    recordCount: z.number().int(),
  })
  .meta({ id: 'SessionSummary' });
export type SessionSummary = z.infer<typeof sessionSummarySchema>;

export const recordKinds = [
  'baseline',
  'max_weight',
  'rep_max',
  'reps_at_weight',
  'e1rm',
  'set_volume',
  'session_volume',
  'hold_time',
  'distance',
] as const;

export const recordSchema = z
  .object({
    exerciseId: z.string(),
    exerciseName: z.string(),
    kind: z.enum(recordKinds),
    /** In the unit of the kind: kg, repetitions, seconds or metres. */
    value: z.number(),
    previousValue: z.number().optional(),
    /** For `rep_max` and `reps_at_weight`. */
    reps: z.number().int().optional(),
    weightKg: z.number().optional(),
    day: daySchema,
    /** One per exercise and session is celebrated. */
    isCelebrated: z.boolean(),
    text: z.string(),
  })
  .meta({ id: 'Record' });
export type PersonalRecord = z.infer<typeof recordSchema>;

export const milestoneSchema = z
  .object({ code: z.string(), title: z.string(), text: z.string(), day: daySchema })
  .meta({ id: 'Milestone' });
export type Milestone = z.infer<typeof milestoneSchema>;

export const streakSchema = z
  .object({
    weeks: z.number().int(),
    bestWeeks: z.number().int(),
    /** Freezes in the bank, 0–2. */
    freezes: z.number().int(),
    hitInLastEightWeeks: z.number().int(),
    thisWeek: z.object({ done: z.number().int(), required: z.number().int() }),
  })
  .meta({ id: 'Streak' });
export type Streak = z.infer<typeof streakSchema>;

/** What to aim for next time on one exercise. */
export const nextTargetSchema = z.object({
  exerciseId: z.string(),
  loadKg: z.number().optional(),
  repsMin: z.number().int(),
  repsMax: z.number().int(),
  code: z.string(),
  text: z.string(),
});
export type NextTarget = z.infer<typeof nextTargetSchema>;

export const loggedAnswerSchema = z
  .object({
    session: loggedSessionSchema,
    records: z.array(recordSchema),
    milestones: z.array(milestoneSchema),
    streak: streakSchema,
    next: z.object({
      planDayId: idSchema.optional(),
      name: z.string().optional(),
      day: daySchema.optional(),
      targets: z.array(nextTargetSchema),
    }),
  })
  .meta({ id: 'LoggedAnswer' });
export type LoggedAnswer = z.infer<typeof loggedAnswerSchema>;

export const previousSetsQuerySchema = z.strictObject({
  /** Comma separated exercise ids, at most 30. */
  exerciseIds: z
    .string()
    .max(2000)
    .transform((ids) => ids.split(',').filter(Boolean))
    .pipe(z.array(exerciseIdSchema).min(1).max(30)),
});

export const previousSetsSchema = z
  .object({
    exerciseId: z.string(),
    day: daySchema,
    sets: z.array(
      sessionSetSchema.pick({
        kind: true,
        reps: true,
        weightKg: true,
        rpe: true,
        durationSeconds: true,
        distanceMeters: true,
        side: true,
      }),
    ),
    bestE1rmKg: z.number().optional(),
    target: nextTargetSchema.optional(),
  })
  .meta({ id: 'PreviousSets' });
export type PreviousSets = z.infer<typeof previousSetsSchema>;
