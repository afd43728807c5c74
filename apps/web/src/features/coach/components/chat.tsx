import { Flex } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { showMessage } from '../../../lib/toaster.ts';
import type { Chat as ChatState } from '../use-chat.ts';
import { Announcer } from './announcer.tsx';
import { ChatBody } from './chat-body.tsx';
import { Composer } from './composer.tsx';

/** What was said, and the field to go on. */
export function Chat({ chat }: { chat: ChatState }): ReactElement {
  const { t } = useTranslation('coach');
  const onStop = () => {
    chat.stop().catch(() => showMessage({ title: t('composer.stopFailed') }));
  };
  return (
    <Flex direction="column" flex="1" minH="0" position="relative">
      <ChatBody chat={chat} />
      <Composer
        key={chat.viewKey}
        slot={chat.slot}
        isAnswering={chat.isAnswering}
        isStopping={chat.isStopping}
        onSend={chat.ask}
        onStop={onStop}
      />
      <Announcer exchange={chat.exchange} />
    </Flex>
  );
}
