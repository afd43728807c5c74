import { Box, Button, Flex, Stack, Text, VisuallyHidden } from '@chakra-ui/react';
import type { MicroWorkout } from '@vigor/contract';
import { Pause, Play, SkipForward } from 'lucide-react';
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.ts';
import { type MicroMoment, type MicroStep, momentAt, startOfNextStep } from '../micro-timer.ts';
import { useStopwatch } from '../use-stopwatch.ts';

const secondsPerMinute = 60;

interface MicroPlayerProps {
  workout: MicroWorkout;
  renderFigure: (exerciseId: string) => ReactNode;
  /** Called once at the end with the steps that were not skipped. */
  onDone: (steps: MicroStep[]) => void;
  onClose: () => void;
}

/** Runs a short workout step by step; the clock can be stopped and a step skipped. */
export function MicroPlayer(props: MicroPlayerProps): ReactElement {
  const { workout, renderFigure, onDone, onClose } = props;
  const { t } = useTranslation('today');
  const { elapsedMs, isRunning, start, pause, jumpTo } = useStopwatch();
  const [skipped, setSkipped] = useState<readonly number[]>([]);
  const moment = momentAt(workout.steps, elapsedMs);
  const doneSteps = workout.steps.filter((_step, index) => !skipped.includes(index));
  useCallOnce(moment.kind === 'done', () => onDone(doneSteps));
  if (moment.kind === 'done') return <MicroDone steps={doneSteps} onClose={onClose} />;
  const pauseLabel = t(
    elapsedMs === 0 ? 'micro.start' : isRunning ? 'micro.pause' : 'micro.resume',
  );
  const Icon = isRunning ? Pause : Play;
  return (
    <Stack gap="4" align="center" pb="5" textAlign="center">
      {elapsedMs === 0 && workout.warnings.map((warning) => <Text key={warning}>{warning}</Text>)}
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
          onClick={() => {
            setSkipped([...skipped, moment.index]);
            jumpTo(startOfNextStep(workout.steps, elapsedMs));
          }}
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
  const name = step.name ?? step.text ?? t(`micro.kind.${step.kind}`);
  const title = step.reps ? t('micro.reps', { name, reps: step.reps }) : name;
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

interface MicroDoneProps {
  steps: readonly MicroStep[];
  onClose: () => void;
}

function MicroDone({ steps, onClose }: MicroDoneProps): ReactElement {
  const { t } = useTranslation('today');
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  const hasWorked = steps.some((step) => step.kind === 'work');
  return (
    <Stack gap="4" pb="5" role="status">
      <Stack gap="1">
        <Text textStyle="title">{t(hasWorked ? 'micro.done' : 'micro.skipped')}</Text>
        {hasWorked && (
          <Text color="fg.muted">
            {t('micro.doneBody', { count: Math.max(1, Math.round(seconds / secondsPerMinute)) })}
          </Text>
        )}
      </Stack>
      <Button size="xl" colorPalette="ember" onClick={onClose}>
        {t('micro.close')}
      </Button>
    </Stack>
  );
}

/** Tells the page once; rendering again does not tell it again. */
function useCallOnce(isDue: boolean, call: () => void): void {
  const isCalled = useRef(false);
  useEffect(function tellOnce() {
    if (!isDue || isCalled.current) return;
    isCalled.current = true;
    call();
  });
}
