import { Grid, Stack } from '@chakra-ui/react';
import type { Plan } from '@vigor/contract';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths.ts';
import { Notice } from '../../../components/notice.tsx';
import { TermHint } from '../../../components/term-hint.tsx';
import { clampWeek, listVolumes, listWeeks, sortDays } from '../plan-weeks.ts';
import { PlanDayCard } from './plan-day-card.tsx';
import { OutsideCardio, PlanReasons, PlanWarnings } from './plan-reasons.tsx';
import { PlanSafetyNotice } from './plan-safety-notice.tsx';
import { SwapPlanExerciseSheet } from './swap-plan-exercise-sheet.tsx';
import { VolumeBars } from './volume-bars.tsx';
import { WeekPicker } from './week-picker.tsx';

interface PlanViewProps {
  plan: Plan;
  /** ISO weekday now; its session opens first. */
  weekday: number;
  onMake: () => void;
  /** Under the reasons: other plans. */
  children: ReactNode;
}

/** What is this week, and why? */
export function PlanView({ plan, weekday, onMake, children }: PlanViewProps): ReactElement {
  const [week, setWeek] = useState(clampWeek(plan.currentWeek, plan.weeks));
  return (
    <Grid
      templateColumns={{ base: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 5fr)' }}
      gap="6"
      gridTemplateRows={{ lg: 'auto 1fr' }}
    >
      <Stack gap="4">
        <PlanSafetyNotice safety={plan.safety} onMake={onMake} />
        <WeekPicker weeks={listWeeks(plan)} value={week} onChange={setWeek} />
        {plan.weekKinds[week - 1] === 'deload' && <DeloadNote />}
        <DayList plan={plan} week={week} weekday={weekday} />
      </Stack>
      <Stack gap="6" gridRow={{ lg: 'span 2' }}>
        <PlanWarnings warnings={plan.warnings} />
        <PlanReasons explanation={plan.explanation} />
        <VolumeBars rows={listVolumes(plan, week)} />
        <OutsideCardio outsideCardio={plan.outsideCardio} week={week} />
      </Stack>
      <Stack gap="6">{children}</Stack>
    </Grid>
  );
}

function DeloadNote(): ReactElement {
  const { t } = useTranslation('plan');
  return (
    <Notice tone="info" title={<TermHint term="deload" word={t('weekPicker.deloadTitle')} />}>
      {t('weekPicker.deloadBody')}
    </Notice>
  );
}

interface DayListProps extends Pick<PlanViewProps, 'plan' | 'weekday'> {
  week: number;
}

function DayList({ plan, week, weekday }: DayListProps): ReactElement {
  const [swapping, setSwapping] = useState<{ dayId: string; exerciseId: string }>();
  const days = sortDays(plan.days);
  const first = days.find((day) => (day.weekday ?? 0) >= weekday) ?? days[0];
  const isActive = plan.status === 'active';
  const canStart = isActive && plan.safety.status !== 'stopped';
  const exercise = plan.days
    .find(({ id }) => id === swapping?.dayId)
    ?.exercises.find(({ exerciseId }) => exerciseId === swapping?.exerciseId);
  return (
    <Stack gap="3">
      {days.map((day) => (
        <PlanDayCard
          key={day.id}
          day={day}
          week={week}
          isOpenAtFirst={day.id === first?.id}
          startPath={
            canStart
              ? `${paths.session}?${new URLSearchParams({ plan: plan.id, day: day.id })}`
              : undefined
          }
          onSwap={isActive ? (exerciseId) => setSwapping({ dayId: day.id, exerciseId }) : undefined}
        />
      ))}
      {swapping && exercise && (
        <SwapPlanExerciseSheet
          plan={plan}
          dayId={swapping.dayId}
          exercise={exercise}
          onClose={() => setSwapping(undefined)}
        />
      )}
    </Stack>
  );
}
