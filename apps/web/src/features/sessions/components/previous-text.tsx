import { Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.ts';
import type { RunningExercise, RunningSet } from '../model/running-session.ts';
import { describePrevious, findPrevious } from '../set-words.ts';

interface PreviousTextProps {
  exercise: RunningExercise;
  set: RunningSet;
}

/** Last time’s set, under the numbers it is compared with. */
export function PreviousText({ exercise, set }: PreviousTextProps): ReactElement | null {
  const { t } = useTranslation('session');
  const format = useFormat();
  const previous = findPrevious(exercise, set);
  if (!previous) return null;
  return (
    <Text textStyle="sm" color="fg.muted" ps="3.25rem" pb="0.5" fontVariantNumeric="tabular-nums">
      {t('set.previous', { values: describePrevious(previous, format) })}
    </Text>
  );
}
