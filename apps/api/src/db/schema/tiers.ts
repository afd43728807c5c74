import type { Tier } from '@vigor/contract';
import { bigint, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { changeablePolicies } from './system-policy.ts';

/** What is counted: requests, or money in billionths of a US dollar. */
export type LimitUnit = 'nano_usd' | 'requests';

/** Calendar periods: day, ISO week, month. */
export type LimitPeriod = 'day' | 'week' | 'month';

/** What a member of a tier may use in a period. A tier without rows may use nothing. */
export const tierLimits = pgTable(
  'tier_limits',
  {
    tier: text().$type<Tier>().notNull(),
    unit: text().$type<LimitUnit>().notNull(),
    period: text().$type<LimitPeriod>().notNull(),
    amount: bigint({ mode: 'number' }).notNull(),
    /** Share of the amount at which an alert is raised; absent: never. */
    alertPercent: smallint(),
  },
  (table) => [
    primaryKey({ columns: [table.tier, table.unit, table.period] }),
    ...changeablePolicies('tier_limits'),
  ],
);
