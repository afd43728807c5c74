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

const wantedSteps = 3;
const niceSteps = [1, 2, 2.5, 5, 10];

/** Even, round marks around some values, with room above and below so that no line hugs an edge. */
export function valueTicksOf(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((high - low) * 0.1, high * 0.01, 0.5);
  const step = niceStep((high - low + 2 * room) / wantedSteps);
  const first = Math.max(0, Math.floor((low - room) / step));
  const last = Math.ceil((high + room) / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** The smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is not below `raw`. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = niceSteps.find((nice) => nice * power >= raw) ?? 10;
  return factor * power;
}

/** First, middle and last day: as many labels as a phone has room for. */
export function ticksOf(points: readonly DayPoint[]): number[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  if (first.x === last.x) return [first.x];
  return [first.x, Math.round((first.x + last.x) / 2), last.x];
}
