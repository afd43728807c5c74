import { setTimeout as wait } from 'node:timers/promises';
import type { ChatAnswer, ChatMessage } from '@vigor/contract';
import type { Context } from '../../../context.ts';
import { AppError } from '../../../lib/app-error.ts';
import type { Turn } from '../answers/coach.answer.ts';
import { loadAnswer, toMessage } from '../conversations/coach.messages.service.ts';
import type { ChatEvent, RunningTurns } from './coach.running-turns.ts';

/** How often an answer of another process is looked at. */
const lookMs = 300;

export interface FollowInput {
  turns: RunningTurns;
  turn: Turn;
  /** Aborts when nobody reads any more. */
  left: AbortSignal;
}

/** An answer as it is written, by this process or another, or as it was. */
export async function* followAnswer(ctx: Context, input: FollowInput): AsyncGenerator<ChatEvent> {
  const { turns, turn, left } = input;
  yield { event: 'start', data: turn };
  const running = turns.find({ userId: ctx.actor.userId, answerId: turn.answerId });
  if (running) yield* running.read(left);
  else yield* followStored(ctx, input);
}

async function* followStored(ctx: Context, { turn, left }: FollowInput): AsyncGenerator<ChatEvent> {
  let shown = '';
  while (!left.aborted) {
    const message = await toMessage(ctx, await loadAnswer(ctx, turn.answerId));
    const text = message.text.startsWith(shown) ? message.text.slice(shown.length) : '';
    if (text) yield { event: 'delta', data: { text } };
    shown += text;
    if (message.status !== 'streaming') return yield { event: 'done', data: { message } };
    await wait(lookMs, undefined, { signal: left }).catch(() => undefined);
  }
}

/** Waits for the whole answer. */
export async function waitForAnswer(ctx: Context, input: FollowInput): Promise<ChatAnswer> {
  let usage: ChatAnswer['usage'] = { inputTokens: 0, outputTokens: 0, costUsd: 0 };
  let message: ChatMessage | undefined;
  for await (const event of followAnswer(ctx, input)) {
    if (event.event === 'usage') usage = event.data;
    if (event.event === 'done') message = event.data.message;
  }
  message ??= await toMessage(ctx, await loadAnswer(ctx, input.turn.answerId));
  // Ended with the process, or by a fault of ours, before there was a word.
  if (message.text === '') throw new AppError('UNAVAILABLE', { retryAfterSeconds: 2 });
  return toChatAnswer(input.turn, message, usage);
}

function toChatAnswer(
  { conversationId, messageId }: Turn,
  message: ChatMessage,
  usage: ChatAnswer['usage'],
): ChatAnswer {
  return {
    conversationId,
    messageId,
    message: message.text,
    citations: message.citations,
    card: message.card,
    proposals: message.proposals,
    provider: message.provider ?? 'fallback',
    model: message.model ?? 'built-in',
    usage,
    cached: false,
    fallback: message.fallback,
  };
}
