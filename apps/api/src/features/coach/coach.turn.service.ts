import type { ChatBody, ChatMessage } from '@vigor/contract';
import { classifyMessage } from '@vigor/training';
import type { Context } from '../../context.ts';
import { isUniqueViolation } from '../../db/database.ts';
import { AppError, notFound } from '../../lib/app-error.ts';
import { hashBody } from '../../lib/body-hash.ts';
import { admitRequest } from '../llm/llm.service.ts';
import { abandonedAfterMs } from './coach.mapper.ts';
import {
  claimAnswer,
  findMessage,
  findMessageAt,
  type MessageRow,
  updateMessage,
  updateUnfinished,
} from './coach.messages.repository.ts';
import { loadAnswer, toMessage } from './coach.messages.service.ts';
import { forgetExchange, storeCard, storeQuestion, type Turn } from './coach.questions.service.ts';
import type { RunningTurns } from './coach.running-turns.ts';
import { writeAnswer } from './coach.write-answer.service.ts';

export interface AskCoachInput {
  turns: RunningTurns;
  body: ChatBody;
  /** Whether the answer is shown while it is written. */
  isWatched: boolean;
}

/** Stores the question and has the answer written; the same question again is the same turn. */
export async function askCoach(ctx: Context, input: AskCoachInput): Promise<Turn> {
  const { messageId = ctx.ids.next(), ...asked } = input.body;
  const question = { messageId, bodyHash: hashBody(asked) };
  const key = [ctx.actor.userId, messageId, question.bodyHash].join(':');
  return input.turns.once(key, async () => {
    const repeated = await findRepeated(ctx, question);
    return repeated ?? beginTurn(ctx, { ...input, ...question });
  });
}

interface Question {
  messageId: string;
  bodyHash: string;
}

async function findRepeated(ctx: Context, question: Question): Promise<Turn | undefined> {
  const { userId } = ctx.actor;
  return ctx.db.read(async (db) => {
    const known = await findMessage(db, userId, question.messageId);
    if (!known) return undefined;
    const place = { conversationId: known.conversationId, position: known.position + 1 };
    const answer = await findMessageAt(db, userId, place);
    if (known.bodyHash !== question.bodyHash || !answer) throw otherMessage();
    return { conversationId: known.conversationId, messageId: known.id, answerId: answer.id };
  });
}

function otherMessage(): AppError {
  return new AppError('CONFLICT', {
    detail: 'Another message has this id. Send yours with a new id, or without one.',
  });
}

async function beginTurn(ctx: Context, input: AskCoachInput & Question): Promise<Turn> {
  const { message, conversationId, builtIn } = input.body;
  const question = { ...input, message, conversationId };
  try {
    const redFlag = classifyMessage(message);
    if (redFlag) return await storeCard(ctx, { ...question, redFlag });
    const turn = await storeQuestion(ctx, question);
    await admit(ctx, { builtIn, onRefused: () => forgetExchange(ctx, turn) });
    const { isWatched } = input;
    start(ctx, input.turns, { ...turn, message, builtIn, isWatched });
    return turn;
  } catch (error) {
    // Another process stored the same question in the meantime.
    const repeated = isUniqueViolation(error) && (await findRepeated(ctx, input));
    if (repeated) return repeated;
    throw error;
  }
}

interface StartInput extends Turn {
  message: string;
  builtIn?: boolean;
  isWatched: boolean;
}

function start(ctx: Context, turns: RunningTurns, input: StartInput): void {
  turns.start(input.answerId, (running) => writeAnswer(ctx, { ...input, running }));
}

async function admit(
  ctx: Context,
  { builtIn, onRefused }: { builtIn?: boolean; onRefused: () => Promise<void> },
): Promise<void> {
  try {
    await admitRequest(ctx, { builtIn });
  } catch (error) {
    await onRefused();
    throw error;
  }
}

export interface RetryAnswerInput {
  turns: RunningTurns;
  id: string;
  builtIn?: boolean;
}

/** Has the same answer written anew; the old one stays until that is allowed. */
export async function retryAnswer(ctx: Context, input: RetryAnswerInput): Promise<Turn> {
  const answer = await loadAnswer(ctx, input.id);
  const question = await findQuestion(ctx, answer);
  const turn = {
    conversationId: answer.conversationId,
    messageId: question.id,
    answerId: answer.id,
  };
  if (answer.card) return turn;
  await claim(ctx, answer.id);
  const { status, writtenAt } = answer;
  const giveBack = { id: answer.id, changes: { status, writtenAt } };
  await admit(ctx, {
    builtIn: input.builtIn,
    onRefused: async () => {
      await ctx.db.write((db) => updateMessage(db, ctx.actor.userId, giveBack));
    },
  });
  await ctx.db.write((db) =>
    updateMessage(db, ctx.actor.userId, { id: answer.id, changes: blank(ctx) }),
  );
  start(ctx, input.turns, {
    ...turn,
    message: question.text,
    builtIn: input.builtIn,
    isWatched: true,
  });
  return turn;
}

async function findQuestion(ctx: Context, answer: MessageRow): Promise<MessageRow> {
  const { conversationId, position } = answer;
  const place = { conversationId, position: position - 1 };
  const question = await ctx.db.read((db) => findMessageAt(db, ctx.actor.userId, place));
  if (!question) throw notFound('message');
  return question;
}

async function claim(ctx: Context, id: string): Promise<void> {
  const now = ctx.clock.now();
  const abandonedBefore = new Date(now.getTime() - abandonedAfterMs);
  const isMine = await ctx.db.write((db) =>
    claimAnswer(db, ctx.actor.userId, { id, now, abandonedBefore }),
  );
  if (isMine) return;
  throw new AppError('CONFLICT', {
    detail: 'This answer is still being written. Wait for its end, or stop it first.',
  });
}

function blank(ctx: Context) {
  const now = ctx.clock.now();
  return {
    text: '',
    citations: [],
    provider: null,
    model: null,
    isFallback: false,
    feedback: null,
    feedbackNote: null,
    createdAt: now,
    writtenAt: now,
  };
}

/** Ends at once what this process writes; another process sees the wish at its next look. */
export async function stopAnswer(
  ctx: Context,
  { turns, id }: { turns: RunningTurns; id: string },
): Promise<ChatMessage> {
  await loadAnswer(ctx, id);
  const running = turns.find(id);
  running?.stop('stopped');
  const changes = { stopRequestedAt: ctx.clock.now() };
  await ctx.db.write((db) => updateUnfinished(db, ctx.actor.userId, { id, changes }));
  await running?.finished;
  return toMessage(ctx, await loadAnswer(ctx, id));
}
