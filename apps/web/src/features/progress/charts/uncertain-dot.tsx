import type { ReactElement } from 'react';
import type { DayPoint } from './chart-axis.ts';

interface UncertainDotProps {
  color: string;
  paper: string;
  /** Recharts fills these in. */
  cx?: number;
  cy?: number;
  payload?: DayPoint;
}

/** A point of a line: full where the value is sure, hollow where it says less. */
export function UncertainDot(props: UncertainDotProps): ReactElement | null {
  const { color, paper, cx, cy, payload } = props;
  if (cx === undefined || cy === undefined) return null;
  const isHollow = payload?.isUncertain === true;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={3.5}
      stroke={color}
      strokeWidth={1.5}
      fill={isHollow ? paper : color}
    />
  );
}
