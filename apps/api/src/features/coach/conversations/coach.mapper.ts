import type { ChatMessage, Conversation, Proposal } from '@vigor/contract';
import type { ConversationRow } from './coach.conversations.repository.ts';
import type { MessageRow } from './coach.messages.repository.ts';

/** An answer ends before this by its own deadline, unless its process was killed. */
export const abandonedAfterMs = 90_000;

export function toConversation(row: ConversationRow): Conversation {
  return {
    id: row.id,
    title: row.title,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

export interface ToChatMessageInput {
  now: Date;
  proposals: Proposal[];
}

export function toChatMessage(row: MessageRow, input: ToChatMessageInput): ChatMessage {
  return {
    id: row.id,
    role: row.role,
    text: row.text,
    status: statusOf(row, input.now),
    createdAt: row.createdAt.toISOString(),
    replyTo: row.replyTo ?? undefined,
    citations: row.citations,
    card: row.card ?? undefined,
    proposals: currentProposals(row, input.proposals),
    provider: row.provider ?? undefined,
    model: row.model ?? undefined,
    fallback: row.isFallback,
    feedback: row.feedback ?? undefined,
  };
}

/** An answer whose process is gone stands still; it reads as failed, with what is there. */
export function statusOf(
  row: Pick<MessageRow, 'status' | 'writtenAt'>,
  now: Date,
): MessageRow['status'] {
  const stoodStillMs = now.getTime() - row.writtenAt.getTime();
  return row.status === 'streaming' && stoodStillMs > abandonedAfterMs ? 'failed' : row.status;
}

/** Offers of an answer that was replaced by another try are not part of the new one. */
function currentProposals(row: MessageRow, proposals: Proposal[]): Proposal[] {
  return proposals.filter(({ createdAt }) => createdAt >= row.createdAt.toISOString());
}
