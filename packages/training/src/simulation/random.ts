import type { Random } from '../plan/seeded-random.ts';

/** A normally distributed number, mean 0 (Box and Muller 1958). */
export function drawNormal(random: Random, deviation: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return deviation * radius * Math.cos(2 * Math.PI * random());
}

/** An even number between `min` and `max`. */
export function drawBetween(random: Random, min: number, max: number): number {
  return min + (max - min) * random();
}
