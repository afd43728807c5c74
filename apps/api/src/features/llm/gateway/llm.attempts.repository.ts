import { inArray, lt } from 'drizzle-orm';
import type { Db } from '../../../db/database.ts';
import { llmAttempts } from '../../../db/schema/llm.ts';
import { users } from '../../../db/schema/users.ts';

export type NewAttemptRow = Omit<typeof llmAttempts.$inferInsert, 'id'>;

/** Of members who were erased meanwhile, only the counts are kept. */
export async function insertAttempts(db: Db, rows: readonly NewAttemptRow[]): Promise<void> {
  const userIds = [...new Set(rows.flatMap(({ userId }) => userId ?? []))];
  const known = await db
    .select({ id: users.id })
    .from(users)
    .where(inArray(users.id, userIds))
    .for('key share');
  const isThere = new Set(known.map(({ id }) => id));
  const values = rows.map((row) => ({
    ...row,
    userId: row.userId && isThere.has(row.userId) ? row.userId : null,
  }));
  await db.insert(llmAttempts).values(values);
}

export async function deleteOldAttempts(db: Db, before: Date): Promise<number> {
  const rows = await db
    .delete(llmAttempts)
    .where(lt(llmAttempts.at, before))
    .returning({ id: llmAttempts.id });
  return rows.length;
}
