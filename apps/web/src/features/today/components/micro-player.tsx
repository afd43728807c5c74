import { Box, Button, Flex, Stack, Text, VisuallyHidden } from '@chakra-ui/react';
import type { MicroWorkout } from '@vigor/contract';
import { Pause, Play, SkipForward } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.ts';
import { type MicroMoment, momentAt, startOfNextStep } from '../micro-timer.ts';
import { useStopwatch } from '../use-stopwatch.ts';

interface MicroPlayerProps {
  workout: MicroWorkout;
  renderFigure: (exerciseId: string) => ReactNode;
  onClose: () => void;
}

/** Runs a short workout step by step; the clock can be stopped and a step skipped. */
export function MicroPlayer({ workout, renderFigure, onClose }: MicroPlayerProps): ReactElement {
  const { t } = useTranslation('today');
  const { elapsedMs, isRunning, start, pause, jumpTo } = useStopwatch();
  const moment = momentAt(workout.steps, elapsedMs);
  if (moment.kind === 'done') return <MicroDone workout={workout} onClose={onClose} />;
  const pauseLabel = t(
    elapsedMs === 0 ? 'micro.start' : isRunning ? 'micro.pause' : 'micro.resume',
  );
  const Icon = isRunning ? Pause : Play;
  return (
    <Stack gap="4" align="center" pb="5" textAlign="center">
      <StepView moment={moment} total={workout.steps.length} renderFigure={renderFigure} />
      <Flex gap="3" w="full">
        <Button size="2xl" flex="1" colorPalette="ember" onClick={isRunning ? pause : start}>
          <Icon aria-hidden />
          {pauseLabel}
        </Button>
        <Button
          size="2xl"
          variant="outline"
          px="5"
          aria-label={t('micro.skip')}
          onClick={() => jumpTo(startOfNextStep(workout.steps, elapsedMs))}
        >
          <SkipForward aria-hidden />
        </Button>
      </Flex>
      <Text textStyle="sm" color="fg.muted">
        {t('micro.effort', { rpe: workout.rpeMax })}
      </Text>
    </Stack>
  );
}

interface StepViewProps {
  moment: Extract<MicroMoment, { kind: 'step' }>;
  total: number;
  renderFigure: (exerciseId: string) => ReactNode;
}

function StepView({ moment, total, renderFigure }: StepViewProps): ReactElement {
  const { t } = useTranslation('today');
  const format = useFormat();
  const { step, next, index, stepSecondsLeft, totalSecondsLeft } = moment;
  const pictured = step.exerciseId ?? next?.exerciseId;
  const title = step.name ?? step.text ?? t(`micro.kind.${step.kind}`);
  return (
    <>
      <Text textStyle="label" color={step.kind === 'work' ? 'ember.fg' : 'fg.muted'}>
        {`${t(`micro.kind.${step.kind}`)} · ${t('micro.step', { number: index + 1, total })}`}
      </Text>
      <Box minH="36">{pictured && renderFigure(pictured)}</Box>
      <Text role="timer" aria-live="off" textStyle="figureXl">
        {format.clock(stepSecondsLeft)}
      </Text>
      <Stack gap="1">
        <Text textStyle="heading">{title}</Text>
        {step.name && step.text && <Text color="fg.muted">{step.text}</Text>}
        <Text textStyle="sm" color="fg.muted">
          {t('micro.left', { time: format.clock(totalSecondsLeft) })}
        </Text>
      </Stack>
      <VisuallyHidden role="status">{step.text ?? title}</VisuallyHidden>
    </>
  );
}

function MicroDone({ workout, onClose }: Omit<MicroPlayerProps, 'renderFigure'>): ReactElement {
  const { t } = useTranslation('today');
  const minutes = Math.round(workout.totalSeconds / 60);
  return (
    <Stack gap="4" pb="5" role="status">
      <Stack gap="1">
        <Text textStyle="title">{t('micro.done')}</Text>
        <Text color="fg.muted">{t('micro.doneBody', { minutes })}</Text>
      </Stack>
      <Button size="xl" colorPalette="ember" onClick={onClose}>
        {t('micro.close')}
      </Button>
    </Stack>
  );
}
