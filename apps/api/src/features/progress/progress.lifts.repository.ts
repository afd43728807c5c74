import { and, count, desc, eq, gte, lte, sql } from 'drizzle-orm';
import { type Db, preparedPerConnection } from '../../db/database.ts';
import { exerciseDays } from '../../db/schema/progress.ts';
import type { DayRange } from './progress.repository.ts';

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
