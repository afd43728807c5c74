import { Box, Button } from '@chakra-ui/react';
import { MessageCircleOff } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorState } from '../../../components/error-state.tsx';
import { asApiProblem } from '../../../lib/api-problem.ts';
import type { Chat } from '../use-chat.ts';
import { MessageList } from './message-list.tsx';
import { MessagesSkeleton } from './messages-skeleton.tsx';
import { Welcome } from './welcome.tsx';

export function ChatBody({ chat }: { chat: Chat }): ReactElement {
  const { conversation, conversationId, exchange, messages } = chat;
  if (exchange || messages.length > 0) return <MessageList key={chat.viewKey} chat={chat} />;
  if (!conversationId) return <Welcome onAsk={chat.ask} />;
  if (asApiProblem(conversation.error)?.status === 404) return <Gone />;
  if (conversation.isError) {
    return (
      <Box flex="1" overflowY="auto">
        <ErrorState error={conversation.error} onRetry={() => void conversation.refetch()} />
      </Box>
    );
  }
  return <MessagesSkeleton />;
}

function Gone(): ReactElement {
  const { t } = useTranslation('coach');
  return (
    <Box flex="1" overflowY="auto">
      <EmptyState
        icon={MessageCircleOff}
        title={t('gone.title')}
        body={t('gone.body')}
        action={
          <Button size="lg" colorPalette="ember" asChild>
            <Link to={paths.coach}>{t('gone.action')}</Link>
          </Button>
        }
      />
    </Box>
  );
}
