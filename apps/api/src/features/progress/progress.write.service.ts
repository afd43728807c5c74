import {
  countMuscleSets,
  detectMilestones,
  findExercise,
  findLandmarks,
  type LifetimeTotals,
  landmarks,
  mondayOf,
  muscleGroups,
  type WeightUnit,
} from '@vigor/training';
import type { Context } from '../../context.ts';
import { foldSessions, type TrainedSession, toExerciseDays } from './progress.fold.ts';
import { findPlannedSessions, listMilestoneRows } from './progress.repository.ts';
import {
  countSessionRecords,
  deleteDerived,
  deleteMilestones,
  deleteWeek,
  insertMilestones,
  insertRecords,
  listBestE1rms,
  listBests,
  sumWeeks,
  upsertBests,
  upsertExerciseDays,
  upsertWeek,
} from './progress.write.repository.ts';

export type { TrainedSession } from './progress.fold.ts';

const secondsPerMinute = 60;

/** Adds a session that is the newest of all its exercises; costs the same after ten years. */
export async function addNewestSession(
  ctx: Context,
  input: {
    session: TrainedSession;
    /** All of the same day, this one among them. */
    sessionsOfDay: readonly TrainedSession[];
    unit: WeightUnit;
  },
): Promise<void> {
  const { userId } = ctx.actor;
  const { session, sessionsOfDay, unit } = input;
  const exerciseIds = [...new Set(session.sets.map(({ exerciseId }) => exerciseId))];
  const days = toExerciseDays(sessionsOfDay, userId);
  await ctx.db.write(async (db) => {
    const before = await listBests(db, userId, exerciseIds);
    const derived = foldSessions([session], before, foldFor(ctx, unit));
    await upsertExerciseDays(db, days);
    await upsertBests(db, [...derived.bests.values()]);
    await insertRecords(db, derived.records);
  });
}

/**
 * Works out days, bests and records of some exercises anew from all their sets, oldest session
 * first: after an edit, a deletion, or a session that came late.
 */
export async function rebuildExercises(
  ctx: Context,
  input: {
    exerciseIds: readonly string[];
    sessions: readonly TrainedSession[];
    unit: WeightUnit;
  },
): Promise<void> {
  const { userId } = ctx.actor;
  const derived = foldSessions(input.sessions, new Map(), foldFor(ctx, input.unit));
  await ctx.db.write(async (db) => {
    await deleteDerived(db, userId, input.exerciseIds);
    await upsertExerciseDays(db, toExerciseDays(input.sessions, userId));
    await upsertBests(db, [...derived.bests.values()]);
    await insertRecords(db, derived.records);
  });
}

export async function countRecords(
  ctx: Context,
  sessionIds: readonly string[],
): Promise<Map<string, number>> {
  return ctx.db.read((db) => countSessionRecords(db, ctx.actor.userId, sessionIds));
}

export async function listBestEstimatesOf(
  ctx: Context,
  exerciseIds: readonly string[],
): Promise<Map<string, number>> {
  return ctx.db.read((db) => listBestE1rms(db, ctx.actor.userId, exerciseIds));
}

export interface WeekSession {
  durationSeconds: number;
  hardSets: number;
  tonnageKg: number;
  sets: TrainedSession['sets'];
}

/** Adds up a week from its sessions; a week without one has no row. */
export async function saveWeek(
  ctx: Context,
  input: { weekStart: string; sessions: readonly WeekSession[]; today: string },
): Promise<void> {
  const { weekStart, sessions, today } = input;
  const { userId } = ctx.actor;
  await ctx.db.write(async (db) => {
    if (sessions.length === 0) return deleteWeek(db, userId, weekStart);
    const planned = Math.max(1, await findPlannedSessions(db, userId));
    const row = { userId, weekStart, planned, ...totalsOf(sessions) };
    return upsertWeek(db, row, { isOver: weekStart < mondayOf(today) });
  });
}

export interface MilestoneChange {
  /** What the member is doing now; new milestones belong to it. */
  session: Pick<TrainedSession, 'id' | 'day'>;
  /** Landmarks that these sets reach … */
  sessions: readonly TrainedSession[];
  /** … and that no longer count unless they do. Absent: nothing is taken back. */
  recheckedExerciseIds?: readonly string[];
}

/** Milestones are what the totals say: new ones come, and what an edit took away goes. */
export async function updateMilestones(ctx: Context, change: MilestoneChange): Promise<void> {
  const { userId } = ctx.actor;
  await ctx.db.write(async (db) => {
    const stored = (await listMilestoneRows(db, userId)).map(({ code }) => code);
    const totals = await sumWeeks(db, userId);
    const reached = reachedMilestones({ ...totals, landmarks: landmarksAfter(stored, change) });
    const { id: sessionId, day } = change.session;
    const added = reached.filter(({ code }) => !stored.includes(code));
    await insertMilestones(
      db,
      added.map(({ code, title, text }) => ({ userId, code, sessionId, title, text, day })),
    );
    const isReached = (code: string) => reached.some((milestone) => milestone.code === code);
    await deleteMilestones(
      db,
      userId,
      stored.filter((code) => !isReached(code)),
    );
  });
}

/** The exercises with all others that can reach a landmark together with them. */
export function withLandmarkPeers(exerciseIds: readonly string[]): string[] {
  const peers = landmarks
    .filter((landmark) => landmark.exerciseIds.some((id) => exerciseIds.includes(id)))
    .flatMap((landmark) => landmark.exerciseIds);
  return [...new Set([...exerciseIds, ...peers])];
}

const nothingYet: LifetimeTotals = { sessions: 0, tonnageKg: 0, activeWeeks: 0, landmarks: [] };

function reachedMilestones(totals: LifetimeTotals) {
  return detectMilestones({ before: nothingYet, after: totals });
}

function landmarksAfter(stored: readonly string[], change: MilestoneChange): string[] {
  const { sessions, recheckedExerciseIds = [] } = change;
  const isRechecked = (code: string) =>
    landmarks.some(
      (landmark) =>
        landmark.code === code &&
        landmark.exerciseIds.some((id) => recheckedExerciseIds.includes(id)),
    );
  const kept = stored.filter((code) => !isRechecked(code));
  const found = sessions.flatMap(({ sets, bodyMassKg }) => findLandmarks(sets, bodyMassKg));
  return [...new Set([...kept, ...found])];
}

function totalsOf(sessions: readonly WeekSession[]) {
  const setsByMuscle: Record<string, number> = {};
  for (const { sets } of sessions) {
    const counted = countMuscleSets(sets, findExercise);
    for (const group of muscleGroups) {
      if (counted[group] > 0) setsByMuscle[group] = (setsByMuscle[group] ?? 0) + counted[group];
    }
  }
  return {
    sessions: sessions.length,
    hardSets: sessions.reduce((sum, { hardSets }) => sum + hardSets, 0),
    tonnageKg: sessions.reduce((sum, { tonnageKg }) => sum + tonnageKg, 0),
    minutes: sessions.reduce((sum, one) => sum + one.durationSeconds / secondsPerMinute, 0),
    setsByMuscle,
  };
}

function foldFor(ctx: Context, unit: WeightUnit) {
  return { userId: ctx.actor.userId, nextId: () => ctx.ids.next(), unit };
}
