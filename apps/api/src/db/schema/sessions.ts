import type { SessionSet } from '@vigor/contract';
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
  uuid,
} from 'drizzle-orm/pg-core';
import { ownerColumn } from './owner.ts';
import { ownerPolicy } from './row-security.ts';

export const sessions = pgTable(
  'sessions',
  {
    userId: ownerColumn(),
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
    userId: ownerColumn(),
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
