import { Box, Button, Flex, Stack, Text } from '@chakra-ui/react';
import { Plus } from 'lucide-react';
import { memo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../../components/surface.tsx';
import type { RunningExercise } from '../model/running-session.ts';
import { suggestWarmupRows } from '../model/warm-up-rows.ts';
import { useSessionTools } from '../session-context.tsx';
import { ExerciseHeading } from './exercise-heading.tsx';
import { SetGrid } from './set-grid.tsx';
import { SetHeadings } from './set-headings.tsx';
import { SetRow } from './set-row.tsx';

interface ExerciseBlockProps {
  exercise: RunningExercise;
  /** The set to do now, if it is one of these. */
  currentSetId?: string;
}

export const ExerciseBlock = memo(function ExerciseBlock(props: ExerciseBlockProps): ReactElement {
  const { exercise, currentSetId } = props;
  return (
    <Surface
      as="section"
      aria-labelledby={`${exercise.key}-name`}
      padding="none"
      px={{ base: '1', md: '4' }}
      py="3"
      mx={{ base: '-2', md: '0' }}
      borderColor={currentSetId ? 'ember.border' : undefined}
    >
      <ExerciseHeading exercise={exercise} />
      <SetGrid mt="3" px="1" textStyle="caption" color="fg.muted" textAlign="center" aria-hidden>
        <SetHeadings exercise={exercise} />
      </SetGrid>
      <Stack gap="1" mt="1">
        {exercise.sets.map((set) => (
          <SetRow key={set.id} exercise={exercise} set={set} isCurrent={set.id === currentSetId} />
        ))}
      </Stack>
      <ExerciseActions exercise={exercise} />
    </Surface>
  );
});

function ExerciseActions({ exercise }: { exercise: RunningExercise }): ReactElement {
  const { t } = useTranslation('session');
  const { dispatch, setting } = useSessionTools();
  const warmups = suggestWarmupRows(exercise, setting);
  const exerciseKey = exercise.key;
  return (
    <Flex gap="1" mt="1" wrap="wrap">
      <Button
        variant="ghost"
        size="xl"
        px="4"
        flex="1"
        onClick={() =>
          dispatch({ kind: 'addSet', exerciseKey, id: setting.newId(), unit: setting.unit })
        }
      >
        <Plus aria-hidden />
        {t('exercise.addSet')}
      </Button>
      {warmups.length > 0 && (
        <Button
          variant="ghost"
          size="xl"
          px="4"
          flex="1"
          onClick={() => dispatch({ kind: 'addWarmups', exerciseKey, sets: warmups })}
        >
          <Box textAlign="start" lineHeight="1.15">
            {t('exercise.addWarmups')}
            <Text as="span" display="block" textStyle="xs" color="fg.muted" fontWeight="400">
              {warmups.map((set) => `${set.weight} × ${set.reps}`).join(' · ')}
            </Text>
          </Box>
        </Button>
      )}
    </Flex>
  );
}
