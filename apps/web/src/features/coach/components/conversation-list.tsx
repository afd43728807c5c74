import { Button, Heading, Skeleton, Stack, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../../lib/preferences.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { useConversations } from '../coach.queries.ts';
import { groupConversations } from '../model/group-conversations.ts';
import { useConversationsUnderWay } from '../use-coach-store.ts';
import { ConversationItem } from './conversation-item.tsx';

interface ConversationListProps {
  /** A conversation was chosen. */
  onOpened?: () => void;
}

export function ConversationList({ onOpened }: ConversationListProps): ReactElement {
  const { t } = useTranslation(['coach', 'common']);
  const { timeZone } = usePreferences();
  const { today } = useFormat();
  const underWay = useConversationsUnderWay();
  const query = useConversations();
  if (query.isPending) return <ConversationSkeleton />;
  if (query.isError) return <ListProblem onRetry={() => void query.refetch()} />;
  const conversations = query.data.pages.flatMap((page) => page.items);
  if (conversations.length === 0) {
    return (
      <Text color="fg.muted" px="3">
        {t('list.empty')}
      </Text>
    );
  }
  return (
    <Stack gap="5">
      {groupConversations(conversations, { today: today(), timeZone }).map((group) => (
        <Stack key={group.age} as="section" gap="0.5">
          <Heading as="h2" textStyle="caption" fontWeight="500" color="fg.muted" px="3" mb="1">
            {t(`list.${group.age}`)}
          </Heading>
          {group.conversations.map((conversation) => (
            <ConversationItem
              key={conversation.id}
              conversation={conversation}
              isAnswering={underWay.includes(conversation.id)}
              onOpened={onOpened}
            />
          ))}
        </Stack>
      ))}
      {query.hasNextPage && (
        <Button
          variant="ghost"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </Stack>
  );
}

const shapes = [1, 2, 3, 4, 5];

function ConversationSkeleton(): ReactElement {
  const { t } = useTranslation();
  return (
    <Stack gap="2" role="status" aria-label={t('loading')}>
      {shapes.map((shape) => (
        <Skeleton key={shape} h="11" borderRadius="xl" />
      ))}
    </Stack>
  );
}

function ListProblem({ onRetry }: { onRetry: () => void }): ReactElement {
  const { t } = useTranslation(['coach', 'common']);
  return (
    <Stack gap="2" px="3" align="flex-start">
      <Text color="fg.muted">{t('list.failed')}</Text>
      <Button variant="outline" size="sm" onClick={onRetry}>
        {t('common:action.retry')}
      </Button>
    </Stack>
  );
}
