import { Button } from '@chakra-ui/react';
import type { Plan, PlanDay } from '@vigor/contract';
import { findExercise } from '@vigor/training';
import { CalendarX } from 'lucide-react';
import { type ReactElement, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorState } from '../../../components/error-state.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import type { BuildSetting } from '../model/build-exercise.ts';
import { startSession } from '../model/start-session.ts';
import { useSessionPlan } from '../sessions.queries.ts';
import { useSessionStore } from '../use-session-store.ts';

interface StartPlannedProps {
  planId: string;
  dayId: string;
  setting: BuildSetting;
  onChooseOther: () => void;
}

/** Opens the session of a plan’s day; the address alone is enough, so any link can start one. */
export function StartPlanned(props: StartPlannedProps): ReactElement {
  const { planId, dayId, setting, onChooseOther } = props;
  const { t } = useTranslation('session');
  const { data: plan, error, isError, refetch } = useSessionPlan(planId);
  const day = plan?.days.find((each) => each.id === dayId);
  useBegin(plan, day, setting);
  if (isError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (plan === undefined || day) return <PageSkeleton />;
  return (
    <EmptyState
      icon={CalendarX}
      title={t('start.missing')}
      body={t('start.missingBody')}
      action={
        <Button colorPalette="ember" size="lg" onClick={onChooseOther}>
          {t('start.chooseOther')}
        </Button>
      }
    />
  );
}

function useBegin(
  plan: Plan | null | undefined,
  day: PlanDay | undefined,
  setting: BuildSetting,
): void {
  const store = useSessionStore();
  useEffect(
    function beginOnce() {
      if (!plan || !day || store.running.read()) return;
      const input = { planId: plan.id, week: plan.currentWeek, day };
      const name = day.name.slice(0, 80);
      store.begin(
        startSession({ name, nowMs: Date.now(), plan: input, findFacts: findExercise }, setting),
      );
    },
    [plan, day, setting, store],
  );
}
