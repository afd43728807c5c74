import type { Plan, PlanSummary } from '@vigor/contract';
import type { PlanInput, SafetyCard, TrainingPlan } from '@vigor/training';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import type { PlanContent } from '../../db/schema/plans.ts';
import { AppError, notFound } from '../../lib/app-error.ts';
import { dayInZone } from '../../lib/days.ts';
import { memberOf, toContent, toPlan, toPlanSummary, toTrainingPlan } from './plans.mapper.ts';
import {
  archiveActivePlan,
  deletePlanRow,
  findActivePlanRow,
  findActiveSafety,
  findBodyHash,
  findPlanRow,
  insertPlan,
  listPlanSummaryRows,
  lockPlans,
  type PlanRow,
  updateSafety,
} from './plans.repository.ts';
import { safetyOf } from './plans.safety.ts';

/** Editorial: nobody scrolls further, and old plans stay readable by their id. */
const summaryLimit = 100;

export interface PlanCheck {
  status: Plan['safety']['status'] | 'no_plan';
  /** What no longer fits, in words. */
  reasons: string[];
}

interface PlanOrigin {
  /** Whose model chose, if one did. */
  provider?: string;
  model?: string;
  /** Of the client's choice; sent again with the same body, the first plan comes back. */
  id?: string;
  bodyHash: string;
  source: Plan['source'];
  minutesPerSession: number;
  today: string;
}

export interface StorePlanInput extends PlanOrigin {
  name: string;
  goal: Plan['goal'];
  weeks: number;
  content: PlanContent;
  safety: Plan['safety'];
}

export interface StoreGeneratedPlanInput extends PlanOrigin {
  plan: TrainingPlan;
}

/** What the engine made has passed its own checks. */
export function storeGeneratedPlan(
  ctx: Context,
  { plan, ...origin }: StoreGeneratedPlanInput,
): Promise<Plan> {
  const { name, goal, weeks } = plan;
  const content = toContent(plan, () => ctx.ids.next());
  return storePlan(ctx, {
    ...origin,
    name,
    goal,
    weeks,
    content,
    safety: { status: 'fits', reasons: [] },
  });
}

/** What a plan of the engine would be as the content of a stored one: its days keep their ids. */
export function toPlanContent(plan: TrainingPlan, stored: Pick<Plan, 'days'>): PlanContent {
  const ids = stored.days.map(({ id }) => id).values();
  return toContent(plan, () => ids.next().value ?? '');
}

/** Stores a plan as the active one; the one before it is archived with it or not at all. */
export async function storePlan(ctx: Context, input: StorePlanInput): Promise<Plan> {
  return ctx.db.write(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const { userId } = ctx.actor;
    await lockPlans(db, userId);
    const repeated = await findRepeatedPlan(inside, input);
    if (repeated) return repeated;
    const id = input.id ?? ctx.ids.next();
    await archiveActivePlan(db, userId);
    await insertPlan(db, { ...newPlanOf(ctx, input), id });
    return getPlan(inside, { id });
  });
}

/** The plan that an earlier request with this id made; another body with the same id clashes. */
export async function findRepeatedPlan(
  ctx: Context,
  { id, bodyHash }: { id?: string; bodyHash: string },
): Promise<Plan | undefined> {
  if (id === undefined) return undefined;
  const known = await ctx.db.read((db) => findBodyHash(db, ctx.actor.userId, id));
  if (known === undefined) return undefined;
  if (known === bodyHash) return getPlan(ctx, { id });
  throw new AppError('CONFLICT', {
    detail: 'Another plan has this id. Send the request with a new id, or without one.',
  });
}

export async function getPlan(ctx: Context, input: { id: string }): Promise<Plan> {
  const plan = await findPlan(ctx, input);
  if (!plan) throw notFound('plan');
  return plan;
}

export async function findPlan(ctx: Context, input: { id: string }): Promise<Plan | undefined> {
  const row = await ctx.db.read((db) => findPlanRow(db, ctx.actor.userId, input.id));
  return row && toPlan(row, planDay(ctx, row));
}

export async function findActivePlan(ctx: Context): Promise<Plan | undefined> {
  const row = await ctx.db.read((db) => findActivePlanRow(db, ctx.actor.userId));
  return row && toPlan(row, planDay(ctx, row));
}

/** The active plan first, then the newest. */
export async function listPlanSummaries(ctx: Context): Promise<PlanSummary[]> {
  const rows = await ctx.db.read((db) => listPlanSummaryRows(db, ctx.actor.userId, summaryLimit));
  return rows.map(toPlanSummary);
}

/** Logged sessions of the plan stay. `false` when there is no such plan. */
export async function deletePlan(ctx: Context, input: { id: string }): Promise<boolean> {
  return ctx.db.write((db) => deletePlanRow(db, ctx.actor.userId, input.id));
}

export async function getPlanCheck(ctx: Context): Promise<PlanCheck> {
  const safety = await ctx.db.read((db) => findActiveSafety(db, ctx.actor.userId));
  return safety ?? { status: 'no_plan', reasons: [] };
}

/** Checks the active plan against what is known of the member now, and keeps the result. */
export async function recheckActivePlan(ctx: Context, member: PlanInput): Promise<PlanCheck> {
  return ctx.db.write(async (db) => {
    const row = await findActivePlanRow(db, ctx.actor.userId);
    if (!row) return { status: 'no_plan', reasons: [] };
    const safety = safetyOf(toTrainingPlan(row), memberOf(member, row));
    await updateSafety(db, ctx.actor.userId, { id: row.id, safety });
    return safety;
  });
}

export function staleVersion(): AppError {
  return new AppError('VERSION_MISMATCH', {
    detail: 'This plan changed in the meantime. Load it again, then make your change.',
  });
}

export function screeningStop(card: SafetyCard): AppError {
  return new AppError('SCREENING_STOP', { detail: card.body, card });
}

/** Today in the time zone that the plan's weeks are counted in. */
function planDay(ctx: Pick<Context, 'clock'>, row: Pick<PlanRow, 'timeZone'>): string {
  return dayInZone(ctx.clock.now(), row.timeZone);
}

function newPlanOf(ctx: Context, { today, ...plan }: StorePlanInput) {
  return {
    ...plan,
    userId: ctx.actor.userId,
    daysPerWeek: plan.content.days.length,
    startsOn: today,
    status: 'active' as const,
    version: 1,
    createdAt: ctx.clock.now(),
  };
}
