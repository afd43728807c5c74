import { Button, Skeleton, Stack, Text } from '@chakra-ui/react';
import type { LiftProgress } from '@vigor/contract';
import { ArrowRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { ErrorState } from '../../../components/error-state.tsx';
import { Section } from '../../../components/section.tsx';
import { Stat } from '../../../components/stat.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { useLiftHistory } from '../exercises.queries.ts';
import { Sparkline } from './sparkline.tsx';

/** Am I getting stronger on this one? */
export function OwnHistory({ exerciseId }: { exerciseId: string }): ReactElement {
  const { t } = useTranslation('exercises');
  return (
    <Section title={t('detail.history')}>
      <Surface>
        <Content exerciseId={exerciseId} />
      </Surface>
    </Section>
  );
}

function Content({ exerciseId }: { exerciseId: string }): ReactElement {
  const { t } = useTranslation('exercises');
  const { data: lift, error, isPending, refetch } = useLiftHistory(exerciseId);
  if (isPending) return <Skeleton h="24" borderRadius="lg" />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!lift || lift.latestE1rmKg === null) {
    return <Text color="fg.muted">{t('detail.historyEmpty')}</Text>;
  }
  return <Lift lift={lift} latestKg={lift.latestE1rmKg} />;
}

function Lift({ lift, latestKg }: { lift: LiftProgress; latestKg: number }): ReactElement {
  const { t } = useTranslation('exercises');
  const format = useFormat();
  return (
    <Stack gap="4">
      <Stat
        label={t('detail.estimate')}
        value={format.number(format.fromKg(latestKg), 0)}
        unit={format.weightUnit}
        hint={t('detail.atLeast')}
        size="lg"
      />
      <Text fontWeight="600" color={lift.trend === 'rising' ? 'pine.fg' : 'fg'}>
        {lift.summary}
      </Text>
      {lift.points.length > 1 && (
        <Sparkline points={lift.points} label={t('detail.sparkline', { name: lift.name })} />
      )}
      <Button variant="outline" alignSelf="flex-start" asChild>
        <Link to={`${paths.progress}?${new URLSearchParams({ lift: lift.exerciseId })}`}>
          {t('detail.allProgress')}
          <ArrowRight aria-hidden />
        </Link>
      </Button>
    </Stack>
  );
}
