import { Box } from '@chakra-ui/react';
import { memo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isDone, type RunningExercise, type RunningSet } from '../model/running-session.ts';
import { findMissingField } from '../model/set-fields.ts';
import { prepareRestSignal } from '../rest-signal.ts';
import { useSessionTools } from '../session-context.tsx';
import { nameSet } from '../set-words.ts';
import { PreviousText } from './previous-text.tsx';
import { RpeButton } from './rpe-button.tsx';
import { fieldId, SetFields } from './set-fields.tsx';
import { SetGrid } from './set-grid.tsx';
import { SetKindButton } from './set-kind-button.tsx';
import { StepStrip } from './step-strip.tsx';
import { TickButton } from './tick-button.tsx';

export interface SetRowProps {
  exercise: RunningExercise;
  set: RunningSet;
  /** The set to do now: it stands out and has −/+ buttons. */
  isCurrent: boolean;
}

export const SetRow = memo(function SetRow({
  exercise,
  set,
  isCurrent,
}: SetRowProps): ReactElement {
  const { t } = useTranslation('session');
  const { dispatch } = useSessionTools();
  const name = nameSet(exercise, set, t);
  const done = isDone(set);
  const place = { exerciseKey: exercise.key, setId: set.id };
  const onTick = () => {
    if (done) return dispatch({ kind: 'untickSet', ...place });
    const missing = findMissingField(exercise, set);
    if (missing) return document.getElementById(fieldId(set, missing))?.focus();
    prepareRestSignal();
    dispatch({ kind: 'tickSet', ...place, nowMs: Date.now() });
  };
  return (
    <Box
      role="group"
      aria-label={name}
      borderRadius="xl"
      px="1"
      py="1"
      data-current={isCurrent || undefined}
      bg={done ? 'pine.subtle' : isCurrent ? 'ember.subtle' : 'transparent'}
      scrollMarginY="32"
      transitionProperty="background-color"
      transitionDuration="fast"
    >
      <SetGrid alignItems="center">
        <SetKindButton exercise={exercise} set={set} name={name} />
        <PreviousText exercise={exercise} set={set} />
        <SetFields exercise={exercise} set={set} name={name} />
        <RpeButton exercise={exercise} set={set} name={name} />
        <TickButton name={name} isDone={done} onTick={onTick} />
      </SetGrid>
      {isCurrent && !done && <StepStrip exercise={exercise} set={set} name={name} />}
    </Box>
  );
});
