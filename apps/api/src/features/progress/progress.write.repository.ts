import type { ExerciseBests } from '@vigor/training';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import {
  exerciseBests,
  exerciseDays,
  milestones,
  records,
  trainingWeeks,
} from '../../db/schema/progress.ts';
import type { MilestoneRow, RecordRow, TrainingWeekRow } from './progress.repository.ts';

export type ExerciseDayRow = typeof exerciseDays.$inferSelect;

export interface ExerciseBestsRow {
  userId: string;
  exerciseId: string;
  bests: ExerciseBests;
  lastDay: string;
}

export async function listBests(
  db: Db,
  userId: string,
  exerciseIds: readonly string[],
): Promise<Map<string, ExerciseBests>> {
  const rows = await db
    .select({ exerciseId: exerciseBests.exerciseId, bests: exerciseBests.bests })
    .from(exerciseBests)
    .where(isOneOf(exerciseBests, userId, exerciseIds));
  return new Map(rows.map(({ exerciseId, bests }) => [exerciseId, asBests(bests)]));
}

export async function listBestE1rms(
  db: Db,
  userId: string,
  exerciseIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db
    .select({
      exerciseId: exerciseBests.exerciseId,
      e1rmKg: sql<number | null>`(${exerciseBests.bests} ->> 'bestE1rmKg')::float8`,
    })
    .from(exerciseBests)
    .where(isOneOf(exerciseBests, userId, exerciseIds));
  return new Map(
    rows.flatMap(({ exerciseId, e1rmKg }) => (e1rmKg === null ? [] : [[exerciseId, e1rmKg]])),
  );
}

export async function upsertBests(db: Db, rows: ExerciseBestsRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insert(exerciseBests)
    .values(rows)
    .onConflictDoUpdate({
      target: [exerciseBests.userId, exerciseBests.exerciseId],
      set: { bests: sql`excluded.bests`, lastDay: sql`excluded.last_day` },
    });
}

export async function upsertExerciseDays(db: Db, rows: ExerciseDayRow[]): Promise<void> {
  for (const part of inParts(rows)) {
    await db
      .insert(exerciseDays)
      .values(part)
      .onConflictDoUpdate({
        target: [exerciseDays.userId, exerciseDays.exerciseId, exerciseDays.day],
        set: {
          e1rmKg: sql`excluded.e1rm_kg`,
          e1rmConfidence: sql`excluded.e1rm_confidence`,
          hardSets: sql`excluded.hard_sets`,
          tonnageKg: sql`excluded.tonnage_kg`,
        },
      });
  }
}

export async function insertRecords(db: Db, rows: RecordRow[]): Promise<void> {
  for (const part of inParts(rows)) await db.insert(records).values(part);
}

/** Everything that is derived from the sets of these exercises. */
export async function deleteDerived(
  db: Db,
  userId: string,
  exerciseIds: readonly string[],
): Promise<void> {
  for (const table of [exerciseDays, exerciseBests, records]) {
    await db.delete(table).where(isOneOf(table, userId, exerciseIds));
  }
}

/** Records of each session, first times left out; sessions without one are not in the map. */
export async function countSessionRecords(
  db: Db,
  userId: string,
  sessionIds: readonly string[],
): Promise<Map<string, number>> {
  if (sessionIds.length === 0) return new Map();
  const rows = await db
    .select({ sessionId: records.sessionId, count: sql<number>`count(*)::int` })
    .from(records)
    .where(
      and(
        eq(records.userId, userId),
        inArray(records.sessionId, [...sessionIds]),
        ne(records.kind, 'baseline'),
      ),
    )
    .groupBy(records.sessionId);
  return new Map(rows.map(({ sessionId, count }) => [sessionId, count]));
}

/** What was planned in a week that is over stays as it was. */
export async function upsertWeek(
  db: Db,
  row: TrainingWeekRow,
  { isOver }: { isOver: boolean },
): Promise<void> {
  const { userId: _owner, weekStart: _week, planned, ...totals } = row;
  await db
    .insert(trainingWeeks)
    .values(row)
    .onConflictDoUpdate({
      target: [trainingWeeks.userId, trainingWeeks.weekStart],
      set: isOver ? totals : { ...totals, planned },
    });
}

export async function deleteWeek(db: Db, userId: string, weekStart: string): Promise<void> {
  await db
    .delete(trainingWeeks)
    .where(and(eq(trainingWeeks.userId, userId), eq(trainingWeeks.weekStart, weekStart)));
}

export interface TotalsRow {
  sessions: number;
  tonnageKg: number;
  activeWeeks: number;
}

export async function sumWeeks(db: Db, userId: string): Promise<TotalsRow> {
  const rows = await db
    .select({
      sessions: sql<number>`coalesce(sum(${trainingWeeks.sessions}), 0)::int`,
      tonnageKg: sql<number>`coalesce(sum(${trainingWeeks.tonnageKg}), 0)`,
      activeWeeks: sql<number>`count(*)::int`,
    })
    .from(trainingWeeks)
    .where(eq(trainingWeeks.userId, userId));
  return rows[0] ?? { sessions: 0, tonnageKg: 0, activeWeeks: 0 };
}

export async function insertMilestones(db: Db, rows: MilestoneRow[]): Promise<void> {
  if (rows.length > 0) await db.insert(milestones).values(rows);
}

export async function deleteMilestones(db: Db, userId: string, codes: string[]): Promise<void> {
  if (codes.length === 0) return;
  await db
    .delete(milestones)
    .where(and(eq(milestones.userId, userId), inArray(milestones.code, codes)));
}

type ByExercise = typeof exerciseBests | typeof exerciseDays | typeof records;

function isOneOf(table: ByExercise, userId: string, exerciseIds: readonly string[]) {
  return and(eq(table.userId, userId), inArray(table.exerciseId, [...exerciseIds]));
}

/** A statement takes 65,535 parameters. */
const rowsAtOnce = 2_000;

function inParts<Row>(rows: Row[]): Row[][] {
  const count = Math.ceil(rows.length / rowsAtOnce);
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce),
  );
}

/** Safe: only `upsertBests` writes the column. */
function asBests(value: unknown): ExerciseBests {
  return value as ExerciseBests;
}
