import { Box, Button, Grid, Stack } from '@chakra-ui/react';
import type { MicroWorkout, Today } from '@vigor/contract';
import { Sparkles } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePath, Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Surface } from '../../../components/surface.tsx';
import type { MicroStep } from '../micro-timer.ts';
import { LastRecords } from './last-records.tsx';
import { MicroCard } from './micro-card.tsx';
import { PlanCheckNotice } from './plan-check-notice.tsx';
import { StreakCard } from './streak-card.tsx';
import { TodaySessionCard } from './today-session-card.tsx';
import { WeekStrip } from './week-strip.tsx';

interface TodayViewProps {
  today: Today;
  /** A session is open on this phone; starting leads back to it. */
  hasRunningSession: boolean;
  onMicroDone: (workout: MicroWorkout, steps: MicroStep[]) => void;
  /** Of the coach: today’s message, and what would help. */
  message: ReactNode;
  recommendations: ReactNode;
  renderFigure: (exerciseId: string) => ReactNode;
  renderLargeFigure: (exerciseId: string) => ReactNode;
}

const microCardId = 'short-workouts';

/** Leads to the short workouts on this page. */
export function focusMicroCard(): void {
  document.querySelector<HTMLElement>(`#${microCardId} button`)?.focus();
}

/** What to do now on the left; how the weeks go on the right. */
export function TodayView(props: TodayViewProps): ReactElement {
  const { today, hasRunningSession, onMicroDone, renderFigure, renderLargeFigure } = props;
  const { message, recommendations } = props;
  return (
    <Grid templateColumns={{ base: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 5fr)' }} gap="6">
      <Stack gap="6">
        <PlanCheckNotice
          check={today.planCheck}
          planPath={paths.plan}
          profilePath={paths.profile}
        />
        {message}
        <NowCard today={today} hasRunningSession={hasRunningSession} renderFigure={renderFigure} />
        <Box id={microCardId}>
          <MicroCard onDone={onMicroDone} renderFigure={renderLargeFigure} />
        </Box>
        {recommendations}
      </Stack>
      <Stack gap="6">
        <StreakCard streak={today.streak} />
        <WeekStrip week={today.week} today={today.day} planPath={paths.plan} />
        <LastRecords records={today.lastRecords} progressPath={paths.progress} />
      </Stack>
    </Grid>
  );
}

function NowCard(
  props: Pick<TodayViewProps, 'today' | 'hasRunningSession' | 'renderFigure'>,
): ReactElement {
  const { today, hasRunningSession, renderFigure } = props;
  const { plan, next, doneToday } = today;
  if (!plan) return <NoPlan />;
  const startPath = (dayId: string) =>
    `${paths.session}?${new URLSearchParams({ plan: plan.id, day: dayId })}`;
  return (
    <>
      {doneToday.length > 0 && <DoneToday doneToday={doneToday} />}
      {next && today.planCheck.status !== 'stopped' && (
        <TodaySessionCard
          plan={plan}
          next={next}
          startPath={hasRunningSession ? paths.session : startPath(next.planDay.id)}
          isRunning={hasRunningSession}
          renderFigure={renderFigure}
        />
      )}
    </>
  );
}

function NoPlan(): ReactElement {
  const { t } = useTranslation('today');
  return (
    <Surface>
      <EmptyState
        icon={Sparkles}
        title={t('noPlan.title')}
        body={t('noPlan.body')}
        action={
          <Button size="xl" colorPalette="ember" asChild>
            <Link to={paths.plan}>{t('noPlan.action')}</Link>
          </Button>
        }
      />
    </Surface>
  );
}

function DoneToday({ doneToday }: Pick<Today, 'doneToday'>): ReactElement {
  const { t } = useTranslation('today');
  const first = doneToday[0];
  return (
    <Notice tone="done" title={t('done.title')}>
      {t('done.body', { names: doneToday.map(({ name }) => name).join(', ') })}
      {first && (
        <Button variant="plain" display="flex" mt="2" asChild>
          <Link to={generatePath(paths.historySession, { sessionId: first.sessionId })}>
            {t('done.see')}
          </Link>
        </Button>
      )}
    </Notice>
  );
}
