import type { BreakerState } from '@vigor/llm';
import { and, eq, like, lt } from 'drizzle-orm';
import type { Db } from '../../../db/database.ts';
import { llmBreakers } from '../../../db/schema/llm.ts';

export interface BreakerRow {
  key: string;
  state: BreakerState;
  version: number;
}

const columns = { key: llmBreakers.key, state: llmBreakers.state, version: llmBreakers.version };

export async function listBreakers(db: Db): Promise<BreakerRow[]> {
  return db.select(columns).from(llmBreakers);
}

export async function findBreaker(db: Db, key: string): Promise<BreakerRow | undefined> {
  const rows = await db.select(columns).from(llmBreakers).where(eq(llmBreakers.key, key));
  return rows[0];
}

/** Compare and set: `false` when another process was faster. Version 0: there was no row. */
export async function replaceBreaker(
  db: Db,
  { key, state, version }: BreakerRow,
  now: Date,
): Promise<boolean> {
  const next = { state, version: version + 1, updatedAt: now };
  const rows =
    version === 0
      ? await db
          .insert(llmBreakers)
          .values({ key, ...next })
          .onConflictDoNothing()
          .returning({ key: llmBreakers.key })
      : await db
          .update(llmBreakers)
          .set(next)
          .where(and(eq(llmBreakers.key, key), eq(llmBreakers.version, version)))
          .returning({ key: llmBreakers.key });
  return rows.length > 0;
}

/** Of one model, whatever its key was. */
export async function deleteBreakers(db: Db, prefix: string): Promise<void> {
  const escaped = prefix.replace(/[\\%_]/g, '\\$&');
  await db.delete(llmBreakers).where(like(llmBreakers.key, `${escaped}%`));
}

/** Of keys and models that nobody uses any more. */
export async function deleteOldBreakers(db: Db, before: Date): Promise<number> {
  const rows = await db
    .delete(llmBreakers)
    .where(lt(llmBreakers.updatedAt, before))
    .returning({ key: llmBreakers.key });
  return rows.length;
}
