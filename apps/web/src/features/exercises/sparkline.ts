import type { LiftProgress } from '@vigor/contract';
import { daysBetween } from '@vigor/training';

type Points = LiftProgress['points'];

/** The drawing of a sparkline; the margin keeps dots and strokes inside. */
export const SPARKLINE = { width: 320, height: 80, margin: 6 } as const;

export interface Spot {
  x: number;
  y: number;
}

/** The smoothed line and the single estimates in one scale; time runs to the right. */
export function plotLift(points: Points): { line: Spot[]; dots: Spot[] } {
  const values = points.flatMap(({ e1rmKg, smoothedKg }) => [e1rmKg, smoothedKg]);
  const firstDay = points[0]?.day ?? '';
  const days = points.map(({ day }) => daysBetween(firstDay, day));
  const toX = scale(days, SPARKLINE.width);
  const toY = scale(values, SPARKLINE.height);
  const spot = (index: number, value: number) => ({
    x: toX(days[index] ?? 0),
    y: SPARKLINE.height - toY(value),
  });
  return {
    line: points.map(({ smoothedKg }, index) => spot(index, smoothedKg)),
    dots: points.map(({ e1rmKg }, index) => spot(index, e1rmKg)),
  };
}

/** From the values to the length within its margins; values that are all the same go to its middle. */
function scale(values: readonly number[], length: number): (value: number) => number {
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  const room = length - 2 * SPARKLINE.margin;
  return (value) => SPARKLINE.margin + (span === 0 ? 0.5 : (value - least) / span) * room;
}
