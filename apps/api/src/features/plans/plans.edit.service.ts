import type { createPlanBodySchema, editPlanBodySchema, Plan } from '@vigor/contract';
import { type PlanInput, refusalFor } from '@vigor/training';
import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import type { PlanContent } from '../../db/schema/plans.ts';
import { AppError, notFound } from '../../lib/app-error.ts';
import { hashBody } from '../../lib/body-hash.ts';
import { loadProfile, memberDay, toPlanInput } from '../profiles/profiles.service.ts';
import { type ManualPlan, manualFaults, minutesOf, toManualContent } from './plans.manual.ts';
import { memberOf, toTrainingPlan } from './plans.mapper.ts';
import {
  archiveActivePlan,
  findPlanRow,
  lockPlans,
  type PlanChanges,
  type PlanRow,
  updatePlan,
} from './plans.repository.ts';
import { judgeManualPlan, safetyOf } from './plans.safety.ts';
import {
  findRepeatedPlan,
  getPlan,
  screeningStop,
  staleVersion,
  storePlan,
} from './plans.service.ts';

export type CreatePlanInput = z.output<typeof createPlanBodySchema>;
export type EditPlanInput = z.output<typeof editPlanBodySchema> & { id: string };

/** A plan written by hand: kept as written, unless it would harm. */
export async function createManualPlan(ctx: Context, body: CreatePlanInput): Promise<Plan> {
  const bodyHash = hashBody(body);
  const repeated = await findRepeatedPlan(ctx, { id: body.id, bodyHash });
  if (repeated) return repeated;
  const { member, today } = await loadMember(ctx);
  const written = writeByHand(body, member, () => ctx.ids.next());
  const { id, name, goal, weeks } = body;
  return storePlan(ctx, { ...written, id, bodyHash, name, goal, weeks, source: 'manual', today });
}

/** Renames, archives, restores or rewrites a plan. */
export async function editPlan(ctx: Context, edit: EditPlanInput): Promise<Plan> {
  return ctx.db.write(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const { userId } = ctx.actor;
    await lockPlans(db, userId);
    const row = await findPlanRow(db, userId, edit.id);
    if (!row) throw notFound('plan');
    if (row.version !== edit.version) throw staleVersion();
    const changes = await changesOf(inside, row, edit);
    if (isRestored(row, edit)) await archiveActivePlan(db, userId);
    const isSaved = await updatePlan(db, userId, {
      id: edit.id,
      expectedVersion: edit.version,
      changes,
    });
    if (!isSaved) throw staleVersion();
    return getPlan(inside, { id: edit.id });
  });
}

async function changesOf(ctx: Context, row: PlanRow, edit: EditPlanInput): Promise<PlanChanges> {
  const { member, today } = await loadMember(ctx);
  return {
    ...(edit.name !== undefined && { name: edit.name }),
    ...(edit.status !== undefined && { status: edit.status }),
    ...(isRestored(row, edit) && restored(row, member, today)),
    ...(edit.days !== undefined && rewritten(ctx, row, edit.days, member)),
  };
}

function isRestored(row: PlanRow, edit: EditPlanInput): boolean {
  return edit.status === 'active' && row.status === 'archived';
}

/** A restored plan starts again in week 1 and is measured against the member of today. */
function restored(row: PlanRow, member: PlanInput, today: string): PlanChanges {
  refuseStopped(member);
  return { startsOn: today, safety: safetyOf(toTrainingPlan(row), memberOf(member, row)) };
}

function rewritten(
  ctx: Context,
  row: PlanRow,
  days: ManualPlan['days'],
  member: PlanInput,
): PlanChanges {
  const known = row.content.days.map(({ id }) => id);
  const written = writeByHand(
    { days, name: row.name, goal: row.goal, weeks: row.weeks },
    member,
    (index) => known[index] ?? ctx.ids.next(),
  );
  return { ...written, daysPerWeek: days.length, source: 'manual' };
}

interface WrittenPlan {
  content: PlanContent;
  minutesPerSession: number;
  safety: Plan['safety'];
}

function writeByHand(
  plan: ManualPlan,
  member: PlanInput,
  dayId: (index: number) => string,
): WrittenPlan {
  refuseStopped(member);
  const faults = manualFaults(plan.days);
  if (faults.length > 0) throw new AppError('VALIDATION_FAILED', { errors: faults });
  const content = toManualContent({ ...plan, member, dayId });
  const minutesPerSession = minutesOf(content);
  const { errors, warnings } = judgeManualPlan(toTrainingPlan({ ...plan, content }), {
    ...member,
    goal: plan.goal,
    weeks: plan.weeks,
    daysPerWeek: plan.days.length,
    minutesPerSession,
  });
  if (errors.length > 0) throw new AppError('VALIDATION_FAILED', { errors });
  return {
    content: { ...content, warnings: [...content.warnings, ...warnings] },
    minutesPerSession,
    safety: { status: 'fits', reasons: [] },
  };
}

function refuseStopped(member: PlanInput): void {
  const card = refusalFor(member);
  if (card) throw screeningStop(card);
}

async function loadMember(ctx: Context): Promise<{ member: PlanInput; today: string }> {
  const profile = await loadProfile(ctx);
  const today = memberDay(ctx, profile);
  return { member: toPlanInput(profile, today), today };
}
