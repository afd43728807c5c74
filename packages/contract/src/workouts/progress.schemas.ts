import { muscleGroups } from '@vigor/training/vocabulary';
import { z } from 'zod';
import { daySchema, idSchema, instantSchema } from '../core/values.ts';
import { exerciseIdSchema } from '../users/users.schemas.ts';
import { planDaySchema } from './plans.schemas.ts';
import { milestoneSchema, recordSchema, streakSchema } from './sessions.schemas.ts';

/** `to` is today and `from` twelve weeks earlier unless told; at most 11 years. */
export const progressQuerySchema = z.strictObject({
  from: daySchema.optional(),
  to: daySchema.optional(),
  exerciseId: exerciseIdSchema.optional(),
});

const confidenceSchema = z.enum(['high', 'medium', 'low']);

export const liftProgressSchema = z
  .object({
    exerciseId: z.string(),
    name: z.string(),
    points: z.array(
      z.object({
        day: daySchema,
        e1rmKg: z.number(),
        smoothedKg: z.number(),
        confidence: confidenceSchema,
      }),
    ),
    latestE1rmKg: z.number().nullable(),
    /** Between the ends of the smoothed line; `null` with fewer than two points. */
    changeKg: z.number().nullable(),
    trend: z.enum(['not_enough_data', 'rising', 'steady', 'falling']),
    /** In words, for example “+6.2 kg in 8 weeks”. */
    summary: z.string(),
  })
  .meta({ id: 'LiftProgress' });
export type LiftProgress = z.infer<typeof liftProgressSchema>;

export const progressWeekSchema = z.object({
  /** Monday of the ISO week. */
  weekStart: daySchema,
  sessions: z.number().int(),
  planned: z.number().int(),
  hardSets: z.number(),
  tonnageKg: z.number(),
  minutes: z.number(),
  setsByMuscle: z.partialRecord(z.enum(muscleGroups), z.number()),
});
export type ProgressWeek = z.infer<typeof progressWeekSchema>;

export const muscleProgressSchema = z.object({
  group: z.enum(muscleGroups),
  /** Fractional hard sets a week, mean over the last four weeks. */
  setsPerWeek: z.number(),
  targetMin: z.number(),
  targetMax: z.number(),
});
export type MuscleProgress = z.infer<typeof muscleProgressSchema>;

export const measurementKinds = [
  'weight',
  'body_fat',
  'waist',
  'hips',
  'chest',
  'arm',
  'thigh',
  'calf',
  'neck',
] as const;

export type MeasurementKind = (typeof measurementKinds)[number];

/** `value` in kilograms (weight), percent (body fat) or centimetres. */
export const measurementSchema = z
  .object({
    id: idSchema,
    kind: z.enum(measurementKinds),
    value: z.number(),
    day: daySchema,
    createdAt: instantSchema,
  })
  .meta({ id: 'Measurement' });
export type Measurement = z.infer<typeof measurementSchema>;

export const createMeasurementBodySchema = z.strictObject({
  id: idSchema.optional(),
  kind: z.enum(measurementKinds),
  value: z.number().positive().max(500),
  day: daySchema,
});

export const progressSchema = z
  .object({
    from: daySchema,
    to: daySchema,
    lifts: z.array(liftProgressSchema),
    weeks: z.array(progressWeekSchema),
    muscles: z.array(muscleProgressSchema),
    records: z.array(recordSchema),
    milestones: z.array(milestoneSchema),
    streak: streakSchema,
    adherence: z.object({
      done: z.number().int(),
      planned: z.number().int(),
      /** 0–1; `null` when nothing was planned. */
      ratio: z.number().nullable(),
    }),
    totals: z.object({
      sessions: z.number().int(),
      tonnageKg: z.number(),
      minutes: z.number(),
    }),
    measurements: z.array(measurementSchema),
  })
  .meta({ id: 'Progress' });
export type Progress = z.infer<typeof progressSchema>;

export const weekDaySchema = z.object({
  day: daySchema,
  planned: z.object({ planDayId: idSchema, name: z.string() }).optional(),
  done: z.object({ sessionId: idSchema, name: z.string() }).optional(),
});

/** What do I do now? */
export const todaySchema = z
  .object({
    day: daySchema,
    plan: z
      .object({ id: idSchema, name: z.string(), currentWeek: z.number().int(), weeks: z.number() })
      .optional(),
    /** Today's session, or the next one when today is free or done. */
    next: z.object({ day: daySchema, isToday: z.boolean(), planDay: planDaySchema }).optional(),
    doneToday: z.array(z.object({ sessionId: idSchema, name: z.string() })),
    week: z.array(weekDaySchema).length(7),
    streak: streakSchema,
    lastRecords: z.array(recordSchema),
    planCheck: z.object({
      status: z.enum(['no_plan', 'fits', 'needs_update', 'stopped']),
      reasons: z.array(z.string()),
    }),
  })
  .meta({ id: 'Today' });
export type Today = z.infer<typeof todaySchema>;

export const calendarQuerySchema = z.strictObject({ from: daySchema, to: daySchema });
export const calendarDaySchema = z.object({
  day: daySchema,
  sessions: z.array(z.object({ id: idSchema, name: z.string(), hardSets: z.number() })),
});
