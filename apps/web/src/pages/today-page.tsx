import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { ErrorState } from '../components/error-state.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { ExerciseFigure } from '../features/figures/components/exercise-figure.tsx';
import { DailyMessageCard } from '../features/motivation/components/daily-message-card.tsx';
import { RecommendationList } from '../features/motivation/components/recommendation-list.tsx';
import { TermExplainer } from '../features/motivation/components/term-explainer.tsx';
import { toMicroSession } from '../features/sessions/model/micro-session.ts';
import { useRunningSession, useSessionStore } from '../features/sessions/use-session-store.ts';
import { focusMicroCard, TodayView } from '../features/today/components/today-view.tsx';
import { useToday } from '../features/today/today.queries.ts';
import { useFormat } from '../lib/use-format.ts';

/** What do I do now? */
export function TodayPage(): ReactElement {
  const { t } = useTranslation('today');
  const format = useFormat();
  const session = useRunningSession();
  const { logBody } = useSessionStore();
  const { data: today, error, isPending, refetch } = useToday();
  if (isPending) return <PageSkeleton />;
  if (!today) {
    return (
      <>
        <PageHeader title={t('title')} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  const planId = today.plan?.id;
  return (
    <TermExplainer>
      <PageHeader title={t('title')} eyebrow={format.longDay(today.day)} />
      <TodayView
        today={today}
        onMicroDone={(workout, steps) =>
          logBody(toMicroSession(workout, steps, { nowMs: Date.now(), newId }))
        }
        hasRunningSession={session !== undefined}
        message={
          <DailyMessageCard
            day={today.day}
            planId={planId}
            isDoneToday={today.doneToday.length > 0}
            onMicroWorkout={focusMicroCard}
          />
        }
        recommendations={<RecommendationList planId={planId} onMicroWorkout={focusMicroCard} />}
        renderFigure={(exerciseId) => <ExerciseFigure exerciseId={exerciseId} size="12" />}
        renderLargeFigure={(exerciseId) => <ExerciseFigure exerciseId={exerciseId} size="36" />}
      />
    </TermExplainer>
  );
}
