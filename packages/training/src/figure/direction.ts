import type { Swing } from './pose.ts';
import { cosine, sine, unit, type Vector } from './vector.ts';

export type Side = 'right' | 'left';

const RADIANS_TO_DEGREES = 180 / Math.PI;

/** The world direction of a swing, for a limb of that side. */
export function directionOf(swing: Swing, side: Side): Vector {
  const [forward, out] = typeof swing === 'number' ? [swing, 0] : swing;
  const outward = side === 'right' ? 1 : -1;
  return [sine(forward) * cosine(out), -cosine(forward) * cosine(out), outward * sine(out)];
}

/** The swing that points along a world direction, for a limb of that side. */
export function swingOf(direction: Vector, side: Side): Swing {
  const [x, y, z] = unit(direction);
  const outward = side === 'right' ? z : -z;
  return [Math.atan2(x, -y) * RADIANS_TO_DEGREES, Math.asin(outward) * RADIANS_TO_DEGREES];
}
