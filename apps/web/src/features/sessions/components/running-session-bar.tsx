import { Box, Button, Flex, Text } from '@chakra-ui/react';
import { Play } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { findNextSet } from '../model/next-set.ts';
import { viewRest } from '../model/rest-timer.ts';
import type { RunningSession } from '../model/running-session.ts';
import { describeNext } from '../set-words.ts';
import { useNow } from '../use-now.ts';
import { useRunningSession } from '../use-session-store.ts';
import { OutboxNotice } from './outbox-notice.tsx';

/** Above the navigation on every page: the session that is open, and what still waits to be sent. */
export function RunningSessionBar(): ReactElement {
  const session = useRunningSession();
  const isThere = useLocation().pathname === paths.session;
  return (
    <>
      <OutboxNotice />
      {session && !isThere && <ResumeBar session={session} />}
    </>
  );
}

function ResumeBar({ session }: { session: RunningSession }): ReactElement {
  const { t } = useTranslation('session');
  return (
    <Flex
      role="region"
      aria-label={t('bar.label')}
      align="center"
      gap="3"
      minH="16"
      ps="4"
      pe="2"
      bg="bg.inverted"
      color="fg.inverted"
      borderRadius="xl"
      boxShadow="md"
    >
      <Box boxSize="2.5" borderRadius="full" bg="ember.solid" flexShrink="0" aria-hidden />
      <Box flex="1" minW="0">
        <Text fontWeight="600" truncate>
          {session.name}
        </Text>
        <NextLine session={session} />
      </Box>
      <Button colorPalette="ember" size="lg" px="5" asChild>
        <Link to={paths.session} aria-label={t('bar.resume', { name: session.name })}>
          <Play aria-hidden />
          {t('bar.open')}
        </Link>
      </Button>
    </Flex>
  );
}

function NextLine({ session }: { session: RunningSession }): ReactElement {
  const { t } = useTranslation('session');
  const format = useFormat();
  const view = viewRest(session.rest, useNow(session.rest !== undefined));
  const next = findNextSet(session);
  const rest =
    view?.kind === 'running' ? t('bar.rest', { time: format.clock(view.remainingSeconds) }) : '';
  return (
    <Text textStyle="sm" opacity="0.85" truncate fontVariantNumeric="tabular-nums">
      {[rest, describeNext(next, t)].filter(Boolean).join(' · ')}
    </Text>
  );
}
