import { and, desc, eq, gte, lte, ne, sql } from 'drizzle-orm';
import { type Db, preparedPerConnection } from '../../db/database.ts';
import { plans } from '../../db/schema/plans.ts';
import { milestones, records, trainingWeeks } from '../../db/schema/progress.ts';
import { profiles } from '../../db/schema/users.ts';

export type RecordRow = typeof records.$inferSelect;
export type MilestoneRow = typeof milestones.$inferSelect;
export type TrainingWeekRow = typeof trainingWeeks.$inferSelect;

export interface DayRange {
  from: string;
  to: string;
}

const weeksQuery = preparedPerConnection((db) =>
  db
    .select()
    .from(trainingWeeks)
    .where(
      and(
        eq(trainingWeeks.userId, sql.placeholder('userId')),
        gte(trainingWeeks.weekStart, sql.placeholder('from')),
        lte(trainingWeeks.weekStart, sql.placeholder('to')),
      ),
    )
    .orderBy(trainingWeeks.weekStart)
    .prepare('list_training_weeks'),
);

/** Weeks with a session, whose Monday is in the range, oldest first. */
export async function listWeekRows(
  db: Db,
  userId: string,
  range: DayRange,
): Promise<TrainingWeekRow[]> {
  return weeksQuery(db).execute({ userId, ...range });
}

/** Weeks with a session, oldest first, as columns: a streak reads all of them. */
export interface WeekCounts {
  /** Mondays. */
  weekStarts: string[];
  planned: number[];
  done: number[];
}

const weekCountsQuery = preparedPerConnection((db) => {
  const inOrder = db
    .select({
      weekStart: trainingWeeks.weekStart,
      planned: trainingWeeks.planned,
      done: sql<number>`${trainingWeeks.sessions}`.as('done'),
    })
    .from(trainingWeeks)
    .where(eq(trainingWeeks.userId, sql.placeholder('userId')))
    .orderBy(trainingWeeks.weekStart)
    .as('in_order');
  return db
    .select({
      weekStarts: sql<string[] | null>`array_to_json(array_agg(${inOrder.weekStart}))`,
      planned: sql<number[] | null>`array_to_json(array_agg(${inOrder.planned}))`,
      done: sql<number[] | null>`array_to_json(array_agg(${inOrder.done}))`,
    })
    .from(inOrder)
    .prepare('list_week_counts');
});

export async function listWeekCounts(db: Db, userId: string): Promise<WeekCounts> {
  const [row] = await weekCountsQuery(db).execute({ userId });
  return {
    weekStarts: row?.weekStarts ?? [],
    planned: row?.planned ?? [],
    done: row?.done ?? [],
  };
}

const plannedQuery = preparedPerConnection((db) =>
  db
    .select({ days: sql<number>`coalesce(${plans.daysPerWeek}, ${profiles.daysPerWeek})` })
    .from(profiles)
    .leftJoin(plans, and(eq(plans.userId, profiles.userId), eq(plans.status, 'active')))
    .where(eq(profiles.userId, sql.placeholder('userId')))
    .prepare('find_planned_sessions'),
);

/** Sessions that the active plan has in a week; without one, the member's own aim. */
export async function findPlannedSessions(db: Db, userId: string): Promise<number> {
  const rows = await plannedQuery(db).execute({ userId });
  return rows[0]?.days ?? 0;
}

const recordsQuery = preparedPerConnection((db) =>
  db
    .select()
    .from(records)
    .where(
      and(
        eq(records.userId, sql.placeholder('userId')),
        gte(records.day, sql.placeholder('from')),
        lte(records.day, sql.placeholder('to')),
        ne(records.kind, 'baseline'),
        sql`(${sql.placeholder('exerciseId')}::text is null or ${records.exerciseId} = ${sql.placeholder('exerciseId')}::text)`,
      ),
    )
    .orderBy(desc(records.day), desc(records.id))
    .limit(sql.placeholder('limit'))
    .prepare('list_records'),
);

export interface RecordsInput extends DayRange {
  exerciseId: string | null;
  limit: number;
}

/** Newest first, without first times. */
export async function listRecordRows(
  db: Db,
  userId: string,
  input: RecordsInput,
): Promise<RecordRow[]> {
  return recordsQuery(db).execute({ userId, ...input });
}

const celebratedQuery = preparedPerConnection((db) =>
  db
    .select()
    .from(records)
    .where(and(eq(records.userId, sql.placeholder('userId')), eq(records.isCelebrated, 1)))
    .orderBy(desc(records.day), desc(records.id))
    .limit(sql.placeholder('limit'))
    .prepare('list_celebrated_records'),
);

/** Newest first. */
export async function listCelebratedRows(
  db: Db,
  userId: string,
  limit: number,
): Promise<RecordRow[]> {
  return celebratedQuery(db).execute({ userId, limit });
}

/** Of one session, in the order they were found. */
export async function listSessionRecordRows(
  db: Db,
  userId: string,
  sessionId: string,
): Promise<RecordRow[]> {
  return db
    .select()
    .from(records)
    .where(and(eq(records.userId, userId), eq(records.sessionId, sessionId)))
    .orderBy(records.id);
}

const milestonesQuery = preparedPerConnection((db) =>
  db
    .select()
    .from(milestones)
    .where(eq(milestones.userId, sql.placeholder('userId')))
    .orderBy(desc(milestones.day), milestones.code)
    .prepare('list_milestones'),
);

/** Newest first; there are a few dozen at most. */
export async function listMilestoneRows(db: Db, userId: string): Promise<MilestoneRow[]> {
  return milestonesQuery(db).execute({ userId });
}
