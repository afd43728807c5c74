/** A point or direction: x forward, y up from the floor, z to the figure's right. */
export type Vector = readonly [x: number, y: number, z: number];

const DEGREES_TO_RADIANS = Math.PI / 180;

export function sine(degrees: number): number {
  return Math.sin(degrees * DEGREES_TO_RADIANS);
}

export function cosine(degrees: number): number {
  return Math.cos(degrees * DEGREES_TO_RADIANS);
}

export function add(a: Vector, b: Vector, scale = 1): Vector {
  return [a[0] + b[0] * scale, a[1] + b[1] * scale, a[2] + b[2] * scale];
}

export function subtract(a: Vector, b: Vector): Vector {
  return add(a, b, -1);
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function length(a: Vector): number {
  return Math.hypot(...a);
}

export function unit(a: Vector): Vector {
  const size = length(a);
  return size === 0 ? a : [a[0] / size, a[1] / size, a[2] / size];
}

/** The point a share `t` (0–1) of the way from `a` to `b`. */
export function between(a: Vector, b: Vector, t: number): Vector {
  return add(a, subtract(b, a), t);
}

/** A number a share `t` (0–1) of the way from `a` to `b`. */
export function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
