import { Badge, Box, Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TermHint } from '../../../components/term-hint.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import type { Prescription, RunningExercise } from '../model/running-session.ts';
import { useSessionTools } from '../session-context.tsx';
import { ExerciseMenu } from './exercise-menu.tsx';

export function ExerciseHeading({ exercise }: { exercise: RunningExercise }): ReactElement {
  const { renderFigure } = useSessionTools();
  const { prescription, note } = exercise;
  return (
    <Box px="2">
      <Flex gap="3" align="center">
        {renderFigure(exercise.exerciseId)}
        <Stack gap="0.5" flex="1" minW="0">
          <Heading as="h2" id={`${exercise.key}-name`} textStyle="heading">
            {exercise.name}
          </Heading>
          <Target exercise={exercise} />
        </Stack>
        <ExerciseMenu exercise={exercise} />
      </Flex>
      {prescription?.modification && (
        <Badge colorPalette="amber" variant="subtle" mt="2" whiteSpace="normal">
          {prescription.modification}
        </Badge>
      )}
      {exercise.aim && (
        <Text textStyle="sm" color="fg.muted" mt="1.5">
          {exercise.aim}
        </Text>
      )}
      {note && (
        <Text textStyle="sm" mt="1.5" fontStyle="italic">
          {note}
        </Text>
      )}
    </Box>
  );
}

function Target({ exercise }: { exercise: RunningExercise }): ReactElement {
  const { t } = useTranslation('session');
  const format = useFormat();
  const { prescription, restSeconds, isPerSide } = exercise;
  const rir = prescription && !prescription.holdSeconds ? prescription.rir : undefined;
  const parts = [
    prescription && describeWork(prescription),
    rir !== undefined && (
      <TermHint term="rir" word={t('exercise.reserve', { rir: format.number(rir) })} />
    ),
    isPerSide && t('exercise.perSide'),
    restSeconds > 0 && t('exercise.rest', { duration: format.duration(restSeconds) }),
  ];
  return (
    <Text textStyle="sm" color="fg.muted" fontVariantNumeric="tabular-nums">
      {parts.filter(Boolean).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the line
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </Text>
  );

  function describeWork({ sets, repsMin, repsMax, holdSeconds }: Prescription): string {
    if (holdSeconds) {
      return t('exercise.target', { sets, reps: t('exercise.hold', { seconds: holdSeconds }) });
    }
    const reps = repsMin === repsMax ? `${repsMin}` : `${repsMin}–${repsMax}`;
    return t('exercise.target', { sets, reps });
  }
}
