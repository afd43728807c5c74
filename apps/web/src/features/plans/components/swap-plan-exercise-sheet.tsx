import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import type { Plan } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { asApiProblem } from '../../../lib/api-problem.ts';
import { showMessage } from '../../../lib/toaster.ts';
import {
  type Alternative,
  useAlternatives,
  useRefreshPlan,
  useSwapExercise,
} from '../plans.queries.ts';
import { usePlanTools } from '../plans-context.tsx';

interface SwapPlanExerciseSheetProps {
  plan: Plan;
  dayId: string;
  exercise: { exerciseId: string; name: string };
  onClose: () => void;
}

export function SwapPlanExerciseSheet(props: SwapPlanExerciseSheetProps): ReactElement {
  const { exercise, onClose } = props;
  const { t } = useTranslation('plan');
  const { onSwap, isPending } = useSwap(props);
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t('swap.title', { name: exercise.name })}
      description={t('swap.lead')}
      footer={
        <Button colorPalette="ember" size="lg" loading={isPending} onClick={() => onSwap()}>
          {t('swap.best')}
        </Button>
      }
    >
      <Choices {...props} isPending={isPending} onSwap={onSwap} />
    </Sheet>
  );
}

interface ChoicesProps extends SwapPlanExerciseSheetProps {
  isPending: boolean;
  onSwap: (alternative: Alternative) => void;
}

function Choices({ plan, dayId, exercise, isPending, onSwap }: ChoicesProps): ReactElement {
  const { t } = useTranslation('plan');
  const { renderFigure } = usePlanTools();
  const place = { planId: plan.id, dayId, exerciseId: exercise.exerciseId };
  const { data, error, isPending: isLoading, refetch } = useAlternatives(place);
  if (isLoading) return <ListSkeleton />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <Text color="fg.muted">{t('swap.none')}</Text>;
  return (
    <Stack gap="2">
      {data.map((alternative) => (
        <Button
          key={alternative.exerciseId}
          variant="outline"
          h="auto"
          p="2"
          borderRadius="xl"
          justifyContent="flex-start"
          textAlign="start"
          whiteSpace="normal"
          disabled={isPending}
          onClick={() => onSwap(alternative)}
        >
          <Flex gap="3" align="center">
            {renderFigure(alternative.exerciseId)}
            <Stack gap="0">
              <Text as="span">{alternative.name}</Text>
              <Text as="span" textStyle="sm" color="fg.muted" fontWeight="400">
                {alternative.reason}
              </Text>
            </Stack>
          </Flex>
        </Button>
      ))}
    </Stack>
  );
}

/** Without a choice the engine takes the best one; a plan that changed elsewhere is read again. */
function useSwap({ plan, dayId, exercise, onClose }: SwapPlanExerciseSheetProps) {
  const { t } = useTranslation(['plan', 'common']);
  const { mutate, isPending } = useSwapExercise();
  const refresh = useRefreshPlan();
  const onSwap = (chosen?: Alternative) => {
    const { exerciseId } = exercise;
    const input = { planId: plan.id, dayId, exerciseId, version: plan.version };
    mutate(
      { ...input, replacementId: chosen?.exerciseId },
      {
        onSuccess: (changed) => {
          const name = chosen?.name ?? findNew(plan, changed, dayId) ?? '';
          showMessage({ title: t('swap.done', { name }) });
          onClose();
        },
        onError: (error) => {
          const isOld = asApiProblem(error)?.code === 'VERSION_MISMATCH';
          if (isOld) refresh(plan.id);
          showMessage({ title: isOld ? t('swap.changed') : error.message });
        },
      },
    );
  };
  return { onSwap, isPending };
}

function findNew(before: Plan, after: Plan, dayId: string): string | undefined {
  const idsBefore = before.days.flatMap((day) => day.exercises.map(({ exerciseId }) => exerciseId));
  const day = after.days.find(({ id }) => id === dayId);
  return day?.exercises.find(({ exerciseId }) => !idsBefore.includes(exerciseId))?.name;
}
