import { addDays, type LoggedSet, mondayOf } from '@vigor/training';
import type { Context } from '../../context.ts';
import { findBodyMass, loadBodyMass } from '../measurements/measurements.service.ts';
import type { ProfileRow } from '../profiles/profiles.service.ts';
import {
  addNewestSession,
  countRecords,
  rebuildExercises,
  saveWeek,
  type TrainedSession,
  updateMilestones,
  type WeekSession,
  withLandmarkPeers,
} from '../progress/progress.write.service.ts';
import { toLoggedSet, toTrainedSessions } from './sessions.mapper.ts';
import { type SessionRow, updateRecordCounts } from './sessions.repository.ts';
import {
  hasLaterSets,
  listExerciseHistory,
  listSetsOfDays,
  type SetRow,
} from './sessions.sets.repository.ts';

const lastWeekday = 6;

interface Owner {
  profile: ProfileRow;
  today: string;
}

/** Body mass in kilograms on a day; before the first weighing that of the profile. */
export async function bodyMassOn(
  ctx: Context,
  profile: ProfileRow,
  day: string,
): Promise<number | undefined> {
  return (await findBodyMass(ctx, day)) ?? profile.weightKg ?? undefined;
}

/** Adds a stored session to everything that is derived from sets. */
export async function countSession(
  ctx: Context,
  input: Owner & { row: SessionRow; sets: readonly SetRow[]; bodyMassKg?: number },
): Promise<void> {
  const { row, sets, bodyMassKg, profile, today } = input;
  const session = { id: row.id, day: row.day, bodyMassKg, sets: sets.map(toLoggedSet) };
  const exerciseIds = exercisesOf(sets);
  const week = await loadWeek(ctx, row.day);
  const isLate = await ctx.db.read((db) =>
    hasLaterSets(db, ctx.actor.userId, { ...row, exerciseIds }),
  );
  if (isLate) await rebuildHistory(ctx, exerciseIds, profile);
  else {
    const sessionsOfDay = week.sessions
      .filter(({ day }) => day === row.day)
      .map((other) => ({ ...other, bodyMassKg, sets: setsOfExercises(other.sets, exerciseIds) }));
    await addNewestSession(ctx, { session, sessionsOfDay, unit: unitOf(profile) });
  }
  await saveWeek(ctx, { ...week, today });
  await updateMilestones(ctx, { session, sessions: [session] });
  await saveRecordCounts(ctx, [row.id]);
}

/** Works everything out anew that sets of these exercises, and sessions on these days, are part of. */
export async function recount(
  ctx: Context,
  input: Owner & { exerciseIds: readonly string[]; days: readonly string[]; sessionId: string },
): Promise<void> {
  const { days, sessionId, profile, today } = input;
  const exerciseIds = withLandmarkPeers(input.exerciseIds);
  const sessions = await rebuildHistory(ctx, exerciseIds, profile);
  for (const weekStart of new Set(days.map(mondayOf))) {
    await saveWeek(ctx, { ...(await loadWeek(ctx, weekStart)), today });
  }
  await updateMilestones(ctx, {
    session: { id: sessionId, day: days.at(-1) ?? today },
    sessions,
    recheckedExerciseIds: exerciseIds,
  });
}

export function exercisesOf(sets: readonly Pick<SetRow, 'exerciseId'>[]): string[] {
  return [...new Set(sets.map(({ exerciseId }) => exerciseId))];
}

async function rebuildHistory(
  ctx: Context,
  exerciseIds: readonly string[],
  profile: ProfileRow,
): Promise<TrainedSession[]> {
  const weighed = await loadBodyMass(ctx);
  const rows = await ctx.db.read((db) => listExerciseHistory(db, ctx.actor.userId, exerciseIds));
  const bodyMass = (day: string) => weighed(day) ?? profile.weightKg ?? undefined;
  const sessions = toTrainedSessions(rows, bodyMass);
  await rebuildExercises(ctx, { exerciseIds, sessions, unit: unitOf(profile) });
  await saveRecordCounts(
    ctx,
    sessions.map(({ id }) => id),
  );
  return sessions;
}

async function saveRecordCounts(ctx: Context, ids: string[]): Promise<void> {
  const found = await countRecords(ctx, ids);
  const counts = ids.map((id) => found.get(id) ?? 0);
  await ctx.db.write((db) => updateRecordCounts(db, ctx.actor.userId, { ids, counts }));
}

interface TrainedWeek {
  weekStart: string;
  sessions: (WeekSession & TrainedSession)[];
}

async function loadWeek(ctx: Context, day: string): Promise<TrainedWeek> {
  const weekStart = mondayOf(day);
  const range = { from: weekStart, to: addDays(weekStart, lastWeekday) };
  const rows = await ctx.db.read((db) => listSetsOfDays(db, ctx.actor.userId, range));
  const bySession = Map.groupBy(rows, ({ sessionId }) => sessionId);
  const sessions = [...bySession].flatMap(([id, [first, ...others]]) => {
    if (!first) return [];
    const sets = [first, ...others].flatMap(({ set }) => (set ? [toLoggedSet(set)] : []));
    return [{ ...first, id, sets }];
  });
  return { weekStart, sessions };
}

function setsOfExercises(sets: readonly LoggedSet[], exerciseIds: readonly string[]): LoggedSet[] {
  return sets.filter(({ exerciseId }) => exerciseIds.includes(exerciseId));
}

function unitOf({ units }: ProfileRow): 'kg' | 'lb' {
  return units === 'imperial' ? 'lb' : 'kg';
}
