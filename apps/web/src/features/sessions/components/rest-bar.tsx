import { Box, Button, Flex, IconButton, Text, VisuallyHidden } from '@chakra-ui/react';
import { SkipForward, X } from 'lucide-react';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.ts';
import { findNextSet } from '../model/next-set.ts';
import { REST_STEP_SECONDS, type RestView, viewRest } from '../model/rest-timer.ts';
import type { RunningSession } from '../model/running-session.ts';
import { signalRestOver } from '../rest-signal.ts';
import { useSessionTools } from '../session-context.tsx';
import { describeNext } from '../set-words.ts';
import { useNow } from '../use-now.ts';

/** At the foot of the session, in the flow of the page, so that it never lies over a set. */
export function RestBar({ session }: { session: RunningSession }): ReactElement {
  const { t } = useTranslation('session');
  const nowMs = useNow(session.rest !== undefined);
  const { renderEncouragement } = useSessionTools();
  const view = viewRest(session.rest, nowMs);
  const next = findNextSet(session);
  useSignalAtEnd(view);
  return (
    <Box
      position="sticky"
      bottom="0"
      zIndex="docked"
      mx={{ base: '-4', md: '0' }}
      mt="auto"
      px="4"
      pt="2"
      pb="calc(env(safe-area-inset-bottom) + 0.5rem)"
      bg="bg.raised"
      borderTopWidth="1px"
      borderColor="border"
      borderTopRadius={{ md: 'xl' }}
    >
      {renderEncouragement(session)}
      {view ? <RestRow view={view} /> : null}
      <Text textStyle="sm" color="fg.muted" textAlign="center" truncate py={view ? '0' : '2'}>
        {describeNext(next, t)}
      </Text>
      <VisuallyHidden role="status">{view?.kind === 'over' && t('rest.over')}</VisuallyHidden>
    </Box>
  );
}

function RestRow({ view }: { view: RestView }): ReactElement {
  const { t } = useTranslation('session');
  const format = useFormat();
  const { dispatch } = useSessionTools();
  const isOver = view.kind === 'over';
  const adjust = (deltaSeconds: number) =>
    dispatch({ kind: 'adjustRest', deltaSeconds, nowMs: Date.now() });
  return (
    <>
      <RestLine share={view.kind === 'running' ? view.share : 0} />
      <Flex align="center" justify="space-between" gap="1">
        <Button
          variant="subtle"
          size="xl"
          px="0"
          minW="14"
          aria-label={t('rest.less')}
          disabled={isOver}
          onClick={() => adjust(-REST_STEP_SECONDS)}
        >
          {t('rest.lessShort')}
        </Button>
        <Text
          role="timer"
          aria-live="off"
          textStyle="figureLg"
          color={isOver ? 'pine.fg' : 'fg'}
          aria-label={isOver ? t('rest.over') : undefined}
        >
          {isOver ? `+${format.clock(view.sinceSeconds)}` : format.clock(view.remainingSeconds)}
        </Text>
        <Button
          variant="subtle"
          size="xl"
          px="0"
          minW="14"
          aria-label={t('rest.more')}
          onClick={() => adjust(REST_STEP_SECONDS)}
        >
          {t('rest.moreShort')}
        </Button>
        <IconButton
          variant="ghost"
          size="xl"
          aria-label={t(isOver ? 'rest.dismiss' : 'rest.skip')}
          onClick={() => dispatch({ kind: 'skipRest' })}
        >
          {isOver ? <X aria-hidden /> : <SkipForward aria-hidden />}
        </IconButton>
      </Flex>
    </>
  );
}

function RestLine({ share }: { share: number }): ReactElement {
  return (
    <Box h="1" mb="1.5" borderRadius="full" bg="bg.muted" overflow="hidden" aria-hidden>
      <Box
        h="full"
        bg="ember.solid"
        borderRadius="full"
        w={`${share * 100}%`}
        transitionProperty="width"
        transitionDuration="1s"
        transitionTimingFunction="linear"
      />
    </Box>
  );
}

/** Buzz and sound once, when a rest that was seen running comes to its end. */
function useSignalAtEnd(view: RestView | undefined): void {
  const kind = view?.kind;
  const before = useRef(kind);
  useEffect(
    function signal() {
      if (before.current === 'running' && kind === 'over') signalRestOver();
      before.current = kind;
    },
    [kind],
  );
}
