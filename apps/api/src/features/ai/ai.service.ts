import type { GenerateWorkoutBody, Plan } from '@vigor/contract';
import { generatePlan, type TrainingPlan } from '@vigor/training';
import type { Context } from '../../context.ts';
import { hashBody } from '../../lib/body-hash.ts';
import { admitRequest } from '../llm/llm.service.ts';
import { findRepeatedPlan, screeningStop, storeGeneratedPlan } from '../plans/plans.service.ts';
import {
  loadProfile,
  memberDay,
  type ProfileRow,
  toPlanInput,
} from '../profiles/profiles.service.ts';
import { listKnownStrength } from '../progress/progress.service.ts';
import { type PlanMaker, planInTime } from './ai.deadline.service.ts';
import { seedOf } from './ai.seed.ts';

const birthDateHint =
  'Add your birth date to your profile: until then this plan assumes an adult of 30 years.';

const screeningHint =
  'Answer the health questions in your profile: until then this plan assumes that none applies.';

/** Makes a plan from the profile and what the request says differently, and makes it active. */
export async function generateWorkout(ctx: Context, body: GenerateWorkoutBody): Promise<Plan> {
  const bodyHash = hashBody(body);
  const startedAt = performance.now();
  const { id = ctx.ids.next(), source, ...overrides } = body;
  const repeated = await findRepeatedPlan(ctx, { id, bodyHash });
  if (repeated) return repeated;
  await admitRequest(ctx, { builtIn: source === 'engine' });
  const profile = await loadProfile(ctx);
  const today = memberDay(ctx, profile);
  const member = toPlanInput(profile, today, {
    ...overrides,
    knownStrength: await listKnownStrength(ctx, today),
    seed: body.seed ?? seedOf(ctx.actor.userId, id),
  });
  const result = generatePlan(member);
  if (!result.ok) throw screeningStop(result.card);
  const store = (plan: TrainingPlan, origin: PlanMaker) =>
    storeGeneratedPlan(ctx, {
      id,
      bodyHash,
      plan: { ...plan, warnings: [...plan.warnings, ...hintsFor(profile)] },
      minutesPerSession: member.minutesPerSession,
      today,
      ...origin,
    });
  if (source === 'engine') return store(result.plan, { source: 'engine' });
  return planInTime(ctx, { draft: result.plan, member, startedAt, store });
}

/** What the plan had to assume. */
function hintsFor(profile: ProfileRow): string[] {
  return [
    ...(profile.birthDate === null ? [birthDateHint] : []),
    ...(profile.screeningAnsweredAt === null ? [screeningHint] : []),
  ];
}
