import { directionOf, type Side } from './direction.ts';
import type { Limb, Place, Pose, ReachingLimb, Swing } from './pose.ts';
import { type Bent, reach } from './reach.ts';
import { type Skeleton, segments } from './skeleton.ts';
import { add, cosine, cross, sine, type Vector } from './vector.ts';

interface Frame {
  forward: Vector;
  up: Vector;
  right: Vector;
}

const ORIGIN: Vector = [0, 0, 0];
export const FLAT_FOOT: Swing = [90, 20];

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
  const pelvis = frameOf(lower, tilt, 0);
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
