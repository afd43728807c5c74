import { chakra } from '@chakra-ui/react';
import type { LiftProgress } from '@vigor/contract';
import type { ReactElement } from 'react';
import { plotLift, SPARKLINE } from '../sparkline.ts';

interface SparklineProps {
  points: LiftProgress['points'];
  label: string;
}

/** The direction at a glance; the numbers are told in words beside it. */
export function Sparkline({ points, label }: SparklineProps): ReactElement {
  const { line, dots } = plotLift(points);
  return (
    <chakra.svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${SPARKLINE.width} ${SPARKLINE.height}`}
      w="full"
    >
      {dots.map(({ x, y }, index) => (
        <chakra.circle key={points[index]?.day} cx={x} cy={y} r="2.5" fill="border.emphasized" />
      ))}
      <chakra.polyline
        points={line.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke="ember.solid"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </chakra.svg>
  );
}
