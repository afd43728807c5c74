import { dayNumberOf } from '@vigor/training';

/** A point of a line over days; `x` is the day as a number, so that gaps are as wide as they were. */
export interface DayPoint {
  day: string;
  x: number;
  value: number;
  /** A line through noise, where there is one. */
  smoothed?: number;
  isUncertain?: boolean;
}

export function toDayPoint(point: Omit<DayPoint, 'x'>): DayPoint {
  return { ...point, x: dayNumberOf(point.day) };
}

/** Round bounds around some values with room above and below, so that a line is not glued to an edge. */
export function domainOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((high - low) * 0.2, high * 0.02, 1);
  const step = room > 4 ? 5 : 1;
  return [
    Math.max(0, Math.floor((low - room) / step) * step),
    Math.ceil((high + room) / step) * step,
  ];
}

/** First, middle and last day: as many labels as a phone has room for. */
export function ticksOf(points: readonly DayPoint[]): number[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  if (first.x === last.x) return [first.x];
  return [first.x, Math.round((first.x + last.x) / 2), last.x];
}
