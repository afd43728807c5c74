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
export function PreviousText({ exercise, set }: PreviousTextProps): ReactElement {
  const { t } = useTranslation('session');
  const format = useFormat();
  const previous = findPrevious(exercise, set);
  return (
    <Text
      gridArea="previous"
      textStyle="sm"
      color="fg.muted"
      ps="1"
      fontVariantNumeric="tabular-nums"
    >
      {previous && t('set.previous', { values: describePrevious(previous, format) })}
    </Text>
  );
}
