import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, pgPolicy } from 'drizzle-orm/pg-core';

/**
 * The second wall behind every `where user_id = …`: a member's scope sees the member's rows,
 * the system scope sees all, and no scope sees nothing. The sub-selects run once a statement.
 */
export function ownerPolicy(table: string, owner: AnyPgColumn) {
  const rule: SQL = sql`${owner} = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system'`;
  return pgPolicy(`${table}_owner`, { for: 'all', using: rule, withCheck: rule });
}
