import type { Plan } from '@vigor/contract';
import type { Context } from '../../context.ts';
import { getPlan } from '../plans/plans.service.ts';

export async function getWorkout(ctx: Context, input: { id: string }): Promise<Plan> {
  return getPlan(ctx, input);
}
