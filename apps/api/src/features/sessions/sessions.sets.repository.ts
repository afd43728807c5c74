import { and, desc, eq, gte, inArray, lte, ne, sql } from 'drizzle-orm';
import { type Db, preparedPerConnection } from '../../db/database.ts';
import { sessions, sets } from '../../db/schema/sessions.ts';

export type SetRow = typeof sets.$inferSelect;

/** What was done; enough for every calculation, and half the size of a whole row. */
const performance = {
  sessionId: sets.sessionId,
  exerciseId: sets.exerciseId,
  kind: sets.kind,
  reps: sets.reps,
  weightKg: sets.weightKg,
  rpe: sets.rpe,
  durationSeconds: sets.durationSeconds,
  distanceMeters: sets.distanceMeters,
  side: sets.side,
};

export type PerformanceRow = Pick<SetRow, keyof typeof performance>;

/** With the day of its session. */
export type DatedSetRow = PerformanceRow & Pick<typeof sessions.$inferSelect, 'day'>;

/** The largest session there can be fits in one statement. */
export async function insertSets(db: Db, rows: SetRow[]): Promise<void> {
  if (rows.length > 0) await db.insert(sets).values(rows);
}

export async function deleteSets(db: Db, userId: string, sessionId: string): Promise<void> {
  await db.delete(sets).where(and(eq(sets.userId, userId), eq(sets.sessionId, sessionId)));
}

const sessionSetsQuery = preparedPerConnection((db) =>
  db
    .select()
    .from(sets)
    .where(
      and(
        eq(sets.userId, sql.placeholder('userId')),
        eq(sets.sessionId, sql.placeholder('sessionId')),
      ),
    )
    .orderBy(sets.position)
    .prepare('list_session_sets'),
);

/** In the order they were done. */
export async function listSetRows(db: Db, userId: string, sessionId: string): Promise<SetRow[]> {
  return sessionSetsQuery(db).execute({ userId, sessionId });
}

/** Every set of some exercises, oldest session first. */
export async function listExerciseHistory(
  db: Db,
  userId: string,
  exerciseIds: readonly string[],
): Promise<DatedSetRow[]> {
  return db
    .select({ ...performance, day: sessions.day })
    .from(sets)
    .innerJoin(sessions, isOfSession())
    .where(and(eq(sets.userId, userId), inArray(sets.exerciseId, [...exerciseIds])))
    .orderBy(sessions.startedAt, sessions.id, sets.position);
}

/** Of the sessions between two days, those without a set with a single row of nulls. */
export async function listSetsOfDays(
  db: Db,
  userId: string,
  { from, to }: { from: string; to: string },
) {
  return db
    .select({
      sessionId: sessions.id,
      day: sessions.day,
      durationSeconds: sessions.durationSeconds,
      hardSets: sessions.hardSets,
      tonnageKg: sessions.tonnageKg,
      set: performance,
    })
    .from(sessions)
    .leftJoin(sets, isOfSession())
    .where(and(eq(sessions.userId, userId), gte(sessions.day, from), lte(sessions.day, to)))
    .orderBy(sessions.startedAt, sessions.id, sets.position);
}

/** Whether one of the exercises was done in another session that started then or later. */
export async function hasLaterSets(
  db: Db,
  userId: string,
  { id, startedAt, exerciseIds }: { id: string; startedAt: Date; exerciseIds: readonly string[] },
): Promise<boolean> {
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(sets, isOfSession())
    .where(
      and(
        eq(sessions.userId, userId),
        gte(sessions.startedAt, startedAt),
        ne(sessions.id, id),
        inArray(sets.exerciseId, [...exerciseIds]),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Enough for the last eight to ten sessions of an exercise. */
export const recentSetsOfOne = 40;

const recentSetsQuery = preparedPerConnection((db) => {
  const wanted = sql`unnest(${sql.placeholder('exerciseIds')}::text[]) as wanted(exercise_id)`;
  const recent = db
    .select({ ...performance, userId: sets.userId, position: sets.position })
    .from(sets)
    .where(
      and(eq(sets.userId, sql.placeholder('userId')), eq(sets.exerciseId, sql`wanted.exercise_id`)),
    )
    .orderBy(desc(sets.completedAt))
    .limit(recentSetsOfOne)
    .as('recent');
  return db
    .select({
      sessionId: recent.sessionId,
      exerciseId: recent.exerciseId,
      kind: recent.kind,
      reps: recent.reps,
      weightKg: recent.weightKg,
      rpe: recent.rpe,
      durationSeconds: recent.durationSeconds,
      distanceMeters: recent.distanceMeters,
      side: recent.side,
      day: sessions.day,
    })
    .from(wanted)
    .innerJoinLateral(recent, sql`true`)
    .innerJoin(sessions, and(eq(sessions.userId, recent.userId), eq(sessions.id, recent.sessionId)))
    .orderBy(sessions.startedAt, sessions.id, recent.position)
    .prepare('list_recent_sets');
});

/** The last sets of each exercise, oldest session first; one query whatever their number. */
export async function listRecentSets(
  db: Db,
  userId: string,
  exerciseIds: readonly string[],
): Promise<DatedSetRow[]> {
  return recentSetsQuery(db).execute({ userId, exerciseIds: [...exerciseIds] });
}

function isOfSession() {
  return and(eq(sessions.userId, sets.userId), eq(sessions.id, sets.sessionId));
}
