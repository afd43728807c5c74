import type { Context } from '../../../context.ts';
import type { ComposedAnswer, Turn } from '../answers/coach.answer.ts';
import { composeAnswer } from '../answers/coach.compose.service.ts';
import { keepSummary } from '../answers/coach.summary.service.ts';
import { updateConversation } from '../conversations/coach.conversations.repository.ts';
import { type MessageRow, updateUnfinished } from '../conversations/coach.messages.repository.ts';
import { toMessage } from '../conversations/coach.messages.service.ts';
import type { RunningTurn } from './coach.running-turns.ts';
import { keepStored, type StoredDraft } from './coach.stored-draft.service.ts';

export interface WriteAnswerInput extends Turn {
  message: string;
  builtIn?: boolean;
  isWatched: boolean;
  running: RunningTurn;
}

/** Runs to its end whoever reads it, and never rejects: it is nobody's request any more. */
export async function writeAnswer(ctx: Context, input: WriteAnswerInput): Promise<void> {
  const draft = keepStored(ctx, input);
  try {
    const answer = await compose(ctx, input, draft);
    await draft.close();
    const row = await finish(ctx, input, answer);
    if (row && row.position > firstAnswerPosition) await sumUp(ctx, input);
  } catch (error) {
    ctx.log.error({ err: error }, 'answer failed');
    await draft.close();
    await fail(ctx, input, draft.text());
  }
}

/** One exchange always fits into the next prompt. */
const firstAnswerPosition = 2;

async function sumUp(ctx: Context, input: WriteAnswerInput): Promise<void> {
  const { conversationId, builtIn, running } = input;
  try {
    await keepSummary(ctx, { conversationId, builtIn, signal: running.signal });
  } catch (error) {
    // The next answer sums up again.
    ctx.log.error({ err: error }, 'summary failed');
  }
}

function compose(
  ctx: Context,
  input: WriteAnswerInput,
  draft: StoredDraft,
): Promise<ComposedAnswer> {
  const { running } = input;
  return composeAnswer(ctx, {
    ...input,
    signal: running.signal,
    onStep: (tool) => running.emit({ event: 'step', data: { tool } }),
    onText: (text) => {
      draft.append(text);
      running.emit({ event: 'delta', data: { text } });
    },
  });
}

async function finish(
  ctx: Context,
  input: WriteAnswerInput,
  answer: ComposedAnswer,
): Promise<MessageRow | undefined> {
  const { running } = input;
  const { usage, error, ...changes } = answer;
  const row = await store(ctx, input, changes);
  if (!row) return undefined;
  running.emit({ event: 'usage', data: usage });
  if (error) {
    const detail = 'The answer broke off. What came is kept; try again for a whole one.';
    running.emit({ event: 'error', data: { code: error, detail, requestId: ctx.requestId } });
  }
  running.emit({ event: 'done', data: { message: await toMessage(ctx, row) } });
  return row;
}

/** Something of our own broke. Without a database nothing can be stored; the stream says so. */
async function fail(ctx: Context, input: WriteAnswerInput, text: string): Promise<void> {
  const detail = 'Something went wrong on our side. Please try again in a moment.';
  const data = { code: 'INTERNAL', detail, requestId: ctx.requestId };
  input.running.emit({ event: 'error', data });
  try {
    const row = await store(ctx, input, { text, status: 'failed' });
    if (row) input.running.emit({ event: 'done', data: { message: await toMessage(ctx, row) } });
  } catch (error) {
    ctx.log.error({ err: error }, 'answer not stored');
  }
}

async function store(
  ctx: Context,
  { conversationId, answerId }: Turn,
  changes: Partial<MessageRow>,
): Promise<MessageRow | undefined> {
  const { userId } = ctx.actor;
  const now = ctx.clock.now();
  return ctx.db.write(async (db) => {
    const row = await updateUnfinished(db, userId, {
      id: answerId,
      changes: { ...changes, writtenAt: now },
    });
    await updateConversation(db, userId, { id: conversationId, changes: { updatedAt: now } });
    return row;
  });
}
