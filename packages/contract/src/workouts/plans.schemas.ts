import {
  cardioModes,
  dayKinds,
  goals,
  levels,
  muscleGroups,
  reasonCodes,
  slotRoles,
} from '@vigor/training/vocabulary';
import { z } from 'zod';
import { idSchema, instantSchema, versionSchema, weekdaySchema } from '../core/values.ts';
import { exerciseIdSchema } from '../users/users.schemas.ts';

/** One sentence of an explanation, with its numbers. */
export const reasonSchema = z.object({ code: z.enum(reasonCodes), text: z.string() });
export type Reason = z.infer<typeof reasonSchema>;

export const planExerciseSchema = z
  .object({
    exerciseId: z.string(),
    name: z.string(),
    role: z.enum(slotRoles),
    /** Sets in week 1. */
    sets: z.number().int(),
    setsByWeek: z.array(z.number().int()),
    repsMin: z.number().int(),
    repsMax: z.number().int(),
    holdSeconds: z.number().optional(),
    rir: z.number(),
    rpe: z.number(),
    restSeconds: z.number(),
    tempo: z.string().optional(),
    loadKg: z.number().optional(),
    rampSets: z.number().int(),
    sides: z.literal([1, 2]),
    supersetGroup: z.string().optional(),
    /** Set where a condition limits the exercise. */
    modification: z.string().optional(),
    why: reasonSchema,
  })
  .meta({ id: 'PlanExercise' });
export type PlanExercise = z.infer<typeof planExerciseSchema>;

const warmupStepSchema = z.object({
  text: z.string(),
  exerciseId: z.string().optional(),
  seconds: z.number(),
});

export const cardioBlockSchema = z.object({
  mode: z.enum(cardioModes),
  intensity: z.enum(['easy', 'moderate', 'vigorous', 'hiit']),
  minutes: z.number(),
  minutesByWeek: z.array(z.number()),
  rpeMax: z.number(),
  text: z.string(),
});

export const planDaySchema = z
  .object({
    id: idSchema,
    name: z.string(),
    kind: z.enum(dayKinds),
    weekday: weekdaySchema.optional(),
    isHard: z.boolean(),
    warmup: z.array(warmupStepSchema),
    exercises: z.array(planExerciseSchema),
    cardio: cardioBlockSchema.optional(),
    cooldown: z.array(warmupStepSchema),
    estimatedSeconds: z.number().int(),
  })
  .meta({ id: 'PlanDay' });
export type PlanDay = z.infer<typeof planDaySchema>;

export const muscleVolumeSchema = z.object({
  group: z.enum(muscleGroups),
  minSets: z.number(),
  targetSets: z.number(),
  maxSets: z.number(),
  plannedSetsByWeek: z.array(z.number()),
  isBelowMin: z.boolean(),
});

export const planSafetySchema = z.object({
  /** `needs_update`: the profile changed and the plan no longer fits; `stopped`: see the card. */
  status: z.enum(['fits', 'needs_update', 'stopped']),
  reasons: z.array(z.string()),
});

export const planSchema = z
  .object({
    kind: z.literal('plan'),
    id: idSchema,
    name: z.string(),
    goal: z.enum(goals),
    level: z.enum(levels),
    source: z.enum(['engine', 'llm', 'manual']),
    provider: z.string().optional(),
    model: z.string().optional(),
    weeks: z.number().int(),
    weekKinds: z.array(z.enum(['build', 'deload'])),
    /** 1 in the first week of the plan; the last week repeats. */
    currentWeek: z.number().int(),
    splitName: z.string(),
    days: z.array(planDaySchema),
    outsideCardio: z.array(cardioBlockSchema.extend({ weekdays: z.array(weekdaySchema) })),
    muscleVolumes: z.array(muscleVolumeSchema),
    explanation: z.array(reasonSchema),
    warnings: z.array(z.string()),
    status: z.enum(['active', 'archived']),
    safety: planSafetySchema,
    version: versionSchema,
    createdAt: instantSchema,
  })
  .meta({ id: 'Plan' });
export type Plan = z.infer<typeof planSchema>;

export const planSummarySchema = z
  .object({
    kind: z.literal('plan'),
    id: idSchema,
    name: z.string(),
    goal: z.enum(goals),
    source: z.enum(['engine', 'llm', 'manual']),
    weeks: z.number().int(),
    daysPerWeek: z.number().int(),
    status: z.enum(['active', 'archived']),
    version: versionSchema,
    createdAt: instantSchema,
  })
  .meta({ id: 'PlanSummary' });
export type PlanSummary = z.infer<typeof planSummarySchema>;

/** What a member writes for one exercise of a plan by hand; the server fills the rest. */
const manualExerciseSchema = z.strictObject({
  exerciseId: exerciseIdSchema,
  sets: z.number().int().min(1).max(10),
  repsMin: z.number().int().min(1).max(50),
  repsMax: z.number().int().min(1).max(50),
  holdSeconds: z.number().int().min(5).max(180).optional(),
  rir: z.number().min(0).max(5).default(2),
  restSeconds: z.number().int().min(0).max(600).default(90),
  loadKg: z.number().min(0).max(500).optional(),
  supersetGroup: z.string().max(20).optional(),
});

export const manualDaySchema = z.strictObject({
  name: z.string().trim().min(1).max(60),
  weekday: weekdaySchema.optional(),
  exercises: z.array(manualExerciseSchema).min(1).max(20),
});

const manualPlanShape = {
  name: z.string().trim().min(1).max(80),
  goal: z.enum(goals),
  weeks: z.number().int().min(1).max(12).default(4),
  days: z.array(manualDaySchema).min(1).max(7),
};

export const createPlanBodySchema = z.strictObject({
  kind: z.literal('plan'),
  id: idSchema.optional(),
  ...manualPlanShape,
});

/** Rename, archive, restore or rewrite a plan; `version` is what was read. */
export const editPlanBodySchema = z.strictObject({
  kind: z.literal('plan'),
  name: z.string().trim().min(1).max(80).optional(),
  status: z.enum(['active', 'archived']).optional(),
  days: manualPlanShape.days.optional(),
  version: versionSchema,
});

export const swapBodySchema = z.strictObject({
  dayId: idSchema,
  exerciseId: exerciseIdSchema,
  /** Absent: the engine chooses the best substitute. */
  replacementId: exerciseIdSchema.optional(),
  version: versionSchema,
});

export const alternativesQuerySchema = z.strictObject({
  dayId: idSchema,
  exerciseId: exerciseIdSchema,
});

export const alternativeSchema = z.object({
  exerciseId: z.string(),
  name: z.string(),
  equipment: z.array(z.string()),
  /** In words: same muscles, easier, other equipment … */
  reason: z.string(),
});

export const recommendedPlanSchema = z.object({
  name: z.string(),
  goal: z.enum(goals),
  daysPerWeek: z.number().int(),
  minutesPerSession: z.number().int(),
  weeks: z.number().int(),
  splitName: z.string(),
  reasons: z.array(z.string()),
});
export type RecommendedPlan = z.infer<typeof recommendedPlanSchema>;
