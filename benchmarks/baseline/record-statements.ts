import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Db } from '../../apps/api/src/db/database.ts';

export interface Statement {
  text: string;
  values: unknown[];
}

/**
 * The SQL that functions of the API's repositories send, taken down while they run in a transaction
 * that is rolled back. Nobody has to copy it, and it cannot go stale.
 */
export async function recordStatements(
  client: pg.Client,
  run: (db: Db) => Promise<unknown>,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  const logger = {
    logQuery: (text: string, values: unknown[]) => void statements.push({ text, values }),
  };
  await client.query('begin');
  try {
    await run(drizzle({ client, casing: 'snake_case', logger }));
  } finally {
    await client.query('rollback');
  }
  return statements;
}

/** Values of the sample that was recorded, and what stands for them in a request. */
export type Replacements = ReadonlyMap<unknown, unknown>;

export function fillValues(values: readonly unknown[], replacements: Replacements): unknown[] {
  return values.map((value) => (replacements.has(value) ? replacements.get(value) : value));
}
