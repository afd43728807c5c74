import { type SQL, sql } from 'drizzle-orm';
import { type PgPolicy, pgPolicy } from 'drizzle-orm/pg-core';

const rule: SQL = sql`(select current_setting('app.scope', true)) = 'system'`;

/** For rows that name a member, but are not the member's to change: only the system sees them. */
export function systemPolicy(table: string): PgPolicy {
  return pgPolicy(`${table}_system`, { for: 'all', using: rule, withCheck: rule });
}

/** Written once: nobody can change or delete a row, not even the system. */
export function appendOnlyPolicies(table: string): PgPolicy[] {
  return [
    pgPolicy(`${table}_read`, { for: 'select', using: rule }),
    pgPolicy(`${table}_add`, { for: 'insert', withCheck: rule }),
  ];
}

/** For rows that belong to nobody: the system reads, adds and changes them, and deletes none. */
export function changeablePolicies(table: string): PgPolicy[] {
  return [
    ...appendOnlyPolicies(table),
    pgPolicy(`${table}_change`, { for: 'update', using: rule, withCheck: rule }),
  ];
}

/** As above, and the system deletes them too. */
export function removablePolicies(table: string): PgPolicy[] {
  return [
    ...changeablePolicies(table),
    pgPolicy(`${table}_remove`, { for: 'delete', using: rule }),
  ];
}
