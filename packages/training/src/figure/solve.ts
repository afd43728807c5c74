import type { Limb, Place, Pose, ReachingLimb, Swing } from './pose.ts';
import { type Skeleton, segments } from './skeleton.ts';
import { add, cosine, cross, dot, length, sine, subtract, unit, type Vector } from './vector.ts';

export type Side = 'right' | 'left';

interface Frame {
  forward: Vector;
  up: Vector;
  right: Vector;
}

interface Bent {
  middle: Vector;
  end: Vector;
}

const RADIANS_TO_DEGREES = 180 / Math.PI;
const ORIGIN: Vector = [0, 0, 0];
const UP: Vector = [0, 1, 0];
const FORWARD: Vector = [1, 0, 0];
/** A limb never folds flat nor locks quite straight, so its bend always has a side. */
const SLACK = 0.01;
export const FLAT_FOOT: Swing = [90, 20];

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

/** Where every joint of the pose is, with bones of constant length. */
export function solvePose(pose: Pose): Skeleton {
  const atOrigin = solveFrom(pose, ORIGIN);
  const pinned = atOrigin[pose.pin ?? 'hip'];
  const [x, y, z] = pose.at;
  return solveFrom(pose, [x - pinned[0], y - pinned[1], z === undefined ? 0 : z - pinned[2]]);
}

function solveFrom(pose: Pose, hip: Vector): Skeleton {
  const [lower, upper] = typeof pose.trunk === 'number' ? [pose.trunk, pose.trunk] : pose.trunk;
  const tilt = pose.tilt ?? 0;
  const pelvis = frameOf(lower, tilt, pose.pelvis ?? 0);
  const chest = frameOf(upper, tilt, pose.turn ?? 0);
  const waist = add(hip, pelvis.up, segments.lowerSpine);
  const neck = add(waist, chest.up, segments.upperSpine);
  const head = add(neck, frameOf(pose.neck ?? upper, pose.headTilt ?? tilt, 0).up, segments.neck);
  const right = solveSide(pose, { side: 'right', hip, neck, pelvis, chest });
  const left = solveSide(pose, { side: 'left', hip, neck, pelvis, chest });
  return {
    hip,
    waist,
    neck,
    head,
    rightShoulder: right.shoulder,
    rightElbow: right.elbow,
    rightHand: right.hand,
    rightHip: right.hip,
    rightKnee: right.knee,
    rightAnkle: right.ankle,
    rightToe: right.toe,
    leftShoulder: left.shoulder,
    leftElbow: left.elbow,
    leftHand: left.hand,
    leftHip: left.hip,
    leftKnee: left.knee,
    leftAnkle: left.ankle,
    leftToe: left.toe,
  };
}

function frameOf(lean: number, tilt: number, turn: number): Frame {
  const up: Vector = [sine(lean) * cosine(tilt), cosine(lean) * cosine(tilt), sine(tilt)];
  const ahead: Vector = [cosine(lean), -sine(lean), 0];
  const aside = cross(ahead, up);
  const forward = add(add(ORIGIN, ahead, cosine(turn)), aside, sine(turn));
  return { up, forward, right: cross(forward, up) };
}

function solveSide(
  pose: Pose,
  body: { side: Side; hip: Vector; neck: Vector; pelvis: Frame; chest: Frame },
) {
  const { side, chest, neck } = body;
  const outward = side === 'right' ? 1 : -1;
  const shoulder = add(neck, shoulderAxis(chest, outward, pose.shrug ?? 0), segments.shoulderHalf);
  const hip = add(body.hip, body.pelvis.right, outward * segments.hipHalf);
  const armLimb = side === 'right' ? pose.rightArm : pose.leftArm;
  const legLimb = side === 'right' ? pose.rightLeg : pose.leftLeg;
  const armBones = { upper: segments.upperArm, lower: segments.forearm };
  const legBones = { upper: segments.thigh, lower: segments.shin };
  const arm = solveLimb(armLimb, { side, from: shoulder, bones: armBones, neck, chest });
  const leg = solveLimb(legLimb, { side, from: hip, bones: legBones, neck, chest });
  const toe = add(leg.end, directionOf(legLimb.foot ?? FLAT_FOOT, side), segments.foot);
  return { shoulder, elbow: arm.middle, hand: arm.end, hip, knee: leg.middle, ankle: leg.end, toe };
}

function shoulderAxis(chest: Frame, outward: 1 | -1, shrug: number): Vector {
  return add(add(ORIGIN, chest.right, outward * cosine(shrug)), chest.up, sine(shrug));
}

function solveLimb(
  limb: Limb,
  setting: {
    side: Side;
    from: Vector;
    bones: { upper: number; lower: number };
    neck: Vector;
    chest: Frame;
  },
): Bent {
  const { side, from, bones } = setting;
  if (limb.kind === 'angles') {
    const middle = add(from, directionOf(limb.upper, side), bones.upper);
    return { middle, end: add(middle, directionOf(limb.lower, side), bones.lower) };
  }
  const target = targetOf(limb, setting);
  return reach(from, target, { ...bones, bend: directionOf(limb.bend, side) });
}

/** The world place that a reaching limb aims at. */
function targetOf(
  limb: ReachingLimb,
  setting: { side: Side; from: Vector; neck: Vector; chest: Frame },
): Vector {
  const [x, y] = limb.to;
  if (limb.frame === 'floor') return [x, y, outwards(limb.to, setting)];
  const { neck, chest } = setting;
  const outward = setting.side === 'right' ? 1 : -1;
  const out = (limb.to[2] ?? segments.shoulderHalf) * outward;
  return add(add(add(neck, chest.forward, x), chest.up, y), chest.right, out);
}

function outwards(place: Place, setting: { side: Side; from: Vector }): number {
  const out = place[2];
  if (out === undefined) return setting.from[2];
  return setting.side === 'right' ? out : -out;
}
