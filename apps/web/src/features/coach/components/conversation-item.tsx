import { Box, chakra, Flex } from '@chakra-ui/react';
import type { Conversation } from '@vigor/contract';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { conversationPath } from '../conversation-path.ts';
import { ConversationMenu } from './conversation-menu.tsx';
import { DeleteConversationSheet } from './delete-conversation-sheet.tsx';
import { RenameField } from './rename-field.tsx';

interface ConversationItemProps {
  conversation: Conversation;
  isAnswering: boolean;
  onOpened: (() => void) | undefined;
}

const ItemLink = chakra(NavLink, {
  base: {
    flex: '1',
    minW: '0',
    py: '2.5',
    ps: '3',
    truncate: true,
    borderRadius: 'xl',
    textStyle: 'label',
    fontWeight: '400',
    focusVisibleRing: 'inside',
    '&[aria-current=page]': { fontWeight: '600' },
  },
});

export function ConversationItem(props: ConversationItemProps): ReactElement {
  const { conversation, isAnswering, onOpened } = props;
  const { t } = useTranslation('coach');
  const [part, setPart] = useState<'rename' | 'delete'>();
  const onDone = () => setPart(undefined);
  if (part === 'rename') return <RenameField conversation={conversation} onDone={onDone} />;
  const title = conversation.title || t('list.untitled');
  return (
    <Flex
      align="center"
      minH="11"
      borderRadius="xl"
      _hover={{ bg: 'bg.muted' }}
      css={{ '&:has([aria-current=page])': { bg: 'bg.emphasized' } }}
    >
      <ItemLink to={conversationPath(conversation.id)} onClick={onOpened} dir="auto">
        {title}
      </ItemLink>
      {isAnswering && (
        <Box
          role="img"
          aria-label={t('list.answering')}
          boxSize="2"
          mx="1"
          borderRadius="full"
          bg="ember.solid"
          flexShrink="0"
          animation="pulse"
        />
      )}
      <ConversationMenu title={title} onChoose={setPart} />
      {part === 'delete' && (
        <DeleteConversationSheet conversation={conversation} title={title} onClose={onDone} />
      )}
    </Flex>
  );
}
