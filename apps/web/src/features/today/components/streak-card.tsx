import { Flex, Heading, Icon, Stack, Text } from '@chakra-ui/react';
import type { Streak } from '@vigor/contract';
import { Flag } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgressRing } from '../../../components/progress-ring.tsx';
import { Surface } from '../../../components/surface.tsx';
import { TermHint } from '../../../components/term-hint.tsx';

/** Weeks in a row, forgiving: a streak of nothing is a first week, never a zero. */
export function StreakCard({ streak }: { streak: Streak }): ReactElement {
  const { t } = useTranslation('today');
  const { done, required } = streak.thisWeek;
  const thisWeek =
    done >= required && done > 0
      ? t('streak.hit', { done })
      : t('streak.thisWeek', { done, required });
  return (
    <Surface as="section" aria-label={t('streak.title')}>
      <Flex gap="5" align="center">
        <ProgressRing share={required === 0 ? 1 : done / required} label={thisWeek} boxSize="20">
          {done > 0 ? `${done}/${required}` : <Icon as={Flag} boxSize="6" color="fg.muted" />}
        </ProgressRing>
        <Stack gap="0.5" minW="0">
          {streak.weeks > 0 ? <Weeks streak={streak} /> : <FirstWeek required={required} />}
          {streak.hitInLastEightWeeks > 0 && (
            <Text color="fg.muted">
              {t('streak.lastEight', { count: streak.hitInLastEightWeeks })}
              {streak.bestWeeks > streak.weeks &&
                ` · ${t('streak.best', { count: streak.bestWeeks })}`}
            </Text>
          )}
        </Stack>
      </Flex>
      {streak.freezes > 0 && (
        <Text textStyle="sm" color="fg.muted" mt="3">
          <TermHint term="freeze" word={t('streak.freezes', { count: streak.freezes })} />
        </Text>
      )}
    </Surface>
  );
}

function Weeks({ streak }: { streak: Streak }): ReactElement {
  const { t } = useTranslation('today');
  return (
    <Flex align="baseline" gap="2" wrap="wrap">
      <Text as="span" textStyle="figureLg">
        {streak.weeks}
      </Text>
      <Text as="span" fontWeight="500">
        {t('streak.weeks', { count: streak.weeks })}
      </Text>
    </Flex>
  );
}

function FirstWeek({ required }: { required: number }): ReactElement {
  const { t } = useTranslation('today');
  return (
    <>
      <Heading as="h2" textStyle="heading">
        {t('streak.firstTitle')}
      </Heading>
      <Text color="fg.muted">{t('streak.firstBody', { count: Math.max(1, required) })}</Text>
    </>
  );
}
