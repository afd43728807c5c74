import { and, desc, eq, lt, lte, ne, or, sql } from 'drizzle-orm';
import type { Db } from '../../../db/database.ts';
import { auditLog } from '../../../db/schema/auth.ts';
import { chatMessages } from '../../../db/schema/coach.ts';

export type MessageRow = typeof chatMessages.$inferSelect;

type MessageChanges = Partial<Omit<MessageRow, 'userId' | 'id' | 'conversationId' | 'position'>>;

const ofOwner = (userId: string, id: string) =>
  and(eq(chatMessages.userId, userId), eq(chatMessages.id, id));

export async function insertMessages(db: Db, rows: MessageRow[]): Promise<void> {
  await db.insert(chatMessages).values(rows);
}

export async function findMessage(
  db: Db,
  userId: string,
  id: string,
): Promise<MessageRow | undefined> {
  const rows = await db.select().from(chatMessages).where(ofOwner(userId, id));
  return rows[0];
}

/** What stands at a place of a conversation: an answer stands right after its question. */
export async function findMessageAt(
  db: Db,
  userId: string,
  place: Pick<MessageRow, 'conversationId' | 'position'>,
): Promise<MessageRow | undefined> {
  const rows = await db
    .select()
    .from(chatMessages)
    .where(
      and(
        eq(chatMessages.userId, userId),
        eq(chatMessages.conversationId, place.conversationId),
        eq(chatMessages.position, place.position),
      ),
    );
  return rows[0];
}

/** 0 in an empty conversation. */
export async function findLastPosition(
  db: Db,
  userId: string,
  conversationId: string,
): Promise<number> {
  const rows = await db
    .select({ position: chatMessages.position })
    .from(chatMessages)
    .where(and(eq(chatMessages.userId, userId), eq(chatMessages.conversationId, conversationId)))
    .orderBy(desc(chatMessages.position))
    .limit(1);
  return rows[0]?.position ?? 0;
}

export interface ListMessagesInput {
  conversationId: string;
  limit: number;
  /** Only what was said before this message. */
  beforeId?: string;
}

/** The newest first. */
export async function listMessageRows(
  db: Db,
  userId: string,
  { conversationId, limit, beforeId }: ListMessagesInput,
): Promise<MessageRow[]> {
  const isBefore =
    beforeId === undefined
      ? undefined
      : lt(
          chatMessages.position,
          sql`(select m.position from ${chatMessages} m where m.user_id = ${userId} and m.id = ${beforeId})`,
        );
  return db
    .select()
    .from(chatMessages)
    .where(
      and(
        eq(chatMessages.userId, userId),
        eq(chatMessages.conversationId, conversationId),
        isBefore,
      ),
    )
    .orderBy(desc(chatMessages.position))
    .limit(limit);
}

export interface UpdateMessageInput {
  id: string;
  changes: MessageChanges;
}

export async function updateMessage(
  db: Db,
  userId: string,
  { id, changes }: UpdateMessageInput,
): Promise<MessageRow | undefined> {
  const rows = await db.update(chatMessages).set(changes).where(ofOwner(userId, id)).returning();
  return rows[0];
}

/** `undefined` when nobody waits for this answer any more: it has ended, or was deleted. */
export async function updateUnfinished(
  db: Db,
  userId: string,
  { id, changes }: UpdateMessageInput,
): Promise<MessageRow | undefined> {
  const rows = await db
    .update(chatMessages)
    .set(changes)
    .where(and(ofOwner(userId, id), eq(chatMessages.status, 'streaming')))
    .returning();
  return rows[0];
}

/** Whether the answer was at rest, and is now being written by the caller alone. */
export async function claimAnswer(
  db: Db,
  userId: string,
  { id, now, abandonedBefore }: { id: string; now: Date; abandonedBefore: Date },
): Promise<boolean> {
  const isAtRest = or(
    ne(chatMessages.status, 'streaming'),
    lte(chatMessages.writtenAt, abandonedBefore),
  );
  const rows = await db
    .update(chatMessages)
    .set({ status: 'streaming', writtenAt: now, stopRequestedAt: null })
    .where(and(ofOwner(userId, id), isAtRest))
    .returning({ id: chatMessages.id });
  return rows.length > 0;
}

export async function deleteMessages(db: Db, userId: string, ids: string[]): Promise<void> {
  for (const id of ids) await db.delete(chatMessages).where(ofOwner(userId, id));
}

export type RedFlagAudit = Pick<typeof auditLog.$inferInsert, 'id' | 'detail' | 'createdAt'>;

/** That a warning sign was met, and which; never the member's words. */
export async function insertRedFlagAudit(
  db: Db,
  userId: string,
  audit: RedFlagAudit,
): Promise<void> {
  await db.insert(auditLog).values({ ...audit, userId, actorId: userId, action: 'coach.red_flag' });
}
