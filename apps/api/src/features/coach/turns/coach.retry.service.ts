import type { Context } from '../../../context.ts';
import { AppError, notFound } from '../../../lib/app-error.ts';
import type { Turn } from '../answers/coach.answer.ts';
import { abandonedAfterMs } from '../conversations/coach.mapper.ts';
import {
  claimAnswer,
  findMessageAt,
  type MessageRow,
  updateMessage,
} from '../conversations/coach.messages.repository.ts';
import { loadAnswer } from '../conversations/coach.messages.service.ts';
import type { RunningTurns } from './coach.running-turns.ts';
import { admitTurn, startTurn } from './coach.start-turn.service.ts';

export interface RetryAnswerInput {
  turns: RunningTurns;
  id: string;
  builtIn?: boolean;
  isWatched: boolean;
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
  const { turns, builtIn, isWatched } = input;
  await claim(ctx, answer.id);
  await admitTurn(ctx, { builtIn, onRefused: () => giveBack(ctx, answer) });
  await ctx.db.write((db) =>
    updateMessage(db, ctx.actor.userId, { id: answer.id, changes: blank(ctx) }),
  );
  startTurn(ctx, { ...turn, turns, message: question.text, builtIn, isWatched });
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

async function giveBack(ctx: Context, { id, status, writtenAt }: MessageRow): Promise<void> {
  const changes = { status, writtenAt };
  await ctx.db.write((db) => updateMessage(db, ctx.actor.userId, { id, changes }));
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
