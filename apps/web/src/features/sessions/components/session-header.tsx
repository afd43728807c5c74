import { Box, Button, Flex, Heading, IconButton, Text } from '@chakra-ui/react';
import { ChevronLeft, HeartPulse } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { countSets, type RunningSession } from '../model/running-session.ts';
import { ElapsedTime } from './elapsed-time.tsx';
import { SessionMenu } from './session-menu.tsx';

interface SessionHeaderProps {
  session: RunningSession;
  /** Where “back” leads; the session stays open. */
  backTo: string;
  onFinish: () => void;
  onStopSigns: () => void;
  onDiscarded: () => void;
}

/** Stays at the top: how far, how long, when to stop, and the end. */
export function SessionHeader(props: SessionHeaderProps): ReactElement {
  const { session, backTo, onFinish, onStopSigns, onDiscarded } = props;
  const { t } = useTranslation('session');
  const { done, total } = countSets(session);
  return (
    <Box
      as="header"
      position="sticky"
      top="0"
      zIndex="docked"
      mx={{ base: '-4', md: '-8' }}
      pt="env(safe-area-inset-top)"
      bg="bg"
    >
      <Flex align="center" gap="0" minH="16" px={{ base: '1', md: '6' }}>
        <IconButton variant="ghost" size="xl" asChild>
          <Link to={backTo} aria-label={t('header.leave')}>
            <ChevronLeft aria-hidden />
          </Link>
        </IconButton>
        <Box flex="1" minW="0">
          <Heading as="h1" textStyle="heading" truncate>
            {session.name}
          </Heading>
          <Text textStyle="sm" color="fg.muted" fontVariantNumeric="tabular-nums" truncate>
            <ElapsedTime startedAt={session.startedAt} />
            {total > 0 && ` · ${t('header.sets', { done, total })}`}
          </Text>
        </Box>
        <IconButton
          variant="ghost"
          size="xl"
          minW="12"
          color="fg.error"
          aria-label={t('header.stopSigns')}
          onClick={onStopSigns}
        >
          <HeartPulse aria-hidden />
        </IconButton>
        <SessionMenu session={session} onDiscarded={onDiscarded} />
        <Button
          colorPalette="ember"
          size="lg"
          px="4"
          me={{ base: '2', md: '0' }}
          onClick={onFinish}
        >
          {t('header.finish')}
        </Button>
      </Flex>
      <ProgressLine share={total === 0 ? 0 : done / total} />
    </Box>
  );
}

function ProgressLine({ share }: { share: number }): ReactElement {
  return (
    <Box h="1" bg="border" aria-hidden>
      <Box
        h="full"
        bg="pine.solid"
        w={`${share * 100}%`}
        transitionProperty="width"
        transitionDuration="moderate"
      />
    </Box>
  );
}
