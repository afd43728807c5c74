import {
  type InfiniteData,
  type UseMutationResult,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type {
  ChatMessage,
  CoachView,
  Consent,
  Conversation,
  ConversationDetail,
  Proposal,
} from '@vigor/contract';
import { api } from '../../lib/api.ts';
import {
  type ConversationPages,
  coachKeys,
  conversationKey,
  conversationListKey,
  listMessages,
  storeMessages,
  withProposal,
} from './coach.cache.ts';
import type { CoachStore } from './coach.store.ts';

const messagesPerPage = 50;
const newestMessages = 6;
const pollMs = 1000;

export function useConversations() {
  return useInfiniteQuery({
    queryKey: conversationListKey,
    queryFn: ({ pageParam, signal }) =>
      api.coach.listConversations(
        { query: { limit: 30, cursor: pageParam ?? undefined } },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Pages from the newest to the oldest; older ones are asked for one by one. */
export function useConversation(conversationId: string | undefined) {
  return useInfiniteQuery<
    ConversationDetail,
    Error,
    InfiniteData<ConversationDetail, string | null>,
    readonly unknown[],
    string | null
  >({
    queryKey: conversationKey(conversationId ?? ''),
    queryFn: ({ pageParam, signal }) =>
      api.coach.getConversation(
        {
          params: { id: conversationId ?? '' },
          query: { limit: messagesPerPage, cursor: pageParam ?? undefined },
        },
        { signal },
      ),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    enabled: conversationId !== undefined,
    // All loaded pages would be read again.
    refetchOnWindowFocus: false,
  });
}

interface FollowedAnswer {
  conversationId: string;
  isUnfinished: boolean;
  store: CoachStore;
}

/** While an answer is written that this tab does not receive, its newest words are asked for. */
export function useFollowUnfinished({ conversationId, isUnfinished, store }: FollowedAnswer): void {
  const queryClient = useQueryClient();
  useQuery({
    queryKey: [...coachKeys, 'newest', conversationId],
    queryFn: async ({ signal }) => {
      const request = { params: { id: conversationId }, query: { limit: newestMessages } };
      const { messages } = await api.coach.getConversation(request, { signal });
      await storeMessages(queryClient, conversationId, messages);
      if (store.find(conversationId)?.state.kind === 'lost') store.drop(conversationId);
      return messages.length;
    },
    enabled: isUnfinished,
    refetchInterval: pollMs,
    staleTime: 0,
    gcTime: 0,
  });
}

export function useRenameConversation(): UseMutationResult<
  Conversation,
  Error,
  Pick<Conversation, 'id' | 'title'>
> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, title }) =>
      api.coach.renameConversation({ params: { id }, body: { title } }),
    onSuccess: ({ id, title }) => {
      queryClient.setQueryData<ConversationPages>(
        conversationKey(id),
        (old) => old && { ...old, pages: old.pages.map((page) => ({ ...page, title })) },
      );
      return queryClient.invalidateQueries({ queryKey: conversationListKey });
    },
  });
}

export function useDeleteConversation(): UseMutationResult<undefined, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.coach.deleteConversation({ params: { id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: conversationListKey }),
  });
}

export interface Rating {
  messageId: string;
  feedback: 'good' | 'bad' | null;
  note?: string;
}

export function useRateAnswer(
  conversationId: string,
): UseMutationResult<ChatMessage, Error, Rating> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ messageId, ...body }: Rating) =>
      api.coach.rateAnswer({ params: { id: messageId }, body }),
    onSuccess: (message) => storeMessages(queryClient, conversationId, [message]),
  });
}

/** For an answer that is written while this tab only looks on. */
export function useStopAnswer(
  conversationId: string,
): UseMutationResult<ChatMessage, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (answerId: string) => api.coach.stopAnswer({ params: { id: answerId } }),
    onSuccess: (message) => storeMessages(queryClient, conversationId, [message]),
  });
}

/** Shows a proposal as it became by a tap on its card. */
export function useStoreProposal(conversationId: string): (proposal: Proposal) => void {
  const queryClient = useQueryClient();
  return (proposal) => {
    const pages = queryClient.getQueryData<ConversationPages>(conversationKey(conversationId));
    const changed = withProposal(listMessages(pages), proposal);
    void storeMessages(queryClient, conversationId, changed); // a write to memory
  };
}

export function useStarters(): UseQueryResult<string[]> {
  return useQuery({
    queryKey: [...coachKeys, 'starters'],
    queryFn: async ({ signal }) =>
      (await api.coach.listStarters(undefined, { signal })).items.map(({ text }) => text),
  });
}

const coachViewKey = [...coachKeys, 'view'] as const;
const consentsKey = ['users', 'consents'] as const;

export function useCoachView(): UseQueryResult<CoachView> {
  return useQuery({
    queryKey: coachViewKey,
    queryFn: ({ signal }) => api.coach.getCoachView(undefined, { signal }),
  });
}

function aiConsentOf(items: Consent[]): Consent | null {
  return items.find(({ purpose }) => purpose === 'ai_processing') ?? null;
}

/** `null` when the server does not know of it. */
export function useAiConsent(): UseQueryResult<Consent | null> {
  return useQuery({
    queryKey: consentsKey,
    queryFn: async ({ signal }) => (await api.consents.listConsents(undefined, { signal })).items,
    select: aiConsentOf,
  });
}

export function useDecideAiConsent(): UseMutationResult<Consent[], Error, boolean> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (isGranted: boolean) => {
      const body = { purpose: 'ai_processing', isGranted } as const;
      return (await api.consents.decideConsent({ body })).items;
    },
    onSuccess: (items) => {
      queryClient.setQueryData(consentsKey, items);
      return queryClient.invalidateQueries({ queryKey: coachViewKey });
    },
  });
}
