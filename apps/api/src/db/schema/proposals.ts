import type { Plan, Proposal } from '@vigor/contract';
import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownerColumn } from './owner.ts';
import type { PlanContent } from './plans.ts';
import { ownerPolicy } from './row-security.ts';

/** What taking a proposal does, as data. It is checked again when it is taken. */
export type ProposedChange =
  | { kind: 'swap'; dayId: string; exerciseId: string; replacementId: string }
  | { kind: 'shorten'; dayId: string; minutes: number }
  | { kind: 'deload'; week: number }
  | {
      kind: 'plan';
      plan: Pick<Plan, 'name' | 'goal' | 'weeks' | 'provider' | 'model'> & { content: PlanContent };
    };

export const proposals = pgTable(
  'proposals',
  {
    userId: ownerColumn(),
    id: uuid().notNull(),
    /** Of the answer that made it, if it came in a conversation. */
    messageId: uuid(),
    planId: uuid().notNull(),
    /** The version that it was made for; another one means that it no longer fits. */
    planVersion: integer().notNull(),
    change: jsonb().$type<ProposedChange>().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    changes: jsonb().$type<Proposal['changes']>().notNull(),
    status: text().$type<Proposal['status']>().notNull(),
    /** What the plan held, and the version that taking made: together they let it be undone. */
    before: jsonb().$type<PlanContent>(),
    versionAfter: integer(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    decidedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.id] }),
    index('proposals_newest').on(table.userId, table.createdAt.desc().nullsFirst()),
    index('proposals_message').on(table.userId, table.messageId),
    ownerPolicy('proposals', table.userId),
  ],
);
