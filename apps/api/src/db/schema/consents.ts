import type { ConsentPurpose } from '@vigor/contract';
import {
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownerColumn } from './owner.ts';
import { ownerPolicy } from './row-security.ts';

/** Append-only: the newest row of a purpose counts, the others show what counted when. */
export const consents = pgTable(
  'consents',
  {
    userId: ownerColumn(),
    id: uuid().notNull(),
    purpose: text().$type<ConsentPurpose>().notNull(),
    isGranted: boolean().notNull(),
    /** Of the words that were agreed to. */
    version: integer().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.id] }),
    index('consents_newest').on(table.userId, table.purpose, table.createdAt.desc().nullsFirst()),
    ownerPolicy('consents', table.userId),
  ],
);
