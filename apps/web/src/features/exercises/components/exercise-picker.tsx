import { Box, Button, Flex, Input, Stack, Text } from '@chakra-ui/react';
import type { ExerciseSummary } from '@vigor/contract';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.tsx';
import { FormField } from '../../../components/form-field.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { useDebounced } from '../../../lib/use-debounced.ts';
import { useExerciseSearch } from '../exercises.queries.ts';

const typingMs = 250;

interface ExercisePickerProps {
  onPick: (exercise: ExerciseSummary) => void;
  renderFigure: (exerciseId: string) => ReactNode;
}

/** Find one exercise and take it. */
export function ExercisePicker({ onPick, renderFigure }: ExercisePickerProps): ReactElement {
  const { t } = useTranslation('exercises');
  const [text, setText] = useState('');
  return (
    <Stack gap="4" pb="4">
      <FormField label={t('picker.label')}>
        <Input
          type="search"
          value={text}
          size="lg"
          enterKeyHint="search"
          placeholder={t('searchPlaceholder')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </FormField>
      <Box minH="60dvh">
        <Results search={useDebounced(text.trim(), typingMs)} {...{ onPick, renderFigure }} />
      </Box>
    </Stack>
  );
}

function Results(props: ExercisePickerProps & { search: string }): ReactElement {
  const { search, onPick, renderFigure } = props;
  const { t } = useTranslation('exercises');
  const query = useExerciseSearch({ search: search || undefined, isForMe: search === '' });
  if (query.isPending) return <ListSkeleton rows={6} />;
  if (query.isError) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <Text color="fg.muted">{t('picker.none')}</Text>;
  return (
    <Stack gap="1.5">
      {items.map((exercise) => (
        <PickRow key={exercise.id} {...{ exercise, onPick, renderFigure }} />
      ))}
      {query.hasNextPage && (
        <Button
          variant="ghost"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </Stack>
  );
}

function PickRow(props: ExercisePickerProps & { exercise: ExerciseSummary }): ReactElement {
  const { exercise, onPick, renderFigure } = props;
  const { t } = useTranslation('exercises');
  return (
    <Button
      variant="ghost"
      h="auto"
      minH="16"
      py="1"
      px="1"
      borderRadius="xl"
      justifyContent="flex-start"
      textAlign="start"
      whiteSpace="normal"
      onClick={() => onPick(exercise)}
    >
      <Flex gap="3" align="center">
        {renderFigure(exercise.id)}
        <Stack gap="0">
          <Text as="span">{exercise.name}</Text>
          <Text as="span" textStyle="sm" color="fg.muted" fontWeight="400">
            {exercise.primary.map((muscle) => t(`muscle.${muscle}`)).join(', ')}
          </Text>
          {!exercise.suitsYou && (
            <Text as="span" textStyle="sm" color="fg.warning" fontWeight="400">
              {t('card.notSuited')}
            </Text>
          )}
        </Stack>
      </Flex>
    </Button>
  );
}
