import type { Conversation, ConversationDetail } from '@vigor/contract';
import type { Context } from '../../../context.ts';
import { joined } from '../../../db/database.ts';
import { notFound } from '../../../lib/app-error.ts';
import { pageOfRows, readKeyset } from '../../../lib/keyset-cursor.ts';
import {
  deleteConversationRow,
  findConversation,
  listConversationRows,
  updateConversation,
} from './coach.conversations.repository.ts';
import { toConversation } from './coach.mapper.ts';
import { listMessageRows } from './coach.messages.repository.ts';
import { toMessages } from './coach.messages.service.ts';

interface PageInput {
  limit: number;
  cursor?: string;
}

export async function listConversations(
  ctx: Context,
  { limit, cursor }: PageInput,
): Promise<{ items: Conversation[]; nextCursor: string | null }> {
  const after = readKeyset(cursor);
  const found = await ctx.db.read((db) =>
    listConversationRows(db, ctx.actor.userId, { limit: limit + 1, after }),
  );
  const { rows, nextCursor } = pageOfRows(found, limit, ({ updatedAt, id }) => ({
    at: updatedAt.toISOString(),
    id,
  }));
  return { items: rows.map(toConversation), nextCursor };
}

/** The newest messages, or those before a cursor; the newest last. */
export async function getConversation(
  ctx: Context,
  { id, limit, cursor }: PageInput & { id: string },
): Promise<ConversationDetail> {
  const beforeId = readKeyset(cursor)?.id;
  return ctx.db.read(async (db) => {
    const { userId } = ctx.actor;
    const conversation = await findConversation(db, userId, id);
    if (!conversation) throw conversationNotFound();
    const found = await listMessageRows(db, userId, {
      conversationId: id,
      limit: limit + 1,
      beforeId,
    });
    const { rows, nextCursor } = pageOfRows(found, limit, (row) => ({
      at: row.createdAt.toISOString(),
      id: row.id,
    }));
    const messages = await toMessages({ ...ctx, db: joined(db) }, rows.reverse());
    return { ...toConversation(conversation), messages, nextCursor };
  });
}

export async function renameConversation(
  ctx: Context,
  { id, title }: { id: string; title: string },
): Promise<Conversation> {
  const row = await ctx.db.write((db) =>
    updateConversation(db, ctx.actor.userId, { id, changes: { title } }),
  );
  if (!row) throw conversationNotFound();
  return toConversation(row);
}

/** An answer that is being written notices it, and stops. */
export async function deleteConversation(ctx: Context, { id }: { id: string }): Promise<void> {
  const isDeleted = await ctx.db.write((db) => deleteConversationRow(db, ctx.actor.userId, id));
  if (!isDeleted) throw conversationNotFound();
}

export function conversationNotFound() {
  return notFound('conversation');
}
