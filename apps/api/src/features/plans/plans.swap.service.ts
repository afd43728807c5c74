import type {
  alternativeSchema,
  Plan,
  PlanDay,
  PlanExercise,
  swapBodySchema,
} from '@vigor/contract';
import {
  deriveConstraints,
  type Exercise,
  explainExclusion,
  findExercise,
  getExercise,
  type PlanInput,
} from '@vigor/training';
import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import { AppError, notFound } from '../../lib/app-error.ts';
import { getPlanInput } from '../profiles/profiles.service.ts';
import { rankAlternatives } from './plans.alternatives.ts';
import { memberOf, toTrainingPlan } from './plans.mapper.ts';
import { withReplacement } from './plans.replacement.ts';
import { findPlanRow, type PlanRow, updatePlan } from './plans.repository.ts';
import { safetyOf } from './plans.safety.ts';
import { getPlan, staleVersion } from './plans.service.ts';

export { rankAlternatives } from './plans.alternatives.ts';

export interface AlternativesInput {
  id: string;
  dayId: string;
  exerciseId: string;
}

export type SwapInput = z.output<typeof swapBodySchema> & { id: string };

export async function listAlternatives(
  ctx: Context,
  input: AlternativesInput,
): Promise<{ items: z.output<typeof alternativeSchema>[] }> {
  const { day, planned } = await loadPlace(ctx, input);
  const member = await getPlanInput(ctx);
  const found = rankAlternatives(getExercise(planned.exerciseId), day, member);
  return {
    items: found.map(({ exercise, reason }) => ({
      exerciseId: exercise.id,
      name: exercise.name,
      equipment: exercise.equipment,
      reason,
    })),
  };
}

/** Puts another exercise in the place of one; what was logged of the old one stays. */
export async function swapExercise(ctx: Context, input: SwapInput): Promise<Plan> {
  return ctx.db.write(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const { row, day, planned } = await loadPlace(inside, input);
    const member = await getPlanInput(inside);
    const replacement = chooseReplacement(input.replacementId, planned, day, member);
    const content = withReplacement({ row, day, planned, replacement, member });
    const isSaved = await updatePlan(db, ctx.actor.userId, {
      id: row.id,
      expectedVersion: input.version,
      changes: {
        content,
        safety: safetyOf(toTrainingPlan({ ...row, content }), memberOf(member, row)),
      },
    });
    if (!isSaved) throw staleVersion();
    return getPlan(inside, { id: row.id });
  });
}

interface Place {
  row: PlanRow;
  day: PlanDay;
  planned: PlanExercise;
}

async function loadPlace(ctx: Context, input: AlternativesInput): Promise<Place> {
  const row = await ctx.db.read((db) => findPlanRow(db, ctx.actor.userId, input.id));
  if (!row) throw notFound('plan');
  const day = row.content.days.find(({ id }) => id === input.dayId);
  if (!day) throw notFound('day of the plan');
  const planned = day.exercises.find(({ exerciseId }) => exerciseId === input.exerciseId);
  if (!planned) throw notFound('exercise of the day');
  return { row, day, planned };
}

function chooseReplacement(
  wanted: string | undefined,
  planned: PlanExercise,
  day: PlanDay,
  member: PlanInput,
): Exercise {
  if (wanted !== undefined) return allowedReplacement(wanted, day, member);
  const [best] = rankAlternatives(getExercise(planned.exerciseId), day, member);
  if (best) return best.exercise;
  throw refused(
    `Nothing else fits here with your equipment and conditions. Remove ${planned.name} instead, or add equipment to your profile.`,
  );
}

function allowedReplacement(id: string, day: PlanDay, member: PlanInput): Exercise {
  const exercise = findExercise(id);
  if (!exercise) throw refused(`There is no exercise “${id}”.`);
  if (day.exercises.some(({ exerciseId }) => exerciseId === id)) {
    throw refused(`${exercise.name} is in this session already.`);
  }
  const exclusion = explainExclusion(exercise, deriveConstraints(member), member);
  if (exclusion) throw refused(exclusion.text);
  return exercise;
}

function refused(message: string): AppError {
  return new AppError('VALIDATION_FAILED', { errors: [{ path: 'replacementId', message }] });
}
