import { Box, Center, Flex } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface PlateStackProps {
  /** From the collar outwards. */
  plates: readonly number[];
  unit: 'kg' | 'lb';
}

/** Heights in rem by the share of the largest plate, so that small ones stay readable. */
const largest = { kg: 25, lb: 55 } as const;

/** One end of the bar with its plates; the numbers stand on the plates. */
export function PlateStack({ plates, unit }: PlateStackProps): ReactElement {
  const { t } = useTranslation('session');
  return (
    <Flex
      role="img"
      aria-label={t('plates.drawing', { plates: plates.join(', ') || t('plates.none') })}
      align="center"
      h="32"
    >
      <Box w="16" h="2.5" bg="border.emphasized" borderStartRadius="full" />
      <Box w="2" h="8" bg="border.emphasized" borderRadius="sm" me="0.5" />
      {plates.map((plate, index) => (
        <Center
          // biome-ignore lint/suspicious/noArrayIndexKey: equal plates have nothing else to tell them apart
          key={index}
          w="9"
          h={`${4 + 3.5 * Math.min(1, plate / largest[unit])}rem`}
          me="0.5"
          borderRadius="lg"
          bg="fg"
          color="bg"
          textStyle="xs"
          fontWeight="600"
          fontVariantNumeric="tabular-nums"
          aria-hidden
        >
          {plate}
        </Center>
      ))}
      <Box w="14" h="2.5" bg="border.emphasized" borderEndRadius="full" />
    </Flex>
  );
}
