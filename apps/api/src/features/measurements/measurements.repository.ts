import { and, desc, eq, gte, lte, max, ne, sql } from 'drizzle-orm';
import { type Db, preparedPerConnection } from '../../db/database.ts';
import { measurements } from '../../db/schema/measurements.ts';
import type { Keyset } from '../../lib/keyset-cursor.ts';

export type MeasurementRow = typeof measurements.$inferSelect;

/** Whether it is new; an id that is taken changes nothing. */
export async function insertMeasurement(db: Db, row: MeasurementRow): Promise<boolean> {
  const rows = await db
    .insert(measurements)
    .values(row)
    .onConflictDoNothing({ target: [measurements.userId, measurements.id] })
    .returning({ id: measurements.id });
  return rows.length > 0;
}

export async function findMeasurement(
  db: Db,
  userId: string,
  id: string,
): Promise<MeasurementRow | undefined> {
  const rows = await db
    .select()
    .from(measurements)
    .where(and(eq(measurements.userId, userId), eq(measurements.id, id)));
  return rows[0];
}

/** Newest first, after the place that the cursor names. */
export async function listMeasurementRows(
  db: Db,
  userId: string,
  { limit, after }: { limit: number; after?: Keyset },
): Promise<MeasurementRow[]> {
  const rest = after && sql`(${measurements.day}, ${measurements.id}) < (${after.at}, ${after.id})`;
  return db
    .select()
    .from(measurements)
    .where(and(eq(measurements.userId, userId), rest))
    .orderBy(desc(measurements.day), desc(measurements.id))
    .limit(limit);
}

const betweenQuery = preparedPerConnection((db) =>
  db
    .select()
    .from(measurements)
    .where(
      and(
        eq(measurements.userId, sql.placeholder('userId')),
        gte(measurements.day, sql.placeholder('from')),
        lte(measurements.day, sql.placeholder('to')),
      ),
    )
    .orderBy(desc(measurements.day), desc(measurements.id))
    .limit(sql.placeholder('limit'))
    .prepare('list_measurements_between'),
);

export async function listMeasurementRowsBetween(
  db: Db,
  userId: string,
  range: { from: string; to: string; limit: number },
): Promise<MeasurementRow[]> {
  return betweenQuery(db).execute({ userId, ...range });
}

/** The removed row, or nothing when there was none. */
export async function deleteMeasurementRow(
  db: Db,
  userId: string,
  id: string,
): Promise<MeasurementRow | undefined> {
  const rows = await db
    .delete(measurements)
    .where(and(eq(measurements.userId, userId), eq(measurements.id, id)))
    .returning();
  return rows[0];
}

/** The newest weighing up to a day; of several on one day the last that was entered. */
export async function findWeightUntil(
  db: Db,
  userId: string,
  day: string,
): Promise<number | undefined> {
  const rows = await db
    .select({ weightKg: measurements.value })
    .from(measurements)
    .where(and(isWeightOf(userId), lte(measurements.day, day)))
    .orderBy(desc(measurements.day), desc(measurements.createdAt))
    .limit(1);
  return rows[0]?.weightKg;
}

/** The day of the newest weighing but one. */
export async function findLastWeightDay(
  db: Db,
  userId: string,
  otherThanId: string,
): Promise<string | undefined> {
  const rows = await db
    .select({ day: max(measurements.day) })
    .from(measurements)
    .where(and(isWeightOf(userId), ne(measurements.id, otherThanId)));
  return rows[0]?.day ?? undefined;
}

export interface WeightRow {
  day: string;
  weightKg: number;
}

/** Every weighing, oldest first. */
export async function listWeightRows(db: Db, userId: string): Promise<WeightRow[]> {
  return db
    .select({ day: measurements.day, weightKg: measurements.value })
    .from(measurements)
    .where(isWeightOf(userId))
    .orderBy(measurements.day, measurements.createdAt);
}

function isWeightOf(userId: string) {
  return and(eq(measurements.userId, userId), eq(measurements.kind, 'weight'));
}
