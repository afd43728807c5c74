import type { ChatMessage } from '@vigor/contract';
import type { Context } from '../../../context.ts';
import { notFound } from '../../../lib/app-error.ts';
import { listProposalsOfMessages } from '../../proposals/proposals.service.ts';
import { toChatMessage } from './coach.mapper.ts';
import { findMessage, type MessageRow, updateMessage } from './coach.messages.repository.ts';

export async function toMessages(
  ctx: Context,
  rows: readonly MessageRow[],
): Promise<ChatMessage[]> {
  const answers = rows.filter(({ role }) => role === 'coach').map(({ id }) => id);
  const proposals = await listProposalsOfMessages(ctx, answers);
  const now = ctx.clock.now();
  return rows.map((row) => toChatMessage(row, { now, proposals: proposals.get(row.id) ?? [] }));
}

export async function toMessage(ctx: Context, row: MessageRow): Promise<ChatMessage> {
  const [message] = await toMessages(ctx, [row]);
  if (!message) throw answerNotFound();
  return message;
}

/** Of the coach: a member's own message has nothing to stop, to try again or to judge. */
export async function loadAnswer(ctx: Context, id: string): Promise<MessageRow> {
  const row = await ctx.db.read((db) => findMessage(db, ctx.actor.userId, id));
  if (row?.role !== 'coach') throw answerNotFound();
  return row;
}

export interface RateAnswerInput {
  id: string;
  feedback: 'good' | 'bad' | null;
  note?: string;
}

export async function rateAnswer(
  ctx: Context,
  { id, feedback, note }: RateAnswerInput,
): Promise<ChatMessage> {
  await loadAnswer(ctx, id);
  const changes = { feedback, feedbackNote: feedback === null ? null : (note ?? null) };
  const row = await ctx.db.write((db) => updateMessage(db, ctx.actor.userId, { id, changes }));
  if (!row) throw answerNotFound();
  return toMessage(ctx, row);
}

function answerNotFound() {
  return notFound('answer');
}
