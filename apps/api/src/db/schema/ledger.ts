import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyPolicies, changeablePolicies, systemPolicy } from './system-policy.ts';
import type { LimitPeriod, LimitUnit } from './tiers.ts';
import { users } from './users.ts';

/** What all members together may spend in a period. */
export const budgetLimits = pgTable(
  'budget_limits',
  {
    period: text().$type<LimitPeriod>().primaryKey(),
    amountNanoUsd: bigint({ mode: 'number' }).notNull(),
    /** Share of the amount at which an alert is raised. */
    alertPercent: smallint().notNull(),
    /** Whether paid models go off when the amount is reached; otherwise it only alerts. */
    isEnforced: boolean().notNull(),
  },
  () => changeablePolicies('budget_limits'),
);

/**
 * One row for each limit and calendar period, made when it is first used. Only the `ledger_…`
 * functions write it: they lock windows by ascending id.
 */
export const ledgerWindows = pgTable(
  'ledger_windows',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Absent: the window of the whole system. */
    userId: uuid().references(() => users.id, { onDelete: 'cascade' }),
    unit: text().$type<LimitUnit>().notNull(),
    period: text().$type<LimitPeriod>().notNull(),
    /** First calendar day in the configured time zone. */
    startsOn: date({ mode: 'string' }).notNull(),
    spent: bigint({ mode: 'number' }).notNull().default(0),
    reserved: bigint({ mode: 'number' }).notNull().default(0),
    /** Highest total that any admission so far was allowed to reach. */
    ceiling: bigint({ mode: 'number' }).notNull().default(0),
    /** Charged beyond what was held, because a provider passed its own maximum. */
    overrun: bigint({ mode: 'number' }).notNull().default(0),
  },
  (table) => [
    unique('ledger_windows_key')
      .on(table.userId, table.unit, table.period, table.startsOn)
      .nullsNotDistinct(),
    check('ledger_windows_not_negative', sql`${table.spent} >= 0 and ${table.reserved} >= 0`),
    systemPolicy('ledger_windows'),
  ],
);

export type HoldState = 'held' | 'dispatched' | 'settled' | 'released' | 'swept';

/**
 * Money set aside for one attempt, or a lease: for attempts to come, with a request id of its own.
 * Nothing in it names a member: the member's window does.
 */
export const ledgerHolds = pgTable(
  'ledger_holds',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    requestId: text().notNull(),
    attempt: integer().notNull(),
    state: text().$type<HoldState>().notNull(),
    amountNanoUsd: bigint({ mode: 'number' }).notNull(),
    /** What is charged now; absent while open. */
    costNanoUsd: bigint({ mode: 'number' }),
    basis: text().$type<'exact' | 'estimated' | 'none'>(),
    windowIds: bigint({ mode: 'number' }).array().notNull(),
    feature: text().notNull(),
    provider: text().notNull(),
    model: text().notNull(),
    priceVersion: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    closedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    uniqueIndex('ledger_holds_attempt').on(table.requestId, table.attempt),
    index('ledger_holds_open').on(table.expiresAt).where(sql`closed_at is null`),
    ...changeablePolicies('ledger_holds'),
  ],
);

/** Every change of what windows have spent; a correction is a further row. */
export const ledgerEntries = pgTable(
  'ledger_entries',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    holdId: bigint({ mode: 'number' }).notNull(),
    /** All have spent it. Not a reference: the window of a member may be gone. */
    windowIds: bigint({ mode: 'number' }).array().notNull(),
    deltaNanoUsd: bigint({ mode: 'number' }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    // Of the last months, for adding up: a tiny index, since rows come in the order of time.
    index('ledger_entries_time').using('brin', table.createdAt),
    ...appendOnlyPolicies('ledger_entries'),
  ],
);

/** `alert`: the share was reached. `disabled`: a system limit has refused a call for the first time. */
export type LedgerEventKind = 'alert' | 'disabled';

/** Each kind once for a window. */
export const ledgerEvents = pgTable(
  'ledger_events',
  {
    windowId: bigint({ mode: 'number' })
      .notNull()
      .references(() => ledgerWindows.id, { onDelete: 'cascade' }),
    kind: text().$type<LedgerEventKind>().notNull(),
    spentNanoUsd: bigint({ mode: 'number' }).notNull(),
    limitNanoUsd: bigint({ mode: 'number' }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.windowId, table.kind] }),
    ...appendOnlyPolicies('ledger_events'),
  ],
);
