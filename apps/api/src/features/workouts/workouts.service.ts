import type { LoggedSession, Plan, PlanSummary, RouteInput, routes } from '@vigor/contract';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import { createManualPlan, editPlan } from '../plans/plans.edit.service.ts';
import { deletePlan, findPlan, listPlanSummaries } from '../plans/plans.service.ts';
import { deleteSession, editSession } from '../sessions/sessions.edit.service.ts';
import { createSession } from '../sessions/sessions.log.service.ts';
import {
  getSession,
  type ListSessionsQuery,
  listSessions,
  type SessionPage,
} from '../sessions/sessions.service.ts';

type Workouts = typeof routes.workouts;
export type Workout = Plan | LoggedSession;

export interface WorkoutList {
  plans: PlanSummary[];
  sessions: SessionPage;
}

export async function listWorkouts(ctx: Context, query: ListSessionsQuery): Promise<WorkoutList> {
  return ctx.db.read(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const [plans, sessions] = await Promise.all([
      listPlanSummaries(inside),
      listSessions(inside, query),
    ]);
    return { plans, sessions };
  });
}

export async function createWorkout(
  ctx: Context,
  body: RouteInput<Workouts['createWorkout']>['body'],
): Promise<Workout> {
  return body.kind === 'plan' ? createManualPlan(ctx, body) : createSession(ctx, body);
}

/** Plans and sessions share one address; no id is both. */
export async function getWorkout(ctx: Context, input: { id: string }): Promise<Workout> {
  return ctx.db.read(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    return (await findPlan(inside, input)) ?? getSession(inside, input);
  });
}

export async function editWorkout(
  ctx: Context,
  { params, body }: Pick<RouteInput<Workouts['editWorkout']>, 'params' | 'body'>,
): Promise<Workout> {
  return body.kind === 'plan'
    ? editPlan(ctx, { ...body, ...params })
    : editSession(ctx, { ...body, ...params });
}

export async function deleteWorkout(ctx: Context, input: { id: string }): Promise<void> {
  const wasPlan = await deletePlan(ctx, input);
  if (!wasPlan) await deleteSession(ctx, input);
}
