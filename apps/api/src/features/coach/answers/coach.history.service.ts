import type { Context } from '../../../context.ts';
import { findConversation } from '../conversations/coach.conversations.repository.ts';
import { listMessageRows, type MessageRow } from '../conversations/coach.messages.repository.ts';

/** Longer ago counts through the summary only. */
const mostMessages = 60;

export interface SaidText {
  id: string;
  role: MessageRow['role'];
  text: string;
  /** Of an answer of the built-in coach. */
  isBuiltIn: boolean;
}

/** What was said in a conversation before a message. */
export interface History {
  /** Oldest first, in pairs of question and answer. */
  said: SaidText[];
  /** Of everything before `said`. */
  summary?: string;
}

export interface LoadHistoryInput {
  conversationId: string;
  /** Only what was said before this message; absent: all. */
  messageId?: string;
}

/** Leaves out what was answered by a card, and answers that are not there. */
export async function loadHistory(
  ctx: Context,
  { conversationId, messageId }: LoadHistoryInput,
): Promise<History> {
  const { userId } = ctx.actor;
  return ctx.db.read(async (db) => {
    const [conversation, rows] = await Promise.all([
      findConversation(db, userId, conversationId),
      listMessageRows(db, userId, { conversationId, limit: mostMessages, beforeId: messageId }),
    ]);
    const said = exchangesOf(rows.reverse());
    const summarised = said.findIndex(({ id }) => id === conversation?.summarisedUntil);
    return { said: said.slice(summarised + 1), summary: conversation?.summary ?? undefined };
  });
}

function exchangesOf(rows: readonly MessageRow[]): SaidText[] {
  const answers = new Map(rows.map((row) => [row.replyTo, row]));
  return rows.flatMap((question) => {
    const answer = answers.get(question.id);
    if (!answer || answer.card || answer.text === '' || answer.status === 'streaming') return [];
    return [question, answer].map(({ id, role, text, isFallback }) => ({
      id,
      role,
      text,
      isBuiltIn: isFallback,
    }));
  });
}
