import { Badge, Box, Button, Collapsible, Flex, IconButton, Stack, Text } from '@chakra-ui/react';
import type { PlanExercise } from '@vigor/contract';
import { CircleQuestionMark, Repeat2 } from 'lucide-react';
import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePath, Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { TermHint } from '../../../components/term-hint.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { setsInWeek } from '../plan-weeks.ts';
import { usePlanTools } from '../plans-context.tsx';

interface PlanExerciseRowProps {
  exercise: PlanExercise;
  week: number;
  onSwap?: (exerciseId: string) => void;
}

/** What to do, how much, and the reason behind one tap. */
export function PlanExerciseRow({ exercise, week, onSwap }: PlanExerciseRowProps): ReactElement {
  const { t } = useTranslation('plan');
  const { renderFigure } = usePlanTools();
  const { exerciseId, name, modification, why, tempo } = exercise;
  return (
    <Collapsible.Root>
      <Flex gap="3" align="center" py="1.5">
        {renderFigure(exerciseId)}
        <Stack gap="0" flex="1" minW="0">
          <Text fontWeight="600" asChild _hover={{ textDecoration: 'underline' }}>
            <Link to={generatePath(paths.exercise, { exerciseId })}>{name}</Link>
          </Text>
          <Dose exercise={exercise} week={week} />
          {modification && (
            <Badge colorPalette="amber" mt="1" whiteSpace="normal" alignSelf="flex-start">
              {modification}
            </Badge>
          )}
        </Stack>
        <Collapsible.Trigger asChild>
          <IconButton variant="ghost" color="fg.muted" aria-label={t('exercise.why', { name })}>
            <CircleQuestionMark aria-hidden />
          </IconButton>
        </Collapsible.Trigger>
      </Flex>
      <Collapsible.Content>
        <Box bg="bg.subtle" borderRadius="xl" px="4" py="3" mb="2">
          <Text textStyle="label">{t('exercise.whyTitle')}</Text>
          <Text>{why.text}</Text>
          {tempo && (
            <Text textStyle="sm" color="fg.muted" mt="1">
              {t('exercise.tempo', { tempo })}
            </Text>
          )}
          {onSwap && (
            <Button
              variant="outline"
              mt="3"
              aria-label={t('exercise.swapName', { name })}
              onClick={() => onSwap(exerciseId)}
            >
              <Repeat2 aria-hidden />
              {t('exercise.swap')}
            </Button>
          )}
        </Box>
      </Collapsible.Content>
    </Collapsible.Root>
  );
}

function Dose({ exercise, week }: Omit<PlanExerciseRowProps, 'onSwap'>): ReactElement {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { repsMin, repsMax, holdSeconds, rir, restSeconds, loadKg, sides } = exercise;
  const range = repsMin === repsMax ? `${repsMin}` : `${repsMin}–${repsMax}`;
  const reps = holdSeconds ? t('exercise.hold', { seconds: holdSeconds }) : range;
  const details = [
    loadKg !== undefined && format.weight(loadKg),
    sides === 2 && t('exercise.perSide'),
    !holdSeconds && <TermHint term="rir" word={t('exercise.rir', { rir: format.number(rir) })} />,
    restSeconds > 0 && t('exercise.rest', { duration: format.duration(restSeconds) }),
  ];
  return (
    <Text textStyle="sm" color="fg.muted" fontVariantNumeric="tabular-nums">
      <Text as="span" color="fg" fontWeight="500">
        {t('exercise.sets', { sets: setsInWeek(exercise, week), reps })}
      </Text>
      {details.filter(Boolean).map((detail, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a detail is its place in the line
        <Fragment key={index}>
          {' · '}
          {detail}
        </Fragment>
      ))}
    </Text>
  );
}
