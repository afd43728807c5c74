import type { MeasurementKind, PersonalRecord, Plan, SessionSet } from '@vigor/contract';
import { sql } from 'drizzle-orm';
import {
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownerPolicy } from './row-security.ts';
import { users } from './users.ts';

const owner = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** The parts of a plan that are read and written as one. */
export type PlanContent = Pick<
  Plan,
  | 'level'
  | 'weekKinds'
  | 'splitName'
  | 'days'
  | 'outsideCardio'
  | 'muscleVolumes'
  | 'explanation'
  | 'warnings'
>;

export const plans = pgTable(
  'plans',
  {
    userId: owner(),
    id: uuid().notNull(),
    name: text().notNull(),
    goal: text().$type<Plan['goal']>().notNull(),
    source: text().$type<Plan['source']>().notNull(),
    provider: text(),
    model: text(),
    weeks: integer().notNull(),
    daysPerWeek: integer().notNull(),
    minutesPerSession: integer().notNull(),
    content: jsonb().$type<PlanContent>().notNull(),
    /** Week 1 is the ISO week of this day, in the member's time zone. */
    startsOn: date({ mode: 'string' }).notNull(),
    status: text().$type<Plan['status']>().notNull(),
    safety: jsonb().$type<Plan['safety']>().notNull(),
    /** Of the request that created it, so that the same id with another body is a conflict. */
    bodyHash: text().notNull(),
    version: integer().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.id] }),
    uniqueIndex('plans_one_active').on(table.userId).where(sql`status = 'active'`),
    ownerPolicy('plans', table.userId),
  ],
);

export const sessions = pgTable(
  'sessions',
  {
    userId: owner(),
    id: uuid().notNull(),
    planId: uuid(),
    planDayId: uuid(),
    name: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    durationSeconds: integer().notNull(),
    sessionRpe: doublePrecision(),
    note: text(),
    hardSets: doublePrecision().notNull(),
    tonnageKg: doublePrecision().notNull(),
    exerciseNames: jsonb().$type<string[]>().notNull(),
    recordCount: integer().notNull(),
    /** Of the request that created it, so that the same id with another body is a conflict. */
    bodyHash: text().notNull(),
    version: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.id] }),
    index('sessions_newest').on(
      table.userId,
      table.startedAt.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    index('sessions_day').on(table.userId, table.day),
    ownerPolicy('sessions', table.userId),
  ],
);

export const sets = pgTable(
  'sets',
  {
    userId: owner(),
    id: uuid().notNull(),
    sessionId: uuid().notNull(),
    position: smallint().notNull(),
    exerciseId: text().notNull(),
    kind: text().$type<SessionSet['kind']>().notNull(),
    reps: integer(),
    weightKg: doublePrecision(),
    enteredValue: doublePrecision(),
    enteredUnit: text().$type<'kg' | 'lb'>(),
    rpe: doublePrecision(),
    durationSeconds: integer(),
    distanceMeters: doublePrecision(),
    side: text().$type<'left' | 'right'>(),
    supersetGroup: text(),
    completedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.id] }),
    index('sets_session').on(table.userId, table.sessionId, table.position),
    index('sets_exercise').on(
      table.userId,
      table.exerciseId,
      table.completedAt.desc().nullsFirst(),
    ),
    foreignKey({
      columns: [table.userId, table.sessionId],
      foreignColumns: [sessions.userId, sessions.id],
    }).onDelete('cascade'),
    ownerPolicy('sets', table.userId),
  ],
);

/** One row for each exercise and day: what charts read instead of sets. */
export const exerciseDays = pgTable(
  'exercise_days',
  {
    userId: owner(),
    exerciseId: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    e1rmKg: doublePrecision(),
    e1rmConfidence: text().$type<'high' | 'medium' | 'low'>(),
    hardSets: doublePrecision().notNull(),
    tonnageKg: doublePrecision().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.exerciseId, table.day] }),
    index('exercise_days_day').on(table.userId, table.day),
    ownerPolicy('exercise_days', table.userId),
  ],
);

/** One row for each ISO week: what the weekly charts and the streak read. */
export const trainingWeeks = pgTable(
  'training_weeks',
  {
    userId: owner(),
    /** Monday of the ISO week. */
    weekStart: date({ mode: 'string' }).notNull(),
    sessions: integer().notNull(),
    planned: integer().notNull(),
    hardSets: doublePrecision().notNull(),
    tonnageKg: doublePrecision().notNull(),
    minutes: doublePrecision().notNull(),
    setsByMuscle: jsonb().$type<Record<string, number>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.weekStart] }),
    ownerPolicy('training_weeks', table.userId),
  ],
);

/** The best of all time for each exercise: what a new session is compared with. */
export const exerciseBests = pgTable(
  'exercise_bests',
  {
    userId: owner(),
    exerciseId: text().notNull(),
    bests: jsonb().$type<unknown>().notNull(),
    lastDay: date({ mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.exerciseId] }),
    ownerPolicy('exercise_bests', table.userId),
  ],
);

export const records = pgTable(
  'records',
  {
    userId: owner(),
    id: uuid().notNull(),
    sessionId: uuid().notNull(),
    exerciseId: text().notNull(),
    kind: text().$type<PersonalRecord['kind']>().notNull(),
    value: doublePrecision().notNull(),
    previousValue: doublePrecision(),
    reps: integer(),
    weightKg: doublePrecision(),
    day: date({ mode: 'string' }).notNull(),
    isCelebrated: smallint().notNull(),
    text: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.id] }),
    index('records_newest').on(
      table.userId,
      table.day.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    index('records_session').on(table.userId, table.sessionId),
    foreignKey({
      columns: [table.userId, table.sessionId],
      foreignColumns: [sessions.userId, sessions.id],
    }).onDelete('cascade'),
    ownerPolicy('records', table.userId),
  ],
);

export const milestones = pgTable(
  'milestones',
  {
    userId: owner(),
    code: text().notNull(),
    sessionId: uuid().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.code] }),
    ownerPolicy('milestones', table.userId),
  ],
);

export const measurements = pgTable(
  'measurements',
  {
    userId: owner(),
    id: uuid().notNull(),
    kind: text().$type<MeasurementKind>().notNull(),
    value: doublePrecision().notNull(),
    day: date({ mode: 'string' }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.id] }),
    index('measurements_newest').on(
      table.userId,
      table.day.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    ownerPolicy('measurements', table.userId),
  ],
);
