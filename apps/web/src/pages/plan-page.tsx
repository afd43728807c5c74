import { Button, Stack } from '@chakra-ui/react';
import type { Plan } from '@vigor/contract';
import { weekdayOf } from '@vigor/training';
import { CalendarDays, Dumbbell } from 'lucide-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorState } from '../components/error-state.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { ExerciseFigure } from '../features/figures/components/exercise-figure.tsx';
import { TermExplainer } from '../features/motivation/components/term-explainer.tsx';
import { MakePlanSheet, type PlanWish } from '../features/plans/components/make-plan-sheet.tsx';
import { OtherPlans } from '../features/plans/components/other-plans.tsx';
import { PlanHeader } from '../features/plans/components/plan-header.tsx';
import { PlanView } from '../features/plans/components/plan-view.tsx';
import { RecommendedPlans } from '../features/plans/components/recommended-plans.tsx';
import { usePlan, usePlanList } from '../features/plans/plans.queries.ts';
import { PlanToolsContext } from '../features/plans/plans-context.tsx';
import { useChangePlanStatus } from '../features/plans/use-change-plan-status.ts';
import { PlanProposals } from '../features/proposals/components/plan-proposals.tsx';
import { useProfile } from '../features/users/users.queries.ts';
import { showMessage } from '../lib/toaster.ts';
import { useFormat } from '../lib/use-format.ts';

const planTools = {
  renderFigure: (exerciseId: string) => <ExerciseFigure exerciseId={exerciseId} />,
};

/** What is this week, and why? Without an id in the address it is the active plan. */
export function PlanPage(): ReactElement {
  const { t } = useTranslation('plan');
  const { planId } = useParams();
  const list = usePlanList();
  const shownId = planId ?? list.data?.find(({ status }) => status === 'active')?.id;
  const plan = usePlan(shownId);
  const error = list.error ?? plan.error;
  if (error) {
    const onRetry = () => void Promise.all([list.refetch(), plan.refetch()]);
    return (
      <>
        <PageHeader title={t('title')} />
        <ErrorState error={error} onRetry={onRetry} />
      </>
    );
  }
  if (list.isPending || (shownId && !plan.data)) return <PageSkeleton />;
  return (
    <PlanToolsContext value={planTools}>
      <TermExplainer>
        <PlanContent plan={plan.data} />
      </TermExplainer>
    </PlanToolsContext>
  );
}

function PlanContent({ plan }: { plan: Plan | undefined }): ReactElement {
  const { t } = useTranslation('plan');
  const { today } = useFormat();
  const navigate = useNavigate();
  const [wish, setWish] = useState<PlanWish>();
  const { data: profile } = useProfile();
  const { archive, restore } = useChangePlanStatus();
  const { data: plans = [] } = usePlanList();
  const toPlan = () => void navigate(paths.plan);
  const onMake = () =>
    setWish({
      daysPerWeek: profile?.daysPerWeek ?? 3,
      minutesPerSession: profile?.minutesPerSession ?? 45,
    });
  const onMade = () => {
    setWish(undefined);
    showMessage({ title: t('make.done') });
    toPlan();
  };
  const more = (
    <>
      <RecommendedPlans onChoose={setWish} />
      <OtherPlans
        plans={plans.filter(({ id }) => id !== plan?.id)}
        onRestore={(other) => restore(other, toPlan)}
      />
      <ExercisesLink />
    </>
  );
  return (
    <>
      {plan ? (
        <>
          <PlanHeader
            plan={plan}
            onMake={onMake}
            onArchive={() => archive(plan)}
            onRestore={() => restore(plan, toPlan)}
          />
          {plan.status === 'active' && <PlanProposals plan={plan} />}
          <PlanView key={plan.id} plan={plan} weekday={weekdayOf(today())} onMake={onMake}>
            {more}
          </PlanView>
        </>
      ) : (
        <NoPlan onMake={onMake}>{more}</NoPlan>
      )}
      {wish && <MakePlanSheet wish={wish} onClose={() => setWish(undefined)} onMade={onMade} />}
    </>
  );
}

/** The phone's bar has no room for the library. */
function ExercisesLink(): ReactElement {
  const { t } = useTranslation('plan');
  return (
    <Button variant="outline" alignSelf="flex-start" hideFrom="lg" asChild>
      <Link to={paths.exercises}>
        <Dumbbell aria-hidden />
        {t('exercises')}
      </Link>
    </Button>
  );
}

interface NoPlanProps {
  onMake: () => void;
  children: ReactNode;
}

function NoPlan({ onMake, children }: NoPlanProps): ReactElement {
  const { t } = useTranslation('plan');
  return (
    <Stack gap="6" maxW="reading">
      <PageHeader title={t('title')} />
      <EmptyState
        icon={CalendarDays}
        title={t('empty.title')}
        body={t('empty.body')}
        action={
          <Button size="xl" colorPalette="ember" onClick={onMake}>
            {t('empty.action')}
          </Button>
        }
      />
      {children}
    </Stack>
  );
}
