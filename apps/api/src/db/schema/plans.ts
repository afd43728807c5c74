import type { Plan } from '@vigor/contract';
import { sql } from 'drizzle-orm';
import {
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownerColumn } from './owner.ts';
import { ownerPolicy } from './row-security.ts';

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
    userId: ownerColumn(),
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
