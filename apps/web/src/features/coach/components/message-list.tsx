import { Box, Button, Icon, Stack } from '@chakra-ui/react';
import { ArrowDown } from 'lucide-react';
import { type ReactElement, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnderWay } from '../model/exchange.ts';
import type { Chat } from '../use-chat.ts';
import { useStickToBottom } from '../use-stick-to-bottom.ts';
import { Messages } from './messages.tsx';

const fadingEdges =
  'linear-gradient(to bottom, transparent, black 1rem, black calc(100% - 1.5rem), transparent)';

/** Scrolls by itself, so that the field below stays where it is. */
export function MessageList({ chat }: { chat: Chat }): ReactElement {
  const { t } = useTranslation('coach');
  const { messages, exchange } = chat;
  const { scrollerRef, contentRef, isAtBottom, onScroll, toBottom } = useStickToBottom(
    messages[0]?.id,
  );
  const askedId = isUnderWay(exchange) ? exchange?.question.id : undefined;
  useEffect(
    function showWhatWasAsked() {
      if (askedId) toBottom();
    },
    [askedId, toBottom],
  );
  return (
    <Box position="relative" flex="1" minH="0">
      <Box
        ref={scrollerRef}
        position="relative"
        role="region"
        aria-label={t('messages.label')}
        tabIndex={0}
        h="full"
        overflowY="auto"
        overscrollBehavior="contain"
        overflowAnchor="none"
        focusVisibleRing="inside"
        maskImage={fadingEdges}
        onScroll={onScroll}
      >
        <Stack
          ref={contentRef}
          gap="8"
          w="full"
          maxW="2xl"
          mx="auto"
          px={{ base: '4', md: '6' }}
          pt="5"
          pb="8"
        >
          <Messages chat={chat} />
        </Stack>
      </Box>
      {!isAtBottom && <JumpToLatest onClick={toBottom} />}
    </Box>
  );
}

function JumpToLatest({ onClick }: { onClick: () => void }): ReactElement {
  const { t } = useTranslation('coach');
  return (
    <Button
      position="absolute"
      bottom="3"
      insetX="0"
      mx="auto"
      w="fit-content"
      bg="bg.raised"
      borderColor="border.emphasized"
      boxShadow="sm"
      variant="outline"
      onClick={onClick}
    >
      <Icon as={ArrowDown} boxSize="4" aria-hidden />
      {t('messages.latest')}
    </Button>
  );
}
