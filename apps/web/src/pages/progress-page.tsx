import { Box, Button } from '@chakra-ui/react';
import type { Progress } from '@vigor/contract';
import { TrendingUp } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../app/paths.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorState } from '../components/error-state.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { SegmentedControl } from '../components/segmented-control.tsx';
import { BodyMap } from '../features/figures/components/body-map.tsx';
import { TermExplainer } from '../features/motivation/components/term-explainer.tsx';
import { ProgressView } from '../features/progress/components/progress-view.tsx';
import { shadeMuscles } from '../features/progress/muscle-shades.ts';
import { useProgress } from '../features/progress/progress.queries.ts';
import {
  boundsOfRange,
  type ProgressRange,
  progressRanges,
  readRange,
} from '../features/progress/progress-range.ts';
import { useProfile } from '../features/users/users.queries.ts';
import { useFormat } from '../lib/use-format.ts';

/** Am I getting better? Period and lift are in the address. */
export function ProgressPage(): ReactElement {
  const { t } = useTranslation('progress');
  const { today } = useFormat();
  const [params, setParams] = useSearchParams();
  const range = readRange(params.get('range'));
  const { data: progress, error, isPending, refetch } = useProgress(boundsOfRange(range, today()));
  const set = (name: string, value: string) =>
    setParams(
      (before) => {
        before.set(name, value);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  if (isPending) return <PageSkeleton />;
  return (
    <TermExplainer>
      <PageHeader
        title={t('title')}
        actions={<RangePicker value={range} onChange={(chosen) => set('range', chosen)} />}
      />
      {progress ? (
        <ProgressContent
          progress={progress}
          range={range}
          liftId={params.get('lift') ?? undefined}
          onLift={(exerciseId) => set('lift', exerciseId)}
          onShowAll={() => set('range', 'all')}
        />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
    </TermExplainer>
  );
}

interface RangePickerProps {
  value: ProgressRange;
  onChange: (range: ProgressRange) => void;
}

function RangePicker({ value, onChange }: RangePickerProps): ReactElement {
  const { t } = useTranslation('progress');
  return (
    <SegmentedControl
      label={t('range.label')}
      value={value}
      onChange={onChange}
      options={progressRanges.map((range) => ({ value: range, label: t(`range.short.${range}`) }))}
    />
  );
}

interface ProgressContentProps {
  progress: Progress;
  range: ProgressRange;
  liftId?: string;
  onLift: (exerciseId: string) => void;
  onShowAll: () => void;
}

function ProgressContent(props: ProgressContentProps): ReactElement {
  const { progress, range, liftId, onLift, onShowAll } = props;
  const { t } = useTranslation('progress');
  const { data: profile } = useProfile();
  const isEmpty = progress.totals.sessions === 0 && progress.measurements.length === 0;
  if (isEmpty && range !== 'all' && progress.streak.bestWeeks > 0) {
    return (
      <EmptyState
        icon={TrendingUp}
        title={t('empty.nothingTitle')}
        body={t('empty.nothingBody')}
        action={<Button onClick={onShowAll}>{t('empty.nothingAction')}</Button>}
      />
    );
  }
  if (isEmpty) return <NoProgress />;
  return (
    <ProgressView
      progress={progress}
      liftId={liftId}
      onLift={onLift}
      bodyMap={<BodyMap shades={shadeMuscles(progress.muscles)} label={t('muscles.map')} />}
      hasBodySection={profile?.screening.isSensitive !== true}
    />
  );
}

function NoProgress(): ReactElement {
  const { t } = useTranslation('progress');
  return (
    <Box>
      <EmptyState
        icon={TrendingUp}
        title={t('empty.title')}
        body={t('empty.body')}
        action={
          <Button size="xl" colorPalette="ember" asChild>
            <Link to={paths.session}>{t('empty.action')}</Link>
          </Button>
        }
      />
    </Box>
  );
}
