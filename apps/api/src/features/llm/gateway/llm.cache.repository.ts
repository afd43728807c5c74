import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Db } from '../../../db/database.ts';
import { llmCacheEntries } from '../../../db/schema/llm.ts';

export async function findCacheEntry(db: Db, id: Buffer, now: Date): Promise<Buffer | undefined> {
  const rows = await db
    .select({ sealed: llmCacheEntries.sealed })
    .from(llmCacheEntries)
    .where(and(eq(llmCacheEntries.id, id), gt(llmCacheEntries.expiresAt, now)));
  return rows[0]?.sealed;
}

export async function saveCacheEntry(
  db: Db,
  row: typeof llmCacheEntries.$inferInsert,
): Promise<void> {
  const { id: _id, ...set } = row;
  await db
    .insert(llmCacheEntries)
    .values(row)
    .onConflictDoUpdate({ target: llmCacheEntries.id, set });
}

export async function deleteExpiredEntries(db: Db, now: Date): Promise<number> {
  const rows = await db
    .delete(llmCacheEntries)
    .where(lte(llmCacheEntries.expiresAt, now))
    .returning({ createdAt: llmCacheEntries.createdAt });
  return rows.length;
}

/** The oldest go first. */
export async function deleteEntriesBeyond(db: Db, kept: number): Promise<void> {
  await db.execute(sql`
    delete from llm_cache_entries where created_at <= (
      select created_at from llm_cache_entries order by created_at desc offset ${kept} limit 1)`);
}
