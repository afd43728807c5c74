import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { findExercise } from '@vigor/training';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../components/sheet.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { showMessage } from '../../../lib/toaster.ts';
import { buildExercise } from '../model/build-exercise.ts';
import { useSessionTools } from '../session-context.tsx';
import { type Alternative, useAlternatives } from '../sessions.queries.ts';
import { useRunningSession } from '../use-session-store.ts';
import type { ExerciseSheetProps } from './exercise-note-sheet.tsx';

/** Another exercise in place of this one, for today; the plan stays as it is. */
export function SwapSheet({ exercise, onClose }: ExerciseSheetProps): ReactElement {
  const { t } = useTranslation('session');
  const { dispatch, setting, renderPicker } = useSessionTools();
  const [isSearching, setSearching] = useState(false);
  const onPick = (picked: { id: string; name: string }) => {
    const facts = findExercise(picked.id);
    if (!facts) return;
    const replacement = buildExercise({ facts }, setting);
    dispatch({ kind: 'swapExercise', exerciseKey: exercise.key, exercise: replacement });
    showMessage({ title: t('swap.swapped', { name: facts.name }) });
    onClose();
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t('swap.title', { name: exercise.name })}
      description={isSearching ? undefined : t('swap.lead')}
    >
      {isSearching ? (
        renderPicker({ onPick })
      ) : (
        <Stack gap="2" pb="4">
          <Suggestions exerciseId={exercise.exerciseId} onPick={onPick} />
          <Button variant="outline" size="xl" onClick={() => setSearching(true)}>
            {t('swap.other')}
          </Button>
        </Stack>
      )}
    </Sheet>
  );
}

interface SuggestionsProps {
  exerciseId: string;
  onPick: (picked: { id: string; name: string }) => void;
}

function Suggestions({ exerciseId, onPick }: SuggestionsProps): ReactElement | null {
  const { t } = useTranslation('session');
  const session = useRunningSession();
  const { data, isPending, isError, fetchStatus } = useAlternatives({
    planId: session?.planId,
    dayId: session?.planDayId,
    exerciseId,
  });
  if (isPending) return fetchStatus === 'idle' ? null : <ListSkeleton rows={3} />;
  if (isError) return <Text color="fg.muted">{t('swap.failed')}</Text>;
  if (data.length === 0) return <Text color="fg.muted">{t('swap.none')}</Text>;
  return (
    <>
      {data.map((alternative) => (
        <Suggestion key={alternative.exerciseId} alternative={alternative} onPick={onPick} />
      ))}
    </>
  );
}

interface SuggestionProps {
  alternative: Alternative;
  onPick: SuggestionsProps['onPick'];
}

function Suggestion({ alternative, onPick }: SuggestionProps): ReactElement {
  const { renderFigure } = useSessionTools();
  const { exerciseId, name, reason } = alternative;
  return (
    <Button
      variant="outline"
      h="auto"
      py="2"
      px="2"
      borderRadius="xl"
      justifyContent="flex-start"
      whiteSpace="normal"
      textAlign="start"
      onClick={() => onPick({ id: exerciseId, name })}
    >
      <Flex gap="3" align="center">
        {renderFigure(exerciseId)}
        <Stack gap="0">
          <Text as="span">{name}</Text>
          <Text as="span" textStyle="sm" fontWeight="400" color="fg.muted">
            {reason}
          </Text>
        </Stack>
      </Flex>
    </Button>
  );
}
