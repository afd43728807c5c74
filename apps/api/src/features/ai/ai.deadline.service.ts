import type { Plan } from '@vigor/contract';
import type { PlanInput, TrainingPlan } from '@vigor/training';
import type { Context } from '../../context.ts';
import { toPlanContent } from '../plans/plans.service.ts';
import { offerChange } from '../proposals/proposals.service.ts';
import { askModelForPlan, type ModelPlan } from './ai.model-choices.service.ts';

/**
 * The member waits less than three seconds whatever happens. This is what a model may use of it,
 * counted from the start of the request; the rest is for storing, and for a busy machine.
 */
const memberWaitsMs = 2_000;
/** A model that has the member's attention no more may finish its thought. */
const afterthoughtMs = 30_000;

export interface PlanMaker {
  source: Plan['source'];
  provider?: string;
  model?: string;
}

export interface PlanInTimeInput {
  draft: TrainingPlan;
  member: PlanInput;
  /** `performance.now()` when the request began. */
  startedAt: number;
  store: (plan: TrainingPlan, maker: PlanMaker) => Promise<Plan>;
}

/**
 * Stores the model's plan when it comes in time, else the draft. What comes later, and would have
 * changed something, is offered to the member.
 */
export async function planInTime(ctx: Context, input: PlanInTimeInput): Promise<Plan> {
  const { draft, member, startedAt, store } = input;
  const asked = new AbortController();
  const signal = AbortSignal.any([asked.signal, ctx.background.signal]);
  const late = askModelForPlan(ctx, { draft, member, deadlineMs: afterthoughtMs, signal });
  const modelPlan = await inTime(late, memberWaitsMs - (performance.now() - startedAt));
  if (modelPlan !== 'late') {
    if (!modelPlan?.isModels) return store(modelPlan?.plan ?? draft, { source: 'engine' });
    const { plan, provider, model } = modelPlan;
    return store(plan, { source: 'llm', provider, model });
  }
  const stored = await store(draft, { source: 'engine' });
  const isKept = ctx.background.keep(offerLate(ctx, stored, late), {
    onFailure: (error) => ctx.log.warn({ err: error }, 'a second look at a plan was lost'),
  });
  if (!isKept) asked.abort();
  return stored;
}

/** Failing is as good as silence: the draft is whole without a model. */
async function inTime(
  asked: Promise<ModelPlan | undefined>,
  waitMs: number,
): Promise<ModelPlan | undefined | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), Math.max(0, waitMs));
  });
  try {
    return await Promise.race([asked.catch(() => undefined), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

async function offerLate(
  ctx: Context,
  stored: Plan,
  late: Promise<ModelPlan | undefined>,
): Promise<void> {
  const modelPlan = await late;
  if (!modelPlan?.isModels) return;
  const { plan, provider, model } = modelPlan;
  const { name, goal, weeks, warnings } = stored;
  const content = { ...toPlanContent(plan, stored), warnings };
  const change = { kind: 'plan' as const, plan: { name, goal, weeks, provider, model, content } };
  await offerChange(ctx, { plan: stored, change });
}
