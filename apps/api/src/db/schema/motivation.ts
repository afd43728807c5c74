import type { DailyMessage, WorkoutAnalysis } from '@vigor/contract';
import {
  boolean,
  date,
  foreignKey,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownerColumn } from './owner.ts';
import { ownerPolicy } from './row-security.ts';
import { sessions } from './sessions.ts';

/** One a day and member: the key itself keeps it so. */
export const dailyMessages = pgTable(
  'daily_messages',
  {
    userId: ownerColumn(),
    day: date({ mode: 'string' }).notNull(),
    text: text().notNull(),
    reasonCode: text().notNull(),
    action: jsonb().$type<DailyMessage['action']>(),
    provider: text().notNull(),
    isFallback: boolean().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.day] }),
    ownerPolicy('daily_messages', table.userId),
  ],
);

/** Kept until the session is edited: what was analysed once is not paid for again. */
export const workoutAnalyses = pgTable(
  'workout_analyses',
  {
    userId: ownerColumn(),
    sessionId: uuid().notNull(),
    /** Of what was analysed. */
    inputHash: text().notNull(),
    content: jsonb().$type<Omit<WorkoutAnalysis, 'sessionId'>>().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.sessionId] }),
    foreignKey({
      columns: [table.userId, table.sessionId],
      foreignColumns: [sessions.userId, sessions.id],
    }).onDelete('cascade'),
    ownerPolicy('workout_analyses', table.userId),
  ],
);
