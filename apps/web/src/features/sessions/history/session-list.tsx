import { Badge, Button, Flex, Stack, Text } from '@chakra-ui/react';
import type { SessionSummary } from '@vigor/contract';
import { History, SearchX, Trophy } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePath, Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorState } from '../../../components/error-state.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { type HistoryFilter, useHistory } from './history.queries.ts';

interface SessionListProps {
  filter: HistoryFilter;
  onClear: () => void;
}

/** Sessions newest first, page by page. */
export function SessionList({ filter, onClear }: SessionListProps): ReactElement {
  const { t } = useTranslation('history');
  const query = useHistory(filter);
  if (query.isPending) return <ListSkeleton rows={5} />;
  if (query.isError) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const sessions = query.data.pages.flatMap((page) => page.items);
  if (sessions.length === 0) return <NoSessions filter={filter} onClear={onClear} />;
  return (
    <Stack gap="2.5" opacity={query.isPlaceholderData ? '0.6' : '1'}>
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} />
      ))}
      {query.hasNextPage && (
        <Button
          variant="outline"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </Stack>
  );
}

function NoSessions({ filter, onClear }: SessionListProps): ReactElement {
  const { t } = useTranslation('history');
  if (filter.search || filter.day) {
    return (
      <EmptyState
        icon={SearchX}
        title={t('nothing.title')}
        body={t('nothing.body')}
        action={
          <Button variant="outline" onClick={onClear}>
            {t('nothing.action')}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      icon={History}
      title={t('empty.title')}
      body={t('empty.body')}
      action={
        <Button size="lg" colorPalette="ember" asChild>
          <Link to={paths.session}>{t('empty.action')}</Link>
        </Button>
      }
    />
  );
}

function SessionRow({ session }: { session: SessionSummary }): ReactElement {
  const { t } = useTranslation('history');
  const format = useFormat();
  const { id, name, day, durationSeconds, hardSets, tonnageKg, exerciseNames } = session;
  const facts = [
    format.duration(durationSeconds),
    t('list.sets', { count: hardSets }),
    tonnageKg > 0 && `${format.number(format.fromKg(tonnageKg), 0)} ${format.weightUnit}`,
  ];
  return (
    <Surface padding="none" asChild _hover={{ borderColor: 'border.emphasized' }}>
      <Link to={generatePath(paths.historySession, { sessionId: id })}>
        <Stack gap="1" px="4" py="3.5">
          <Flex justify="space-between" align="baseline" gap="3">
            <Text textStyle="heading">{name}</Text>
            <Text textStyle="sm" color="fg.muted" whiteSpace="nowrap">
              {format.day(day)}
            </Text>
          </Flex>
          <Text color="fg.muted" truncate>
            {exerciseNames.join(', ')}
          </Text>
          <Flex gap="2" align="center" wrap="wrap">
            <Text textStyle="sm" fontVariantNumeric="tabular-nums">
              {facts.filter(Boolean).join(' · ')}
            </Text>
            {session.recordCount > 0 && (
              <Badge colorPalette="ember">
                <Trophy size="1em" aria-hidden />
                {t('list.records', { count: session.recordCount })}
              </Badge>
            )}
          </Flex>
        </Stack>
      </Link>
    </Surface>
  );
}
