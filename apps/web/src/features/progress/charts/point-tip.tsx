import { Box, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';

interface PointTipProps<Point> {
  /** The heading and the value of a point in words. */
  describe: (point: Point) => { heading: string; value: string };
  /** Recharts fills these in. */
  active?: boolean;
  payload?: readonly { payload?: Point }[];
}

/** What a touched point says. */
export function PointTip<Point>(props: PointTipProps<Point>): ReactElement | null {
  const point = props.payload?.[0]?.payload;
  if (!props.active || point === undefined) return null;
  const { heading, value } = props.describe(point);
  return (
    <Box bg="bg.inverted" color="fg.inverted" borderRadius="lg" px="3" py="2">
      <Text textStyle="xs">{heading}</Text>
      <Text textStyle="label" fontVariantNumeric="tabular-nums">
        {value}
      </Text>
    </Box>
  );
}
