import { add, cross, dot, length, subtract, unit, type Vector } from './vector.ts';

/** Where the middle joint and the end of a limb are. */
export interface Bent {
  middle: Vector;
  end: Vector;
}

const ORIGIN: Vector = [0, 0, 0];
const UP: Vector = [0, 1, 0];
const FORWARD: Vector = [1, 0, 0];
/** A limb never folds flat nor locks quite straight, so its bend always has a side. */
const SLACK = 0.01;

/**
 * Two-bone inverse kinematics: where the middle joint and the end of a limb are when it reaches
 * from `from` to `target`. The middle joint is pushed towards `bend`. A target out of reach is
 * approached as far as the bones allow.
 */
export function reach(
  from: Vector,
  target: Vector,
  limb: { upper: number; lower: number; bend: Vector },
): Bent {
  const { upper, lower } = limb;
  const path = subtract(target, from);
  const distance = Math.min(
    Math.max(length(path), Math.abs(upper - lower) + SLACK),
    upper + lower - SLACK,
  );
  const towards = length(path) < SLACK ? FORWARD : unit(path);
  const along = (upper ** 2 - lower ** 2 + distance ** 2) / (2 * distance);
  const aside = Math.sqrt(Math.max(0, upper ** 2 - along ** 2));
  const foot = add(from, towards, along);
  return {
    middle: add(foot, perpendicular(limb.bend, towards), aside),
    end: add(from, towards, distance),
  };
}

/** The part of `wish` at right angles to `axis`, as a unit direction. */
function perpendicular(wish: Vector, axis: Vector): Vector {
  const part = subtract(wish, add(ORIGIN, axis, dot(wish, axis)));
  if (length(part) > SLACK) return unit(part);
  return unit(cross(axis, Math.abs(axis[2]) > 0.9 ? UP : [0, 0, 1]));
}
