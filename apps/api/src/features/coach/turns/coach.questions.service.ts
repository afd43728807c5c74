import type { RedFlagFinding } from '@vigor/training';
import type { Context } from '../../../context.ts';
import { type Db, joined } from '../../../db/database.ts';
import type { Turn } from '../answers/coach.answer.ts';
import {
  deleteConversationRow,
  insertConversation,
  lockConversation,
  updateConversation,
} from '../conversations/coach.conversations.repository.ts';
import { conversationNotFound } from '../conversations/coach.conversations.service.ts';
import {
  deleteMessages,
  findLastPosition,
  insertMessages,
  type MessageRow,
} from '../conversations/coach.messages.repository.ts';
import { titleOf } from '../conversations/coach.title.ts';
import { actOnRedFlag, cardFor } from './coach.red-flags.service.ts';

export interface QuestionInput {
  messageId: string;
  bodyHash: string;
  message: string;
  /** Absent: a conversation begins. */
  conversationId?: string;
}

/** Both are stored before any model is asked, so that a reload finds them. */
export function storeQuestion(ctx: Context, input: QuestionInput): Promise<Turn> {
  return ctx.db.write((db) =>
    storeExchange(ctx, db, { ...input, answer: { status: 'streaming' } }),
  );
}

/** A fixed card, and what follows from it, in place of an answer: all of it or nothing. */
export function storeCard(
  ctx: Context,
  { redFlag, ...input }: QuestionInput & { redFlag: RedFlagFinding },
): Promise<Turn> {
  return ctx.db.write(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const card = await cardFor(inside, redFlag);
    const answer = { status: 'done' as const, text: card.body, card, isFallback: true };
    const turn = await storeExchange(inside, db, { ...input, answer });
    const { conversationId: id } = turn;
    const changes = { updatedAt: ctx.clock.now() };
    await updateConversation(db, ctx.actor.userId, { id, changes });
    await actOnRedFlag(inside, redFlag);
    return turn;
  });
}

interface ExchangeInput extends QuestionInput {
  answer: Pick<MessageRow, 'status'> & Partial<MessageRow>;
}

async function storeExchange(ctx: Context, db: Db, input: ExchangeInput): Promise<Turn> {
  const { userId } = ctx.actor;
  const { messageId, message, bodyHash, answer } = input;
  const conversationId = await openConversation(ctx, db, input);
  const position = (await findLastPosition(db, userId, conversationId)) + 1;
  const answerId = ctx.ids.next();
  const blank = { ...blankMessage(ctx), conversationId };
  await insertMessages(db, [
    { ...blank, id: messageId, position, role: 'member', text: message, bodyHash },
    {
      ...blank,
      id: answerId,
      position: position + 1,
      role: 'coach',
      replyTo: messageId,
      ...answer,
    },
  ]);
  return { conversationId, messageId, answerId };
}

async function openConversation(
  ctx: Context,
  db: Db,
  { conversationId, message }: QuestionInput,
): Promise<string> {
  const { userId } = ctx.actor;
  if (conversationId !== undefined) {
    const isThere = await lockConversation(db, userId, conversationId);
    if (!isThere) throw conversationNotFound();
    return conversationId;
  }
  const id = ctx.ids.next();
  const now = ctx.clock.now();
  const title = titleOf(message);
  const nothing = { summary: null, summarisedUntil: null };
  await insertConversation(db, { userId, id, title, ...nothing, createdAt: now, updatedAt: now });
  return id;
}

function blankMessage(ctx: Context) {
  const now = ctx.clock.now();
  return {
    userId: ctx.actor.userId,
    status: 'done' as const,
    text: '',
    replyTo: null,
    citations: [],
    card: null,
    provider: null,
    model: null,
    isFallback: false,
    bodyHash: null,
    stopRequestedAt: null,
    writtenAt: now,
    feedback: null,
    feedbackNote: null,
    createdAt: now,
  };
}

/** Of a question that was refused: as if it had never been asked. */
export async function forgetExchange(ctx: Context, turn: Turn): Promise<void> {
  const { userId } = ctx.actor;
  await ctx.db.write(async (db) => {
    await lockConversation(db, userId, turn.conversationId);
    await deleteMessages(db, userId, [turn.messageId, turn.answerId]);
    const isEmpty = (await findLastPosition(db, userId, turn.conversationId)) === 0;
    if (isEmpty) await deleteConversationRow(db, userId, turn.conversationId);
  });
}
