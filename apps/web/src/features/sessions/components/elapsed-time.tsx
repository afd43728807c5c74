import { Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useFormat } from '../../../lib/use-format.ts';
import { useNow } from '../use-now.ts';

/** Counts up from the start; silent for screen readers, who would hear it each second. */
export function ElapsedTime({ startedAt }: { startedAt: string }): ReactElement {
  const format = useFormat();
  const seconds = (useNow() - Date.parse(startedAt)) / 1000;
  return (
    <Text as="span" fontVariantNumeric="tabular-nums" role="timer" aria-live="off">
      {format.clock(seconds)}
    </Text>
  );
}
