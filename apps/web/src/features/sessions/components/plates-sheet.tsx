import { Flex, Stack, Text } from '@chakra-ui/react';
import { calculatePlates } from '@vigor/training';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../components/sheet.tsx';
import { Stepper } from '../../../components/stepper.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { isDone } from '../model/running-session.ts';
import { chooseWeightStep, findBar, listPlates } from '../model/weight-steps.ts';
import { useSessionTools } from '../session-context.tsx';
import type { ExerciseSheetProps } from './exercise-note-sheet.tsx';
import { PlateStack } from './plate-stack.tsx';

/** Which plates go on each side, for the next set’s weight or any other. */
export function PlatesSheet({ exercise, onClose }: ExerciseSheetProps): ReactElement {
  const { t } = useTranslation('session');
  const format = useFormat();
  const { setting } = useSessionTools();
  const { unit, increments } = setting;
  const bar = findBar(exercise, unit) ?? 0;
  const next = exercise.sets.find((set) => !isDone(set)) ?? exercise.sets.at(-1);
  const [target, setTarget] = useState(next?.weight ?? bar);
  const result = calculatePlates({ target, bar, plates: listPlates(unit, increments) });
  const withUnit = (weight: number) => `${format.number(weight, 2)} ${unit}`;
  return (
    <Sheet isOpen onClose={onClose} title={t('plates.title', { weight: withUnit(target) })}>
      <Stack gap="5" align="center" pb="6">
        <Stepper
          label={t('set.weight', { unit })}
          isLabelHidden
          size="lg"
          unit={unit}
          min={0}
          max={500}
          step={chooseWeightStep(exercise, unit, increments)}
          value={target}
          onChange={(weight) => setTarget(weight ?? bar)}
        />
        {result.ok ? (
          <>
            <PlateStack plates={result.perSide} unit={unit} />
            <Flex gap="6" textStyle="sm" color="fg.muted">
              <Text>{`${t('plates.bar')} ${withUnit(bar)}`}</Text>
              <Text>
                {result.perSide.length === 0
                  ? t('plates.none')
                  : `${t('plates.perSide')}: ${result.perSide.map((plate) => format.number(plate, 2)).join(' + ')}`}
              </Text>
            </Flex>
            {result.short > 0 && (
              <Text color="fg.warning">{t('plates.short', { short: withUnit(result.short) })}</Text>
            )}
          </>
        ) : (
          <Text color="fg.warning">{t('plates.below', { bar: withUnit(bar) })}</Text>
        )}
      </Stack>
    </Sheet>
  );
}
