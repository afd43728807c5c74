import {
  cardioModes,
  conditionIds,
  equipmentIds,
  goals,
  levels,
  screeningStatuses,
} from '@vigor/training/vocabulary';
import { z } from 'zod';
import { tierSchema } from '../auth/auth.schemas.ts';
import {
  daySchema,
  idSchema,
  instantSchema,
  versionSchema,
  weekdaySchema,
} from '../core/values.ts';

export const goalSchema = z.enum(goals);
export const levelSchema = z.enum(levels);
export const equipmentIdSchema = z.enum(equipmentIds);
export const conditionIdSchema = z.enum(conditionIds);
export const exerciseIdSchema = z.string().regex(/^[a-z][a-z0-9_]{1,60}$/);

export const coachStyles = ['calm', 'cheerful', 'direct', 'scientific'] as const;
export const onboardingSteps = [
  'goals',
  'level',
  'equipment',
  'injuries',
  'screening',
  'schedule',
  'about',
  'done',
] as const;

export const injurySchema = z.strictObject({
  condition: conditionIdSchema,
  side: z.enum(['left', 'right', 'both']).optional(),
  /** Pain now, 0 (none) to 10. */
  painNow: z.number().int().min(0).max(10).optional(),
  note: z.string().max(500).optional(),
});

export const screeningAnswersSchema = z.strictObject({
  chestPain: z.enum(['no', 'last_month', 'now']).optional(),
  fainting: z.boolean().optional(),
  breathlessness: z.boolean().optional(),
  heartDisease: z.enum(['no', 'yes', 'cleared']).optional(),
  bloodPressure: z.enum(['normal', 'controlled', 'high_untreated']).optional(),
  chronicDisease: z.enum(['no', 'controlled', 'uncontrolled']).optional(),
  pregnancy: z.enum(['no', 'cleared', 'not_cleared', 'warning_signs']).optional(),
  recentInjury: z.enum(['no', 'cleared', 'not_cleared']).optional(),
  neurological: z.enum(['no', 'yes', 'now']).optional(),
  cancerOrClot: z.boolean().optional(),
  supervisedOnly: z.boolean().optional(),
  eatingDisorder: z.enum(['no', 'yes', 'severe']).optional(),
  inactive: z.boolean().optional(),
  wantsVigorous: z.boolean().optional(),
  clearedOn: daySchema.optional(),
});

/** Owned plates and dumbbells; loads are rounded to what can be built. */
export const incrementsSchema = z.strictObject({
  barbellPlatesKg: z.array(z.number().positive().max(50)).max(30).optional(),
  dumbbellsKg: z.array(z.number().positive().max(100)).max(60).optional(),
  machineStepKg: z.number().positive().max(20).optional(),
});

const sexSchema = z.enum(['male', 'female', 'unspecified']);
const birthDateSchema = daySchema.nullable();
const heightCmSchema = z.number().min(90).max(250).nullable();
const bodyMassKgSchema = z.number().min(25).max(400).nullable();

/** The fields a member may write; unknown fields are refused. */
export const profileEditSchema = z.strictObject({
  displayName: z.string().trim().min(1).max(60).optional(),
  birthDate: birthDateSchema.optional(),
  sex: sexSchema.optional(),
  heightCm: heightCmSchema.optional(),
  weightKg: bodyMassKgSchema.optional(),
  units: z.enum(['metric', 'imperial']).optional(),
  timeZone: z.string().max(64).optional(),
  locale: z.string().max(35).optional(),
  fitnessLevel: levelSchema.optional(),
  goals: z.array(goalSchema).min(1).max(3).optional(),
  equipment: z.array(equipmentIdSchema).max(equipmentIds.length).optional(),
  increments: incrementsSchema.optional(),
  injuries: z.array(injurySchema).max(12).optional(),
  screening: z.strictObject({ answers: screeningAnswersSchema }).optional(),
  daysPerWeek: z.number().int().min(1).max(7).optional(),
  minutesPerSession: z.number().int().min(5).max(120).optional(),
  availableWeekdays: z.array(weekdaySchema).max(7).optional(),
  likes: z.array(exerciseIdSchema).max(100).optional(),
  dislikes: z.array(exerciseIdSchema).max(100).optional(),
  noiseOrSpaceLimited: z.boolean().optional(),
  cardioPreference: z.array(z.enum(cardioModes)).max(cardioModes.length).optional(),
  coachStyle: z.enum(coachStyles).optional(),
  onboardingStep: z.enum(onboardingSteps).optional(),
  /** The version that was read; another one there now answers `VERSION_MISMATCH`. */
  version: versionSchema.optional(),
});
export type ProfileEdit = z.infer<typeof profileEditSchema>;

/** How the active plan stands after a change of the profile. */
export const planCheckSchema = z
  .object({
    status: z.enum(['no_plan', 'fits', 'needs_update', 'stopped']),
    /** What no longer fits, in words. */
    reasons: z.array(z.string()),
  })
  .meta({ id: 'PlanCheck' });

export const profileSchema = z
  .object({
    id: idSchema,
    email: z.string(),
    username: z.string(),
    displayName: z.string(),
    birthDate: birthDateSchema,
    sex: sexSchema,
    heightCm: heightCmSchema,
    weightKg: bodyMassKgSchema,
    units: z.enum(['metric', 'imperial']),
    timeZone: z.string(),
    locale: z.string(),
    fitnessLevel: levelSchema,
    goals: z.array(goalSchema),
    equipment: z.array(equipmentIdSchema),
    increments: incrementsSchema,
    injuries: z.array(injurySchema),
    screening: z.object({
      answers: screeningAnswersSchema,
      status: z.enum(screeningStatuses),
      isSensitive: z.boolean(),
      answeredAt: instantSchema.nullable(),
    }),
    daysPerWeek: z.number().int(),
    minutesPerSession: z.number().int(),
    availableWeekdays: z.array(weekdaySchema),
    likes: z.array(z.string()),
    dislikes: z.array(z.string()),
    noiseOrSpaceLimited: z.boolean(),
    cardioPreference: z.array(z.enum(cardioModes)),
    coachStyle: z.enum(coachStyles),
    onboardingStep: z.enum(onboardingSteps),
    onboardingComplete: z.boolean(),
    tier: tierSchema,
    planCheck: planCheckSchema,
    version: versionSchema,
  })
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof profileSchema>;

export const tierEditSchema = z.strictObject({ userId: idSchema, tier: tierSchema });
export const memberTierSchema = z.object({ userId: idSchema, tier: tierSchema });
