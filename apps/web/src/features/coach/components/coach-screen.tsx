import { Flex } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeyboardHeight } from '../../../lib/use-keyboard-height.ts';
import { useConversations } from '../coach.queries.ts';
import { type Chat as ChatState, useChat } from '../use-chat.ts';
import { Chat } from './chat.tsx';
import { ChatHeader } from './chat-header.tsx';
import { ConversationRail } from './conversation-rail.tsx';

interface CoachScreenProps {
  /** None: a new conversation. */
  conversationId: string | undefined;
}

/** Ask. The conversations stand beside it where there is room. */
export function CoachScreen({ conversationId }: CoachScreenProps): ReactElement {
  const chat = useChat(conversationId);
  useKeyboardHeight();
  return (
    <Flex flex="1" minH="0">
      <ConversationRail />
      <Flex direction="column" flex="1" minW="0" minH="0">
        <ChatHeader title={useTitle(chat)} />
        <Chat chat={chat} />
      </Flex>
    </Flex>
  );
}

/** The list knows the newest name; until it is there, the conversation itself does. */
function useTitle({ conversationId, conversation }: ChatState): string {
  const { t } = useTranslation('coach');
  const { data } = useConversations();
  if (!conversationId) return t('title');
  const listed = data?.pages.flatMap((page) => page.items).find(({ id }) => id === conversationId);
  return listed?.title || conversation.data?.pages[0]?.title || t('title');
}
