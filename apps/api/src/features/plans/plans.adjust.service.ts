import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import type { PlanContent } from '../../db/schema/plans.ts';
import type { ProposedChange } from '../../db/schema/proposals.ts';
import { notFound } from '../../lib/app-error.ts';
import { getPlanInput } from '../profiles/profiles.service.ts';
import { type Adjustment, adjustPlanContent } from './plans.adjust.ts';
import { memberOf, toTrainingPlan } from './plans.mapper.ts';
import { findPlanRow, lockPlans, type PlanChanges, updatePlan } from './plans.repository.ts';
import { safetyOf } from './plans.safety.ts';
import { staleVersion } from './plans.service.ts';

export type { Adjustment } from './plans.adjust.ts';

export interface AdjustInput {
  planId: string;
  change: ProposedChange;
}

/** What a change would make of the plan now; nothing is stored. */
export async function previewAdjustment(
  ctx: Context,
  { planId, change }: AdjustInput,
): Promise<Adjustment> {
  const row = await ctx.db.read((db) => findPlanRow(db, ctx.actor.userId, planId));
  if (!row) throw notFound('plan');
  return adjustPlanContent(row, change, await getPlanInput(ctx));
}

export type AdjustedPlan =
  | { ok: true; before: PlanContent; version: number }
  | { ok: false; reason: string };

/** Makes the change if the plan is still the one that it was meant for. */
export async function adjustPlan(
  ctx: Context,
  { planId, change, expectedVersion }: AdjustInput & { expectedVersion: number },
): Promise<AdjustedPlan> {
  return ctx.db.write(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    await lockPlans(db, ctx.actor.userId);
    const row = await findPlanRow(db, ctx.actor.userId, planId);
    if (row?.version !== expectedVersion || row.status !== 'active') {
      return { ok: false, reason: 'Your plan changed since this was suggested.' };
    }
    const adjusted = adjustPlanContent(row, change, await getPlanInput(inside));
    if (!adjusted.ok) return adjusted;
    const { content } = adjusted;
    await saveContent(inside, { planId, expectedVersion, content, origin: originOf(change) });
    return { ok: true, before: row.content, version: expectedVersion + 1 };
  });
}

export interface RestoreInput {
  planId: string;
  expectedVersion: number;
  content: PlanContent;
  /** What is undone. */
  change: ProposedChange;
}

/** Puts back what an adjustment replaced; refused once the plan was changed again. */
export async function restorePlanContent(ctx: Context, input: RestoreInput): Promise<void> {
  const { planId, expectedVersion, content, change } = input;
  const origin: PlanChanges =
    change.kind === 'plan' ? { source: 'engine', provider: null, model: null } : {};
  await saveContent(ctx, { planId, expectedVersion, content, origin });
}

function originOf(change: ProposedChange): PlanChanges {
  if (change.kind !== 'plan') return {};
  const { provider = null, model = null } = change.plan;
  return { source: 'llm', provider, model };
}

interface SaveContentInput extends Omit<RestoreInput, 'change'> {
  origin: PlanChanges;
}

async function saveContent(
  ctx: Context,
  { planId, expectedVersion, content, origin }: SaveContentInput,
): Promise<void> {
  await ctx.db.write(async (db) => {
    const row = await findPlanRow(db, ctx.actor.userId, planId);
    if (!row) throw notFound('plan');
    const member = memberOf(await getPlanInput({ ...ctx, db: joined(db) }), row);
    const safety = safetyOf(toTrainingPlan({ ...row, content }), member);
    const isSaved = await updatePlan(db, ctx.actor.userId, {
      id: planId,
      expectedVersion,
      changes: { content, safety, ...origin },
    });
    if (!isSaved) throw staleVersion();
  });
}
