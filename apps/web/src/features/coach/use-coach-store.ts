import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { v7 as newId } from 'uuid';
import { api } from '../../lib/api.ts';
import { authSession } from '../../lib/auth.ts';
import { coachKeys, conversationListKey, storeMessages } from './coach.cache.ts';
import { type CoachStore, createCoachStore } from './coach.store.ts';
import { createDrafts, type Drafts } from './model/drafts.ts';
import type { Exchange } from './model/exchange.ts';

interface Coach {
  store: CoachStore;
  drafts: Drafts;
}

/** One for each cache, so that an answer goes on while other pages are open. */
const coaches = new WeakMap<QueryClient, Coach>();

function getCoach(queryClient: QueryClient): Coach {
  const known = coaches.get(queryClient);
  if (known) return known;
  const drafts = createDrafts(sessionStorage);
  const store = createStore(queryClient, drafts);
  authSession.onCleared(store.clear);
  authSession.onCleared(drafts.clear);
  coaches.set(queryClient, { store, drafts });
  return { store, drafts };
}

function createStore(queryClient: QueryClient, drafts: Drafts): CoachStore {
  const readListAgain = () => void queryClient.invalidateQueries({ queryKey: conversationListKey }); // shows itself
  return createCoachStore({
    streamChat: (body, signal) => api.coach.streamChat({ body }, { signal }),
    retryAnswer: ({ answerId, builtIn }, signal) =>
      api.coach.retryAnswer({ params: { id: answerId }, body: { builtIn } }, { signal }),
    stopAnswer: (answerId) => api.coach.stopAnswer({ params: { id: answerId } }),
    schedule: (task) => void requestAnimationFrame(task),
    now: () => new Date(),
    newId,
    onStarted: (slot, conversationId) => {
      drafts.settle(slot, conversationId);
      readListAgain();
    },
    onFinished: (conversationId, messages) => {
      void storeMessages(queryClient, conversationId, messages); // a write to memory
      readListAgain();
      if (messages.some(({ card }) => card)) readTheRestAgain(queryClient);
    },
  });
}

/** A warning sign changes the answers to the health questions, and with them the plan. */
function readTheRestAgain(queryClient: QueryClient): void {
  const isOfCoach = (key: readonly unknown[]) => key[0] === coachKeys[0];
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => !isOfCoach(queryKey) });
}

export function useCoachStore(): CoachStore {
  return getCoach(useQueryClient()).store;
}

export function useExchange(slot: string): Exchange | undefined {
  const { subscribe, find } = useCoachStore();
  return useSyncExternalStore(subscribe, () => find(slot));
}

/** Ids of the conversations that are being answered in this tab. */
export function useConversationsUnderWay(): readonly string[] {
  const { subscribe, listUnderWay } = useCoachStore();
  return useSyncExternalStore(subscribe, listUnderWay).split(' ');
}

/** What is typed in a conversation, and the hand on it. */
export function useDraft(slot: string): { text: string; drafts: Drafts } {
  const { drafts } = getCoach(useQueryClient());
  const text = useSyncExternalStore(drafts.subscribe, () => drafts.read(slot));
  return { text, drafts };
}
