import type { ChatMessage } from '@vigor/contract';
import { useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { listMessages } from './coach.cache.ts';
import { useConversation, useFollowUnfinished, useStopAnswer } from './coach.queries.ts';
import type { CoachStore } from './coach.store.ts';
import { conversationPath } from './conversation-path.ts';
import { composeMessages, type Exchange, isUnderWay, newSlot } from './model/exchange.ts';
import { useCoachStore, useExchange } from './use-coach-store.ts';

export interface Chat {
  /** Another value, another conversation; it stays when a new one gets its id. */
  viewKey: number;
  /** The conversation, also before the address has its id; none while a new one is empty. */
  conversationId: string | undefined;
  slot: string;
  exchange: Exchange | undefined;
  messages: readonly ChatMessage[];
  conversation: ReturnType<typeof useConversation>;
  /** An answer is being written, here or elsewhere. */
  isAnswering: boolean;
  isStopping: boolean;
  ask: (text: string) => void;
  stop: () => Promise<void>;
}

/** One conversation with what is under way in it. */
export function useChat(routeId: string | undefined): Chat {
  const store = useCoachStore();
  const { conversationId, viewKey } = useNamedConversation(routeId, store);
  const slot = conversationId ?? newSlot;
  const exchange = useExchange(slot);
  const conversation = useConversation(conversationId);
  const history = useMemo(() => listMessages(conversation.data), [conversation.data]);
  const messages = useMemo(() => composeMessages(history, exchange), [history, exchange]);
  const isHere = isUnderWay(exchange);
  const unfinished = isHere ? undefined : messages.find(({ status }) => status === 'streaming');
  useFollowUnfinished({ conversationId: slot, isUnfinished: unfinished !== undefined, store });
  const stopElsewhere = useStopAnswer(slot);
  return {
    viewKey,
    conversationId,
    slot,
    exchange,
    messages,
    conversation,
    isAnswering: isHere || unfinished !== undefined,
    isStopping: exchange?.isStopping === true || stopElsewhere.isPending,
    ask: (text) => store.ask(slot, text),
    stop: async () => {
      if (unfinished) await stopElsewhere.mutateAsync(unfinished.id);
      else await store.stop(slot);
    },
  };
}

/** A new conversation stays on the screen when it gets its id, and the address follows. */
function useNamedConversation(
  routeId: string | undefined,
  store: CoachStore,
): Pick<Chat, 'conversationId' | 'viewKey'> {
  const navigate = useNavigate();
  const [named, setNamed] = useState<string>();
  const [view, setView] = useState({ id: routeId, key: 0 });
  const conversationId = routeId ?? named;
  if (routeId && named) setNamed(undefined);
  if (view.id !== conversationId) {
    const isNaming = view.id === undefined && named === conversationId;
    setView({ id: conversationId, key: isNaming ? view.key : view.key + 1 });
  }
  useEffect(
    function followTheName() {
      if (routeId) return;
      return store.onNamed((id) => {
        setNamed(id);
        void navigate(conversationPath(id), { replace: true });
      });
    },
    [routeId, store, navigate],
  );
  return { conversationId, viewKey: view.key };
}
