import { sessionSetSchema, stopSigns } from '@vigor/contract';
import { loadTypes, setKinds } from '@vigor/training/vocabulary';
import { z } from 'zod';

/** Raise when the stored shape changes; an older session is then left alone and not resumed. */
export const RUNNING_SESSION_VERSION = 1;

export const MAX_SETS = 30;
export const MAX_EXERCISES = 30;
export const MAX_NOTE = 2000;
export const MAX_EXERCISE_NOTE = 500;
export const MAX_NAME = 80;

const weightUnitSchema = z.enum(['kg', 'lb']);

const runningSetSchema = z.object({
  id: z.uuid(),
  kind: z.enum(setKinds),
  /** As typed, in `unit`. */
  weight: z.number().min(0).max(2500).optional(),
  unit: weightUnitSchema,
  reps: z.number().int().min(0).max(1000).optional(),
  durationSeconds: z.number().int().min(0).max(86_400).optional(),
  distanceMeters: z.number().min(0).max(500_000).optional(),
  rpe: sessionSetSchema.shape.rpe,
  completedAt: z.iso.datetime().optional(),
});
export type RunningSet = z.infer<typeof runningSetSchema>;

const previousSetSchema = sessionSetSchema.pick({
  kind: true,
  reps: true,
  weightKg: true,
  rpe: true,
  durationSeconds: true,
  distanceMeters: true,
});
export type PreviousSet = z.infer<typeof previousSetSchema>;

/** What the plan asks for; absent for an exercise that was added on the way. */
const prescriptionSchema = z.object({
  sets: z.number().int(),
  repsMin: z.number().int(),
  repsMax: z.number().int(),
  holdSeconds: z.number().optional(),
  rir: z.number(),
  loadKg: z.number().optional(),
  rampSets: z.number().int(),
  tempo: z.string().optional(),
  modification: z.string().optional(),
});
export type Prescription = z.infer<typeof prescriptionSchema>;

const runningExerciseSchema = z.object({
  key: z.string(),
  exerciseId: z.string(),
  name: z.string(),
  loadType: z.enum(loadTypes),
  equipment: z.array(z.string()),
  isPerSide: z.boolean(),
  supersetGroup: z.string().optional(),
  restSeconds: z.number(),
  prescription: prescriptionSchema.optional(),
  /** Repetitions or seconds that suit the exercise, for whoever does it the first time. */
  usualAmount: z.number().optional(),
  /** One sentence on what to aim for, from last time. */
  aim: z.string().optional(),
  /** Last time’s sets, shown beside the fields. */
  previous: z.array(previousSetSchema),
  /** Last time’s sets have been asked for and taken in. */
  isPrefilled: z.boolean(),
  /** The member changed something, so what arrives later must not overwrite it. */
  isTouched: z.boolean(),
  note: z.string().max(MAX_EXERCISE_NOTE),
  sets: z.array(runningSetSchema),
});
export type RunningExercise = z.infer<typeof runningExerciseSchema>;

const restSchema = z.object({
  /** Epoch milliseconds, so that a reload or a locked phone loses nothing. */
  endsAtMs: z.number(),
  totalSeconds: z.number(),
});
export type Rest = z.infer<typeof restSchema>;

export const runningSessionSchema = z.object({
  version: z.literal(RUNNING_SESSION_VERSION),
  id: z.uuid(),
  planId: z.uuid().optional(),
  planDayId: z.uuid().optional(),
  name: z.string().min(1).max(MAX_NAME),
  startedAt: z.iso.datetime(),
  note: z.string().max(MAX_NOTE),
  exercises: z.array(runningExerciseSchema),
  rest: restSchema.optional(),
  stopSigns: z.array(z.enum(stopSigns)),
});
export type RunningSession = z.infer<typeof runningSessionSchema>;

export function isDone(set: RunningSet): boolean {
  return set.completedAt !== undefined;
}

export function countSets(session: RunningSession): { done: number; total: number } {
  const sets = session.exercises.flatMap((exercise) => exercise.sets);
  return { done: sets.filter(isDone).length, total: sets.length };
}
