import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { ChatMessage, ConversationDetail, Proposal } from '@vigor/contract';

export const coachKeys = ['coach'] as const;
export const conversationListKey = [...coachKeys, 'conversations'] as const;

export type ConversationPages = InfiniteData<ConversationDetail, string | null>;

export function conversationKey(conversationId: string) {
  return [...coachKeys, 'conversation', conversationId] as const;
}

/** Replaces messages that are there; what is new goes to the end of the newest page. */
export function putMessages(pages: ConversationPages, messages: ChatMessage[]): ConversationPages {
  const fresh = new Map(messages.map((message) => [message.id, message]));
  const replaced = pages.pages.map((page) => ({
    ...page,
    messages: page.messages.map((message) => {
      const next = fresh.get(message.id) ?? message;
      fresh.delete(message.id);
      return next;
    }),
  }));
  const [newest, ...older] = replaced;
  if (!newest) return pages;
  const isRetried = (message: ChatMessage) =>
    message.role === 'coach' &&
    [...fresh.values()].some(({ replyTo }) => replyTo === message.replyTo);
  const kept = newest.messages.filter((message) => !message.replyTo || !isRetried(message));
  return { ...pages, pages: [{ ...newest, messages: [...kept, ...fresh.values()] }, ...older] };
}

/** Oldest first, as a conversation is read. */
export function listMessages(pages: ConversationPages | undefined): ChatMessage[] {
  return [...(pages?.pages ?? [])].reverse().flatMap((page) => page.messages);
}

/** The same messages with a proposal as it is now. */
export function withProposal(messages: ChatMessage[], proposal: Proposal): ChatMessage[] {
  return messages
    .filter((message) => message.proposals.some(({ id }) => id === proposal.id))
    .map((message) => ({
      ...message,
      proposals: message.proposals.map((one) => (one.id === proposal.id ? proposal : one)),
    }));
}

/** Writes messages where they are shown; a conversation that is not loaded reads them itself. */
export async function storeMessages(
  queryClient: QueryClient,
  conversationId: string,
  messages: ChatMessage[],
): Promise<void> {
  const queryKey = conversationKey(conversationId);
  const pages = queryClient.getQueryData<ConversationPages>(queryKey);
  // A request that is on its way would put back what it read before; half an answer may wait.
  const isFinal = messages.every(({ status }) => status !== 'streaming');
  if (isFinal || !pages) await queryClient.cancelQueries({ queryKey });
  if (pages) queryClient.setQueryData(queryKey, putMessages(pages, messages));
  else await queryClient.invalidateQueries({ queryKey });
}
