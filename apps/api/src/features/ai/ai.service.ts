import { createHash } from 'node:crypto';
import type { GenerateWorkoutBody, MicroWorkout, Plan } from '@vigor/contract';
import {
  findExercise,
  generateMicroWorkout,
  generatePlan,
  type MicroWorkoutResult,
} from '@vigor/training';
import type { Context } from '../../context.ts';
import { hashBody } from '../../lib/body-hash.ts';
import { findRepeatedPlan, screeningStop, storeGeneratedPlan } from '../plans/plans.service.ts';
import {
  getPlanInput,
  loadProfile,
  memberDay,
  type ProfileRow,
  toPlanInput,
} from '../profiles/profiles.service.ts';
import { listKnownStrength } from '../progress/progress.service.ts';

export type MicroWorkoutInput = Pick<MicroWorkout, 'kind'> & { seed?: number };

type MicroStep = Extract<MicroWorkoutResult, { ok: true }>['workout']['steps'][number];

const birthDateHint =
  'Add your birth date to your profile: until then this plan assumes an adult of 30 years.';

const screeningHint =
  'Answer the health questions in your profile: until then this plan assumes that none applies.';

/** Makes a plan from the profile and what the request says differently, and makes it active. */
export async function generateWorkout(ctx: Context, body: GenerateWorkoutBody): Promise<Plan> {
  const bodyHash = hashBody(body);
  const { id = ctx.ids.next(), source: _source, ...overrides } = body;
  const repeated = await findRepeatedPlan(ctx, { id, bodyHash });
  if (repeated) return repeated;
  const profile = await loadProfile(ctx);
  const today = memberDay(ctx, profile);
  const member = toPlanInput(profile, today, {
    ...overrides,
    knownStrength: await listKnownStrength(ctx, today),
    seed: body.seed ?? seedOf(ctx.actor.userId, id),
  });
  const result = generatePlan(member);
  if (!result.ok) throw screeningStop(result.card);
  const warnings = hintsFor(profile);
  return storeGeneratedPlan(ctx, {
    id,
    bodyHash,
    plan: { ...result.plan, warnings: [...result.plan.warnings, ...warnings] },
    source: 'engine',
    minutesPerSession: member.minutesPerSession,
    today,
  });
}

/** What the plan had to assume. */
function hintsFor(profile: ProfileRow): string[] {
  return [
    ...(profile.birthDate === null ? [birthDateHint] : []),
    ...(profile.screeningAnsweredAt === null ? [screeningHint] : []),
  ];
}

/** A new one at every request unless the seed is given; nothing is stored. */
export async function makeMicroWorkout(
  ctx: Context,
  { kind, seed }: MicroWorkoutInput,
): Promise<MicroWorkout> {
  const member = await getPlanInput(ctx);
  const result = generateMicroWorkout({
    ...member,
    kind,
    seed: seed ?? seedOf(ctx.actor.userId, ctx.ids.next()),
  });
  if (!result.ok) throw screeningStop(result.card);
  const { workout } = result;
  return {
    ...workout,
    warnings: [...workout.warnings],
    steps: workout.steps.map(toStep),
  };
}

/** What a condition asks for is said where the member reads what to do. */
function toStep({
  exerciseId,
  text,
  modification,
  ...step
}: MicroStep): MicroWorkout['steps'][number] {
  const exercise = exerciseId === undefined ? undefined : findExercise(exerciseId);
  return {
    ...step,
    exerciseId,
    name: exercise?.name,
    text: modification === undefined ? text : `${text} ${modification}`,
  };
}

/** 31 bits that follow from the member and the plan, so that a plan can be made again. */
function seedOf(userId: string, id: string): number {
  return createHash('sha256').update(`${userId}:${id}`).digest().readUInt32BE() >>> 1;
}
