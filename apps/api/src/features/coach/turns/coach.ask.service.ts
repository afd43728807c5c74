import type { ChatBody } from '@vigor/contract';
import { classifyMessage } from '@vigor/training';
import type { Context } from '../../../context.ts';
import { isUniqueViolation } from '../../../db/database.ts';
import { AppError } from '../../../lib/app-error.ts';
import { hashBody } from '../../../lib/body-hash.ts';
import type { Turn } from '../answers/coach.answer.ts';
import { statusOf } from '../conversations/coach.mapper.ts';
import { findMessage, findMessageAt } from '../conversations/coach.messages.repository.ts';
import { forgetExchange, storeCard, storeQuestion } from './coach.questions.service.ts';
import { retryAnswer } from './coach.retry.service.ts';
import type { RunningTurns } from './coach.running-turns.ts';
import { admitTurn, startTurn } from './coach.start-turn.service.ts';

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
    if (!repeated) return beginTurn(ctx, { ...input, ...question });
    if (!repeated.isUnanswered) return repeated.turn;
    const { turns, isWatched, body } = input;
    return retryAnswer(ctx, {
      turns,
      isWatched,
      builtIn: body.builtIn,
      id: repeated.turn.answerId,
    });
  });
}

interface Question {
  messageId: string;
  bodyHash: string;
}

interface Repeated {
  turn: Turn;
  /** Its answer ended before there was a word. */
  isUnanswered: boolean;
}

async function findRepeated(ctx: Context, question: Question): Promise<Repeated | undefined> {
  const { userId } = ctx.actor;
  return ctx.db.read(async (db) => {
    const known = await findMessage(db, userId, question.messageId);
    if (!known) return undefined;
    const place = { conversationId: known.conversationId, position: known.position + 1 };
    const answer = await findMessageAt(db, userId, place);
    if (known.bodyHash !== question.bodyHash || !answer) throw otherMessage();
    const { conversationId, id: messageId } = known;
    const isAtRest = statusOf(answer, ctx.clock.now()) !== 'streaming';
    const isUnanswered = isAtRest && answer.text === '';
    return { turn: { conversationId, messageId, answerId: answer.id }, isUnanswered };
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
    await admitTurn(ctx, { builtIn, onRefused: () => forgetExchange(ctx, turn) });
    const { turns, isWatched } = input;
    startTurn(ctx, { ...turn, turns, message, builtIn, isWatched });
    return turn;
  } catch (error) {
    // Another process stored the same question in the meantime.
    const repeated = isUniqueViolation(error) && (await findRepeated(ctx, input));
    if (repeated) return repeated.turn;
    throw error;
  }
}
