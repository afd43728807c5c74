import { and, desc, eq, gte, lte, type SQL, sql } from 'drizzle-orm';
import { type Db, preparedPerConnection } from '../../db/database.ts';
import { sessions } from '../../db/schema/sessions.ts';
import type { Keyset } from '../../lib/keyset-cursor.ts';

export type SessionRow = typeof sessions.$inferSelect;

export type SessionChanges = Partial<Omit<SessionRow, 'userId' | 'id' | 'bodyHash' | 'version'>>;

/** Held to the end of the transaction: what is added up from sessions is written by one at a time. */
export async function lockSessions(db: Db, userId: string): Promise<void> {
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`sessions:${userId}`}::text, 0))`,
  );
}

export async function insertSession(db: Db, row: SessionRow): Promise<void> {
  await db.insert(sessions).values(row);
}

const sessionQuery = preparedPerConnection((db) =>
  db
    .select()
    .from(sessions)
    .where(
      and(eq(sessions.userId, sql.placeholder('userId')), eq(sessions.id, sql.placeholder('id'))),
    )
    .prepare('find_session'),
);

export async function findSessionRow(
  db: Db,
  userId: string,
  id: string,
): Promise<SessionRow | undefined> {
  const rows = await sessionQuery(db).execute({ userId, id });
  return rows[0];
}

/** Whether the session was there in the expected version. */
export async function updateSession(
  db: Db,
  userId: string,
  input: { id: string; changes: SessionChanges; expectedVersion: number },
): Promise<boolean> {
  const rows = await db
    .update(sessions)
    .set({ ...input.changes, version: sql`${sessions.version} + 1` })
    .where(
      and(
        eq(sessions.userId, userId),
        eq(sessions.id, input.id),
        eq(sessions.version, input.expectedVersion),
      ),
    )
    .returning({ id: sessions.id });
  return rows.length > 0;
}

/** Its sets and records go with it. */
export async function deleteSessionRow(db: Db, userId: string, id: string): Promise<void> {
  await db.delete(sessions).where(and(eq(sessions.userId, userId), eq(sessions.id, id)));
}

/** Sets the number of records of many sessions at once. */
export async function updateRecordCounts(
  db: Db,
  userId: string,
  counts: { ids: string[]; counts: number[] },
): Promise<void> {
  if (counts.ids.length === 0) return;
  await db.execute(sql`
    update ${sessions} set record_count = changed.count
    from unnest(${sql.param(counts.ids)}::uuid[], ${sql.param(counts.counts)}::int[]) as changed(id, count)
    where ${sessions.userId} = ${userId} and ${sessions.id} = changed.id
      and ${sessions.recordCount} <> changed.count`);
}

export interface ListSessionsInput {
  limit: number;
  after?: Keyset;
  /** Each must occur in the name of the session or of one of its exercises. */
  words: readonly string[];
  from?: string;
  to?: string;
}

/** Newest first. */
export async function listSessionRows(
  db: Db,
  userId: string,
  { limit, after, words, from, to }: ListSessionsInput,
): Promise<SessionRow[]> {
  const conditions: (SQL | undefined)[] = [
    eq(sessions.userId, userId),
    after &&
      sql`(${sessions.startedAt}, ${sessions.id}) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    from === undefined ? undefined : gte(sessions.day, from),
    to === undefined ? undefined : lte(sessions.day, to),
    ...words.map(
      (word) =>
        sql`(${sessions.name} || ' ' || ${sessions.exerciseNames}::text) ilike ${`%${escapeLike(word)}%`}`,
    ),
  ];
  return db
    .select()
    .from(sessions)
    .where(and(...conditions))
    .orderBy(desc(sessions.startedAt), desc(sessions.id))
    .limit(limit);
}

export type CalendarRow = Pick<
  SessionRow,
  'id' | 'day' | 'name' | 'hardSets' | 'planId' | 'planDayId'
>;

const calendarQuery = preparedPerConnection((db) =>
  db
    .select({
      id: sessions.id,
      day: sessions.day,
      name: sessions.name,
      hardSets: sessions.hardSets,
      planId: sessions.planId,
      planDayId: sessions.planDayId,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, sql.placeholder('userId')),
        gte(sessions.day, sql.placeholder('from')),
        lte(sessions.day, sql.placeholder('to')),
      ),
    )
    .orderBy(sessions.day, sessions.startedAt, sessions.id)
    .prepare('list_session_days'),
);

/** Oldest first. */
export async function listCalendarRows(
  db: Db,
  userId: string,
  range: { from: string; to: string },
): Promise<CalendarRow[]> {
  return calendarQuery(db).execute({ userId, ...range });
}

const lastDayQuery = preparedPerConnection((db) =>
  db
    .select({ day: sessions.day })
    .from(sessions)
    .where(eq(sessions.userId, sql.placeholder('userId')))
    .orderBy(desc(sessions.startedAt), desc(sessions.id))
    .limit(1)
    .prepare('find_last_session_day'),
);

export async function findLastSessionDay(db: Db, userId: string): Promise<string | undefined> {
  const rows = await lastDayQuery(db).execute({ userId });
  return rows[0]?.day;
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, (character) => `\\${character}`);
}
