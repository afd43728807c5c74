import { Box, Stack, Text } from '@chakra-ui/react';
import type { PlanDay, PlanExercise } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { groupSupersets } from '../plan-weeks.ts';
import { CardioText } from './cardio-text.tsx';
import { PlanExerciseRow } from './plan-exercise-row.tsx';
import { StepList } from './step-list.tsx';

interface PlanDayBodyProps {
  day: PlanDay;
  week: number;
  onSwap?: (exerciseId: string) => void;
}

/** Warm-up, exercises with supersets together, cardio, cool-down. */
export function PlanDayBody({ day, week, onSwap }: PlanDayBodyProps): ReactElement {
  const { t } = useTranslation('plan');
  return (
    <Stack gap="4" px="4" pb="5">
      <StepList title={t('day.warmup')} steps={day.warmup} />
      <Stack gap="1">
        {groupSupersets(day.exercises).map((group) => (
          <ExerciseGroup key={group[0]?.exerciseId} group={group} week={week} onSwap={onSwap} />
        ))}
      </Stack>
      {day.cardio && <CardioText cardio={day.cardio} week={week} />}
      <StepList title={t('day.cooldown')} steps={day.cooldown} />
    </Stack>
  );
}

interface ExerciseGroupProps extends Omit<PlanDayBodyProps, 'day'> {
  group: PlanExercise[];
}

function ExerciseGroup({ group, week, onSwap }: ExerciseGroupProps): ReactElement {
  const { t } = useTranslation('plan');
  const rows = group.map((exercise) => (
    <PlanExerciseRow key={exercise.exerciseId} exercise={exercise} week={week} onSwap={onSwap} />
  ));
  if (group.length === 1) return <>{rows}</>;
  return (
    <Box borderStartWidth="3px" borderColor="ember.solid" ps="3" my="1">
      <Text textStyle="label" color="ember.fg">
        {t('exercise.superset', { group: group[0]?.supersetGroup ?? '' })}
      </Text>
      {rows}
    </Box>
  );
}
