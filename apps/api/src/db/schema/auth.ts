import {
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownerPolicy } from './row-security.ts';
import { users } from './users.ts';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** One row for each device that is signed in. */
export const signIns = pgTable(
  'sign_ins',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    /** Key of the HMAC in this sign-in's refresh tokens. */
    refreshKey: bytes().notNull(),
    /** The counter that the only valid refresh token carries. */
    refreshCounter: integer().notNull(),
    rotatedAt: timestamp({ withTimezone: true }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    endedAt: timestamp({ withTimezone: true }),
    endReason: text().$type<'logout' | 'reuse' | 'expired' | 'disabled'>(),
    userAgent: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.id] }),
    uniqueIndex('sign_ins_id').on(table.id),
    ownerPolicy('sign_ins', table.userId),
  ],
);

/** Append-only: who did what to whom, without the values. */
export const auditLog = pgTable(
  'audit_log',
  {
    userId: uuid().notNull(),
    id: uuid().notNull(),
    action: text().notNull(),
    actorId: uuid(),
    detail: jsonb().$type<Record<string, string | number | boolean>>().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.id] }),
    index('audit_log_created_at').on(table.createdAt),
    ownerPolicy('audit_log', table.userId),
  ],
);

/** First answers of POSTs that carried an `Idempotency-Key`. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    key: text().notNull(),
    requestHash: text().notNull(),
    /** Absent while the first request still runs. */
    status: integer(),
    answer: text(),
    /** Until when a request that waits for others may run; after it, it was cut off. */
    claimedUntil: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.key] }),
    index('idempotency_keys_created_at').on(table.createdAt),
    ownerPolicy('idempotency_keys', table.userId),
  ],
);
