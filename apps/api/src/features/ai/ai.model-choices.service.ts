import type { GatewayObject } from '@vigor/llm';
import type { PlanInput, TrainingPlan } from '@vigor/training';
import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { hasConsent } from '../consents/consents.service.ts';
import { loadFacts } from '../facts/facts.service.ts';
import { applyChoices, type ChosenPlan, planChoicesSchema } from './ai.choices.ts';
import { planPrompt } from './ai.prompts.ts';
import { type Choice, slotsOf } from './ai.slots.ts';

/** What a plan is after a model was asked. */
export interface ModelPlan extends ChosenPlan {
  provider: string;
  model: string;
}

export interface AskModelInput {
  draft: TrainingPlan;
  member: PlanInput;
  /** For the whole call; the member does not wait that long. */
  deadlineMs: number;
  signal: AbortSignal;
}

const mostOutputTokens = 2_500;

/**
 * Asks a model to choose among what the engine allows; `undefined` when none answers, nothing
 * leaves without consent, or nothing it said could be used.
 */
export async function askModelForPlan(
  ctx: Context,
  { draft, member, deadlineMs, signal }: AskModelInput,
): Promise<ModelPlan | undefined> {
  if (!(await hasConsent(ctx, 'ai_processing'))) return undefined;
  const slots = slotsOf(draft, member);
  if (slots.length === 0) return undefined;
  const { userId, tier, role } = ctx.actor;
  const facts = await loadFacts(ctx);
  const answer = await ctx.llm.generateObject({
    requestId: ctx.ids.next(),
    tenant: userId,
    subject: userId,
    tier,
    role,
    locale: facts.profile.locale,
    feature: 'plan',
    deadlineMs,
    signal,
    schema: planChoicesSchema,
    schemaName: 'plan_choices',
    messages: planPrompt(facts, slots),
    maxOutputTokens: mostOutputTokens,
    builtIn: async () => ({ text: '' }),
  });
  return usedAnswer(answer, (choices) => applyChoices(draft, member, slots, choices));
}

type Answer = GatewayObject<z.output<typeof planChoicesSchema>>;

function usedAnswer(
  { value, origin }: Answer,
  apply: (choices: Choice[]) => ChosenPlan,
): ModelPlan | undefined {
  if (!value || origin.isFallback) return undefined;
  return { ...apply(value.choices), provider: origin.provider, model: origin.model };
}
