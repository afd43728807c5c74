import type { MicroWorkout } from '@vigor/contract';
import { findExercise, generateMicroWorkout, type MicroWorkoutResult } from '@vigor/training';
import type { Context } from '../../context.ts';
import { screeningStop } from '../plans/plans.service.ts';
import { getPlanInput } from '../profiles/profiles.service.ts';
import { seedOf } from './ai.seed.ts';

export type MicroWorkoutInput = Pick<MicroWorkout, 'kind'> & { seed?: number };

type MicroStep = Extract<MicroWorkoutResult, { ok: true }>['workout']['steps'][number];

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
