import { Box, chakra, Flex, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Stat } from '../../../components/stat.tsx';

/** Estimated maxima of eight weeks, in the coordinates of the drawing. */
const points = [
  [4, 78],
  [44, 72],
  [84, 75],
  [124, 60],
  [164, 54],
  [204, 46],
  [244, 38],
  [284, 20],
] as const;

/** The answer in words first, then the line. */
export function ProgressPicture(): ReactElement {
  const { t } = useTranslation('landing');
  const line = points.map(([x, y]) => `${x},${y}`).join(' ');
  const last = points[points.length - 1] ?? points[0];
  return (
    <Box w="full">
      <Stat
        size="lg"
        label={t('strengths.progress.label')}
        value={t('strengths.progress.value')}
        unit={t('strengths.progress.unit')}
      />
      <chakra.svg viewBox="0 0 292 92" w="full" mt="3" aria-hidden overflow="visible">
        <chakra.polygon points="4,84 284,34 284,10 4,62" fill="pine.muted" opacity="0.7" />
        <chakra.polyline
          points={line}
          fill="none"
          stroke="pine.solid"
          strokeWidth="3.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <chakra.circle cx={last[0]} cy={last[1]} r="6" fill="pine.solid" />
      </chakra.svg>
      <Flex justify="space-between" color="fg.muted" textStyle="caption" mt="1" aria-hidden>
        <Text as="span">{t('strengths.progress.start')}</Text>
        <Text as="span">{t('strengths.progress.end')}</Text>
      </Flex>
    </Box>
  );
}
