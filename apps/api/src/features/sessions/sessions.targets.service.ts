import type { NextTarget, Plan, PreviousSets } from '@vigor/contract';
import { deriveConstraints, type Exposure, findExercise } from '@vigor/training';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import { findActivePlan } from '../plans/plans.service.ts';
import {
  loadProfile,
  memberDay,
  type ProfileRow,
  toPlanInput,
} from '../profiles/profiles.service.ts';
import { listBestEstimatesOf } from '../progress/progress.write.service.ts';
import { toLoggedSet, toPerformance } from './sessions.mapper.ts';
import { findLastSessionDay } from './sessions.repository.ts';
import { type DatedSetRow, listRecentSets, recentSetsOfOne } from './sessions.sets.repository.ts';
import type { TargetFrame, TargetItem } from './sessions.target-frame.ts';
import { targetFor, usualPrescription } from './sessions.targets.ts';

interface ExerciseSession extends Exposure {
  rows: DatedSetRow[];
}

/** Last time’s sets of each exercise that was ever done, and what to aim for now. */
export async function listPreviousSets(
  ctx: Context,
  exerciseIds: readonly string[],
): Promise<PreviousSets[]> {
  return ctx.db.read(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const [profile, plan, histories, bests] = await Promise.all([
      loadProfile(inside),
      findActivePlan(inside),
      loadHistories(inside, exerciseIds),
      listBestEstimatesOf(inside, exerciseIds),
    ]);
    const today = memberDay(ctx, profile);
    const frame = await loadFrame(inside, { profile, plan, today, day: today });
    return [...new Set(exerciseIds)].flatMap((id) => {
      const history = histories.get(id) ?? [];
      const planned = plan?.days
        .flatMap(({ exercises }) => exercises)
        .find(({ exerciseId }) => exerciseId === id);
      return toPreviousSets(id, history, { frame, planned, bestE1rmKg: bests.get(id) }) ?? [];
    });
  });
}

export interface TargetsInput {
  items: readonly TargetItem[];
  profile: ProfileRow;
  plan: Plan;
  today: string;
  day: string;
}

/** Exercises that were never done have none: their first load is in the plan. */
export async function listTargets(ctx: Context, input: TargetsInput): Promise<NextTarget[]> {
  const ids = input.items.map(({ exerciseId }) => exerciseId);
  const histories = await loadHistories(ctx, ids);
  const frame = await loadFrame(ctx, input);
  return input.items.flatMap(
    (item) => targetFor(item, histories.get(item.exerciseId) ?? [], frame) ?? [],
  );
}

async function loadHistories(
  ctx: Context,
  exerciseIds: readonly string[],
): Promise<Map<string, ExerciseSession[]>> {
  const ids = [...new Set(exerciseIds)];
  const rows = await ctx.db.read((db) => listRecentSets(db, ctx.actor.userId, ids));
  const byExercise = Map.groupBy(rows, ({ exerciseId }) => exerciseId);
  return new Map([...byExercise].map(([id, ofExercise]) => [id, toSessions(ofExercise)]));
}

function toSessions(rows: readonly DatedSetRow[]): ExerciseSession[] {
  const sessions = [...Map.groupBy(rows, ({ sessionId }) => sessionId).values()].map(
    (ofSession) => ({
      day: ofSession[0]?.day ?? '',
      rows: ofSession,
      sets: ofSession.map(toLoggedSet),
    }),
  );
  // The oldest of them may be cut off.
  return rows.length >= recentSetsOfOne && sessions.length > 1 ? sessions.slice(1) : sessions;
}

async function loadFrame(
  ctx: Context,
  input: { profile: ProfileRow; plan?: Plan; today: string; day: string },
): Promise<TargetFrame> {
  const { profile, plan, today, day } = input;
  const member = toPlanInput(profile, today);
  return {
    member,
    constraints: deriveConstraints(member),
    unit: profile.units === 'imperial' ? 'lb' : 'kg',
    increments: profile.increments,
    plan,
    today,
    day,
    lastTrainedOn: await ctx.db.read((db) => findLastSessionDay(db, ctx.actor.userId)),
  };
}

function toPreviousSets(
  exerciseId: string,
  history: readonly ExerciseSession[],
  known: { frame: TargetFrame; planned?: TargetItem; bestE1rmKg?: number },
): PreviousSets | undefined {
  const exercise = findExercise(exerciseId);
  const last = history.at(-1);
  if (!exercise || !last) return undefined;
  const item = known.planned ?? usualPrescription(exercise, history);
  return {
    exerciseId,
    day: last.day,
    sets: last.rows.map(toPerformance),
    bestE1rmKg: known.bestE1rmKg,
    target: targetFor(item, history, known.frame),
  };
}
