import { Button, Grid } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.ts';
import type { RunningExercise, RunningSet } from '../model/running-session.ts';
import { listSetFields } from '../model/set-fields.ts';
import { changeByStep, findStep } from '../model/set-steps.ts';
import { useSessionTools } from '../session-context.tsx';

interface StepStripProps {
  exercise: RunningExercise;
  set: RunningSet;
  name: string;
}

/** −/+ for each number of the current set, as wide as the thumb needs. */
export function StepStrip({ exercise, set, name }: StepStripProps): ReactElement {
  const { t } = useTranslation('session');
  const format = useFormat();
  const { dispatch, setting } = useSessionTools();
  const fields = listSetFields(exercise);
  const directions = [-1, 1] as const;
  return (
    <Grid
      templateColumns={`repeat(${fields.length * 2}, minmax(0, 1fr))`}
      gap="1.5"
      pt="1.5"
      pb="1"
    >
      {fields.flatMap((field) =>
        directions.map((direction) => {
          const step = findStep(exercise, field, setting);
          const label = `${direction > 0 ? '+' : '−'}${format.number(step, 2)} ${t(`set.stepUnit.${field}`, { unit: set.unit })}`;
          return (
            <Button
              key={`${field}${direction}`}
              variant="outline"
              size="xl"
              px="0"
              borderRadius="xl"
              bg="bg.raised"
              textStyle="label"
              fontVariantNumeric="tabular-nums"
              aria-label={`${label}, ${t('set.fieldOf', { field: t(`set.stepField.${field}`), set: name })}`}
              onClick={() =>
                dispatch({
                  kind: 'changeSet',
                  exerciseKey: exercise.key,
                  setId: set.id,
                  change: changeByStep(set, { field, step, direction }),
                })
              }
            >
              {label}
            </Button>
          );
        }),
      )}
    </Grid>
  );
}
