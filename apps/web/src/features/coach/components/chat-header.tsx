import { Button, Flex, Heading, IconButton, Text } from '@chakra-ui/react';
import { Eye, PanelLeft, SquarePen } from 'lucide-react';
import { memo, type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { useDocumentTitle } from '../../../lib/use-document-title.ts';
import { CoachViewPanel } from './coach-view-panel.tsx';
import { ConversationDrawer } from './conversation-drawer.tsx';

interface ChatHeaderProps {
  title: string;
}

type OpenPart = 'conversations' | 'view';

/** What is open, and the ways to the rest. On wide screens the rail has the conversations. */
export const ChatHeader = memo(function ChatHeader({ title }: ChatHeaderProps): ReactElement {
  const { t } = useTranslation('coach');
  const [open, setOpen] = useState<OpenPart>();
  const onClose = () => setOpen(undefined);
  useDocumentTitle(title);
  return (
    <Flex
      as="header"
      align="center"
      gap="1"
      px={{ base: '2', md: '6' }}
      py={{ base: '1', lg: '4' }}
    >
      <IconButton
        hideFrom="lg"
        variant="ghost"
        aria-label={t('header.list')}
        onClick={() => setOpen('conversations')}
      >
        <PanelLeft aria-hidden />
      </IconButton>
      <Heading as="h1" textStyle="heading" flex="1" minW="0" truncate dir="auto" textAlign="start">
        {title}
      </Heading>
      <Button variant="ghost" px={{ base: '0', md: '4' }} onClick={() => setOpen('view')}>
        <Eye aria-hidden />
        <Text as="span" srOnly={{ base: true, md: false }}>
          {t('header.view')}
        </Text>
      </Button>
      <IconButton hideFrom="lg" variant="ghost" aria-label={t('header.new')} asChild>
        <Link to={paths.coach}>
          <SquarePen aria-hidden />
        </Link>
      </IconButton>
      {open === 'view' && <CoachViewPanel onClose={onClose} />}
      {open === 'conversations' && <ConversationDrawer onClose={onClose} />}
    </Flex>
  );
});
