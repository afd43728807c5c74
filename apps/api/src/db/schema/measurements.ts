import type { MeasurementKind } from '@vigor/contract';
import {
  date,
  doublePrecision,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownerColumn } from './owner.ts';
import { ownerPolicy } from './row-security.ts';

export const measurements = pgTable(
  'measurements',
  {
    userId: ownerColumn(),
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
