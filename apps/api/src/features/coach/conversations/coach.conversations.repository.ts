import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '../../../db/database.ts';
import { conversations } from '../../../db/schema/coach.ts';
import type { Keyset } from '../../../lib/keyset-cursor.ts';

export type ConversationRow = typeof conversations.$inferSelect;

export async function insertConversation(db: Db, row: ConversationRow): Promise<void> {
  await db.insert(conversations).values(row);
}

const ofOwner = (userId: string, id: string) =>
  and(eq(conversations.userId, userId), eq(conversations.id, id));

export async function findConversation(
  db: Db,
  userId: string,
  id: string,
): Promise<ConversationRow | undefined> {
  const rows = await db.select().from(conversations).where(ofOwner(userId, id));
  return rows[0];
}

/** Held to the end of the transaction: positions are given out by one at a time. */
export async function lockConversation(db: Db, userId: string, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: conversations.id })
    .from(conversations)
    .where(ofOwner(userId, id))
    .for('update');
  return rows.length > 0;
}

/** The latest first. */
export async function listConversationRows(
  db: Db,
  userId: string,
  { limit, after }: { limit: number; after?: Keyset },
): Promise<ConversationRow[]> {
  return db
    .select()
    .from(conversations)
    .where(
      and(
        eq(conversations.userId, userId),
        after &&
          sql`(${conversations.updatedAt}, ${conversations.id}) < (${after.at}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(conversations.updatedAt), desc(conversations.id))
    .limit(limit);
}

export interface UpdateConversationInput {
  id: string;
  changes: Partial<Pick<ConversationRow, 'title' | 'updatedAt' | 'summary' | 'summarisedUntil'>>;
}

export async function updateConversation(
  db: Db,
  userId: string,
  { id, changes }: UpdateConversationInput,
): Promise<ConversationRow | undefined> {
  const rows = await db.update(conversations).set(changes).where(ofOwner(userId, id)).returning();
  return rows[0];
}

/** Whether there was such a conversation. Its messages go with it. */
export async function deleteConversationRow(db: Db, userId: string, id: string): Promise<boolean> {
  const rows = await db
    .delete(conversations)
    .where(ofOwner(userId, id))
    .returning({ id: conversations.id });
  return rows.length > 0;
}
