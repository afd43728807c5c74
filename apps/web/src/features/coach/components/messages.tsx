import { Button } from '@chakra-ui/react';
import type { ChatMessage } from '@vigor/contract';
import { type ReactElement, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useStoreProposal } from '../coach.queries.ts';
import type { Chat } from '../use-chat.ts';
import { useCoachStore } from '../use-coach-store.ts';
import { CoachMessage } from './coach-message.tsx';
import { MemberMessage } from './member-message.tsx';
import { Refusal } from './refusal.tsx';
import { StepLine } from './step-line.tsx';

/** Oldest first; each message is drawn anew only when it changes. */
export function Messages({ chat }: { chat: Chat }): ReactElement {
  const { conversationId = '', messages, exchange } = chat;
  const onProposalChanged = useStoreProposal(conversationId);
  const onRetry = useRetry(chat);
  const lastId = messages.at(-1)?.id;
  const freshId = exchange?.answer?.id;
  return (
    <>
      <EarlierButton chat={chat} />
      {messages.map((message) =>
        message.role === 'member' ? (
          <MemberMessage key={message.id} message={message} />
        ) : (
          <CoachMessage
            key={message.id}
            message={message}
            conversationId={conversationId}
            tool={toolOf(chat, message)}
            isFresh={message.id === freshId}
            isLost={message.id === freshId && exchange?.state.kind === 'lost'}
            onRetry={message.id === lastId && !chat.isAnswering ? onRetry : undefined}
            onProposalChanged={onProposalChanged}
          />
        ),
      )}
      {exchange?.state.kind === 'sending' && <StepLine />}
      {exchange?.state.kind === 'refused' && (
        <Refusal slot={chat.slot} error={exchange.state.error} />
      )}
    </>
  );
}

function toolOf({ exchange }: Chat, message: ChatMessage): string | undefined {
  if (exchange?.answer?.id !== message.id || exchange.state.kind !== 'writing') return undefined;
  return exchange.state.tool;
}

function useRetry({ conversationId, messages }: Chat): (answer: ChatMessage) => void {
  const store = useCoachStore();
  return useCallback(
    (answer) => {
      const question = messages.findLast(({ role }) => role === 'member');
      if (question && conversationId) {
        store.retry({ conversationId, question, answerId: answer.id });
      }
    },
    [store, conversationId, messages],
  );
}

function EarlierButton({ chat }: { chat: Chat }): ReactElement | null {
  const { t } = useTranslation('coach');
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = chat.conversation;
  if (!hasNextPage) return null;
  return (
    <Button
      variant="outline"
      size="sm"
      alignSelf="center"
      loading={isFetchingNextPage}
      onClick={() => void fetchNextPage()}
    >
      {t('messages.earlier')}
    </Button>
  );
}
