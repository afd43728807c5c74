import type { PersonalRecord } from '@vigor/contract';
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
  uuid,
} from 'drizzle-orm/pg-core';
import { ownerColumn } from './owner.ts';
import { ownerPolicy } from './row-security.ts';
import { sessions } from './sessions.ts';

/** One row for each exercise and day: what charts read instead of sets. */
export const exerciseDays = pgTable(
  'exercise_days',
  {
    userId: ownerColumn(),
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
    userId: ownerColumn(),
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
    userId: ownerColumn(),
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
    userId: ownerColumn(),
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
    userId: ownerColumn(),
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
