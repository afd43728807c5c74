import { and, count, desc, eq, gte, lte, ne, sql } from 'drizzle-orm';
import { type Db, preparedPerConnection } from '../../db/database.ts';
import { profiles } from '../../db/schema/users.ts';
import {
  exerciseDays,
  milestones,
  plans,
  records,
  trainingWeeks,
} from '../../db/schema/workouts.ts';

export type RecordRow = typeof records.$inferSelect;
export type MilestoneRow = typeof milestones.$inferSelect;
export type TrainingWeekRow = typeof trainingWeeks.$inferSelect;

export interface DayRange {
  from: string;
  to: string;
}

export interface LiftPointRow {
  exerciseId: string;
  day: string;
  e1rmKg: number;
  confidence: 'high' | 'medium' | 'low';
}

export interface LiftPointsInput extends DayRange {
  /** `null`: those that were trained on most days. */
  exerciseId: string | null;
  maxLifts: number;
  maxPoints: number;
}

const isInRange = () =>
  and(
    eq(exerciseDays.userId, sql.placeholder('userId')),
    gte(exerciseDays.day, sql.placeholder('from')),
    lte(exerciseDays.day, sql.placeholder('to')),
    sql`${exerciseDays.e1rmKg} is not null`,
    sql`(${sql.placeholder('exerciseId')}::text is null or ${exerciseDays.exerciseId} = ${sql.placeholder('exerciseId')}::text)`,
  );

const liftPointsQuery = preparedPerConnection((db) => {
  const lifts = db
    .select({ exerciseId: exerciseDays.exerciseId, dayCount: count().as('day_count') })
    .from(exerciseDays)
    .where(isInRange())
    .groupBy(exerciseDays.exerciseId)
    .orderBy(desc(count()), exerciseDays.exerciseId)
    .limit(sql.placeholder('maxLifts'))
    .as('lifts');
  const numbered = db
    .select({
      exerciseId: exerciseDays.exerciseId,
      day: exerciseDays.day,
      e1rmKg: exerciseDays.e1rmKg,
      confidence: exerciseDays.e1rmConfidence,
      dayCount: lifts.dayCount,
      position:
        sql<number>`row_number() over (partition by ${exerciseDays.exerciseId} order by ${exerciseDays.day})`.as(
          'position',
        ),
    })
    .from(exerciseDays)
    .innerJoin(lifts, eq(lifts.exerciseId, exerciseDays.exerciseId))
    .where(isInRange())
    .as('numbered');
  return (
    db
      .select({
        exerciseId: numbered.exerciseId,
        day: numbered.day,
        e1rmKg: numbered.e1rmKg,
        confidence: numbered.confidence,
      })
      .from(numbered)
      // Of a long series, evenly spread points up to the newest.
      .where(
        sql`${numbered.dayCount} <= ${sql.placeholder('maxPoints')}::int
        or ${numbered.position} * ${sql.placeholder('maxPoints')}::int / ${numbered.dayCount}
        <> (${numbered.position} - 1) * ${sql.placeholder('maxPoints')}::int / ${numbered.dayCount}`,
      )
      .orderBy(desc(numbered.dayCount), numbered.exerciseId, numbered.day)
      .prepare('list_lift_points')
  );
});

/** Most trained lifts first, and within a lift by day. */
export async function listLiftPoints(
  db: Db,
  userId: string,
  input: LiftPointsInput,
): Promise<LiftPointRow[]> {
  const rows = await liftPointsQuery(db).execute({ userId, ...input });
  return rows.flatMap(({ e1rmKg, confidence, ...row }) =>
    e1rmKg === null || confidence === null ? [] : [{ ...row, e1rmKg, confidence }],
  );
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

/** The best estimate of each exercise since a day. */
export async function listBestEstimates(
  db: Db,
  userId: string,
  since: string,
): Promise<{ exerciseId: string; e1rmKg: number }[]> {
  return db
    .select({
      exerciseId: exerciseDays.exerciseId,
      e1rmKg: sql<number>`max(${exerciseDays.e1rmKg})`,
    })
    .from(exerciseDays)
    .where(
      and(
        eq(exerciseDays.userId, userId),
        gte(exerciseDays.day, since),
        sql`${exerciseDays.e1rmKg} is not null`,
      ),
    )
    .groupBy(exerciseDays.exerciseId)
    .orderBy(exerciseDays.exerciseId);
}
