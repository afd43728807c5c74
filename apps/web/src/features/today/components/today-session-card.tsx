import { Badge, Button, Flex, Heading, Stack, Text } from '@chakra-ui/react';
import type { Today } from '@vigor/contract';
import { ArrowRight } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';

type PlanExercise = NonNullable<Today['next']>['planDay']['exercises'][number];

interface TodaySessionCardProps {
  plan: NonNullable<Today['plan']>;
  next: NonNullable<Today['next']>;
  startPath: string;
  isRunning: boolean;
  renderFigure: (exerciseId: string) => ReactNode;
}

const shownExercises = 3;

/** The one thing to do now. */
export function TodaySessionCard(props: TodaySessionCardProps): ReactElement {
  const { plan, next, startPath, isRunning, renderFigure } = props;
  const { t } = useTranslation('today');
  const format = useFormat();
  const { planDay, isToday } = next;
  const { exercises } = planDay;
  const more = exercises.length - shownExercises;
  const eyebrow = isToday
    ? t('session.eyebrowToday')
    : t('session.eyebrowNext', { day: format.day(next.day) });
  return (
    <Surface as="section" padding="lg" aria-label={eyebrow}>
      <Flex justify="space-between" align="flex-start" gap="3">
        <Stack gap="1">
          <Text textStyle="label" color="ember.fg">
            {eyebrow}
          </Text>
          <Heading as="h2" textStyle="title">
            {planDay.name}
          </Heading>
        </Stack>
        <Badge variant="subtle" size="md">
          {t('session.week', { week: plan.currentWeek, weeks: plan.weeks })}
        </Badge>
      </Flex>
      <Facts count={exercises.length} seconds={planDay.estimatedSeconds} />
      <Stack gap="2.5" my="5">
        {exercises.slice(0, shownExercises).map((exercise) => (
          <ExerciseLine
            key={exercise.exerciseId}
            exercise={exercise}
            week={plan.currentWeek}
            figure={renderFigure(exercise.exerciseId)}
          />
        ))}
        {exercises.length === 0 && <Text color="fg.muted">{t('session.easyDay')}</Text>}
        {more > 0 && (
          <Text textStyle="label" color="fg.muted">
            {t('session.more', { count: more })}
          </Text>
        )}
      </Stack>
      <Button
        size="2xl"
        w="full"
        colorPalette="ember"
        variant={isToday ? 'solid' : 'subtle'}
        asChild
      >
        <Link to={startPath}>
          {t(isRunning ? 'session.resume' : isToday ? 'session.start' : 'session.startNow')}
          <ArrowRight aria-hidden />
        </Link>
      </Button>
    </Surface>
  );
}

function Facts({ count, seconds }: { count: number; seconds: number }): ReactElement {
  const { t } = useTranslation('today');
  const format = useFormat();
  return (
    <Text color="fg.muted" mt="1">
      {[count > 0 && t('session.exercises', { count }), format.duration(seconds)]
        .filter(Boolean)
        .join(' · ')}
    </Text>
  );
}

interface ExerciseLineProps {
  exercise: PlanExercise;
  /** 1-based week of the plan; after the last one that one repeats. */
  week: number;
  figure: ReactNode;
}

function ExerciseLine({ exercise, week, figure }: ExerciseLineProps): ReactElement {
  const { t } = useTranslation('today');
  const { setsByWeek, repsMin, repsMax, holdSeconds } = exercise;
  const sets = setsByWeek[week - 1] ?? setsByWeek.at(-1) ?? exercise.sets;
  const range = repsMin === repsMax ? `${repsMin}` : `${repsMin}–${repsMax}`;
  const reps = holdSeconds ? t('session.hold', { seconds: holdSeconds }) : range;
  return (
    <Flex align="center" gap="3">
      {figure}
      <Text flex="1" minW="0" fontWeight="500">
        {exercise.name}
      </Text>
      <Text color="fg.muted" fontVariantNumeric="tabular-nums" whiteSpace="nowrap">
        {t('session.sets', { sets, reps })}
      </Text>
    </Flex>
  );
}
