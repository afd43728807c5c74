import { Button, Flex, Grid, Stack, Text } from '@chakra-ui/react';
import type { Progress } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { ProgressRing } from '../../../components/progress-ring.tsx';
import { Section } from '../../../components/section.tsx';
import { Stat } from '../../../components/stat.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';

type ConsistencySectionProps = Pick<Progress, 'adherence' | 'streak' | 'totals'>;

const secondsPerMinute = 60;

/** How steadily; weeks in a row are only named where there are any. */
export function ConsistencySection(props: ConsistencySectionProps): ReactElement {
  const { adherence, totals } = props;
  const { t } = useTranslation('progress');
  const format = useFormat();
  return (
    <Section title={t('consistency.title')}>
      <Surface>
        <Stack gap="5">
          <Flex gap="5" align="center">
            {adherence.ratio !== null && <AdherenceRing ratio={adherence.ratio} />}
            <StreakWords {...props} />
          </Flex>
          <Grid
            templateColumns={{ base: 'repeat(2, minmax(0, 1fr))', md: 'repeat(3, auto)' }}
            gap="4"
          >
            <Stat label={t('consistency.totalSessions')} value={format.number(totals.sessions)} />
            <Stat
              label={t('consistency.totalTime')}
              value={format.duration(totals.minutes * secondsPerMinute)}
            />
            <Stat
              label={t('consistency.totalMoved')}
              value={format.number(format.fromKg(totals.tonnageKg), 0)}
              unit={format.weightUnit}
            />
          </Grid>
          <Button variant="outline" alignSelf="flex-start" asChild>
            <Link to={paths.history}>{t('consistency.history')}</Link>
          </Button>
        </Stack>
      </Surface>
    </Section>
  );
}

function AdherenceRing({ ratio }: { ratio: number }): ReactElement {
  const { t } = useTranslation('progress');
  const percent = Math.round(ratio * 100);
  return (
    <ProgressRing share={ratio} label={t('consistency.label', { percent })} boxSize="20">
      {percent}
      <Text as="span" textStyle="sm">
        %
      </Text>
    </ProgressRing>
  );
}

function StreakWords({ adherence, streak }: ConsistencySectionProps): ReactElement {
  const { t } = useTranslation('progress');
  const { weeks, bestWeeks, hitInLastEightWeeks } = streak;
  const details = [
    hitInLastEightWeeks > 0 && t('consistency.lastEight', { count: hitInLastEightWeeks }),
    bestWeeks > weeks && t('consistency.best', { count: bestWeeks }),
  ];
  return (
    <Stack gap="0.5">
      <Text textStyle="heading">
        {weeks > 0 ? t('consistency.streak', { count: weeks }) : t('consistency.start')}
      </Text>
      <Text color="fg.muted">{details.filter(Boolean).join(' · ')}</Text>
      {adherence.planned > 0 && (
        <Text color="fg.muted">
          {t('consistency.ratio', { done: adherence.done, planned: adherence.planned })}
        </Text>
      )}
    </Stack>
  );
}
