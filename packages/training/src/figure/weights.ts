import { elbowOf, placeOf } from './anchor.ts';
import type { Camera, Dot } from './camera.ts';
import { directionOf } from './direction.ts';
import type { Prop } from './pose.ts';
import { circleAt, type Shape, strokeThrough } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { add, subtract, unit, type Vector } from './vector.ts';

const PLATE = { radius: 13, rim: 4.5, thickness: 5 };
const BARBELL = { width: 3, platesApart: 38, beyondPlates: 6 };
const DUMBBELL = { half: 8, headLength: 5.5, headWidth: 6, handle: 3, endOn: 6 };
const KETTLEBELL = { drop: 13, radius: 7.5, handle: 3, spread: 5, taper: 0.8 };
const DOWN: Vector = [0, -1, 0];
/** A handle seen under less than this share of its length is drawn end on. */
const END_ON = 0.4;

type Weight = Extract<Prop, { kind: 'plate' | 'barbell' | 'dumbbell' | 'kettlebell' }>;

/** The shapes of a weight where it is held. */
export function drawWeight(weight: Weight, joints: Skeleton, camera: Camera): Shape[] {
  const centre = placeOf(weight.at, joints);
  switch (weight.kind) {
    case 'plate':
      return [circleAt('accent', camera.project(centre), PLATE.radius, PLATE.rim)];
    case 'barbell':
      return drawBarbell(centre, camera);
    case 'dumbbell':
      return drawDumbbell(centre, directionOf(weight.along ?? 90, 'right'), camera);
    case 'kettlebell': {
      const forearm = unit(subtract(centre, elbowOf(weight.at, joints)));
      return drawKettlebell(centre, weight.inLine ? forearm : DOWN, camera);
    }
  }
}

function drawBarbell(centre: Vector, camera: Camera): Shape[] {
  const at = (z: number, y = 0) => camera.project(add(centre, [0, y, z]));
  const half = BARBELL.platesApart + BARBELL.beyondPlates;
  const plates = [-BARBELL.platesApart, BARBELL.platesApart].map((z) =>
    strokeThrough('accent', PLATE.thickness, [at(z, -PLATE.radius), at(z, PLATE.radius)]),
  );
  return [strokeThrough('accent', BARBELL.width, [at(-half), at(half)]), ...plates];
}

function drawDumbbell(centre: Vector, axis: Vector, camera: Camera): Shape[] {
  const a = camera.project(add(centre, axis, -DUMBBELL.half));
  const b = camera.project(add(centre, axis, DUMBBELL.half));
  const seen = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (seen < 2 * DUMBBELL.half * END_ON) {
    return [circleAt('accent', camera.project(centre), DUMBBELL.endOn, 0)];
  }
  const half = DUMBBELL.headLength / 2 / seen;
  const across: Dot = [(a[1] - b[1]) * half, (b[0] - a[0]) * half];
  const head = ([x, y]: Dot) =>
    strokeThrough('accent', DUMBBELL.headWidth, [
      [x - across[0], y - across[1]],
      [x + across[0], y + across[1]],
    ]);
  return [strokeThrough('accent', DUMBBELL.handle, [a, b]), head(a), head(b)];
}

function drawKettlebell(hand: Vector, down: Vector, camera: Camera): Shape[] {
  const grip = camera.project(hand);
  const bell = camera.project(add(hand, down, KETTLEBELL.drop));
  const spread = KETTLEBELL.spread / KETTLEBELL.drop;
  const across: Dot = [(grip[1] - bell[1]) * spread, (bell[0] - grip[0]) * spread];
  const beside = ([x, y]: Dot, share: number): Dot => [
    x + across[0] * share,
    y + across[1] * share,
  ];
  const handle = strokeThrough('accent', KETTLEBELL.handle, [
    beside(bell, 1),
    beside(grip, KETTLEBELL.taper),
    beside(grip, -KETTLEBELL.taper),
    beside(bell, -1),
  ]);
  return [handle, circleAt('accent', bell, KETTLEBELL.radius, 0)];
}
