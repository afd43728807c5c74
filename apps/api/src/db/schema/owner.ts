import { uuid } from 'drizzle-orm/pg-core';
import { users } from './users.ts';

/** The first column of every primary key; erasing a member erases the row. */
export function ownerColumn() {
  return uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });
}
