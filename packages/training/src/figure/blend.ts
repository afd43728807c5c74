import { swingOf } from './direction.ts';
import type { Limb, Place, Pose, ReachingLimb, Swing } from './pose.ts';
import type { JointName, Skeleton } from './skeleton.ts';
import { FLAT_FOOT, solvePose } from './solve.ts';
import { mix, subtract } from './vector.ts';

/** A pose together with where its joints are. */
interface Solved {
  pose: Pose;
  joints: Skeleton;
}

/**
 * The pose a share `t` (0–1) of the way from `a` to `b`. What the poses are written in is blended
 * — angles as angles, places as places — so hands and feet that stay in place do so all the way,
 * and bones keep their length.
 */
export function blendPoses(a: Pose, b: Pose, t: number): Pose {
  const from = { pose: a, joints: solvePose(a) };
  const to = { pose: b, joints: solvePose(b) };
  return {
    ...blendRoot(from, to, t),
    ...blendTrunk(a, b, t),
    rightArm: blendLimb(armOf('right', from), armOf('right', to), t),
    leftArm: blendLimb(armOf('left', from), armOf('left', to), t),
    rightLeg: blendLimb(legOf('right', from), legOf('right', to), t),
    leftLeg: blendLimb(legOf('left', from), legOf('left', to), t),
  };
}

function blendTrunk(a: Pose, b: Pose, t: number) {
  const [lowerA, upperA] = halves(a.trunk);
  const [lowerB, upperB] = halves(b.trunk);
  return {
    trunk: [mix(lowerA, lowerB, t), mix(upperA, upperB, t)] as const,
    neck: mix(a.neck ?? upperA, b.neck ?? upperB, t),
    headTilt: mix(a.headTilt ?? a.tilt ?? 0, b.headTilt ?? b.tilt ?? 0, t),
    tilt: mix(a.tilt ?? 0, b.tilt ?? 0, t),
    turn: mix(a.turn ?? 0, b.turn ?? 0, t),
    shrug: mix(a.shrug ?? 0, b.shrug ?? 0, t),
  };
}

function halves(trunk: Pose['trunk']): readonly [number, number] {
  return typeof trunk === 'number' ? [trunk, trunk] : trunk;
}

/** Poses hung on the same joint keep hanging on it; others travel by the hip. */
function blendRoot(from: Solved, to: Solved, t: number): { pin: JointName; at: Place } {
  const pinned = from.pose.pin ?? 'hip';
  const pin = pinned === (to.pose.pin ?? 'hip') ? pinned : 'hip';
  return { pin, at: blendPlace(from.joints[pin], to.joints[pin], t) };
}

function blendPlace(a: Place, b: Place, t: number): Place {
  const place = [mix(a[0], b[0], t), mix(a[1], b[1], t)] as const;
  return a[2] === undefined || b[2] === undefined ? place : [...place, mix(a[2], b[2], t)];
}

function blendSwing(a: Swing, b: Swing, t: number): Swing {
  const [swingA, outA] = typeof a === 'number' ? [a, 0] : a;
  const [swingB, outB] = typeof b === 'number' ? [b, 0] : b;
  return [mix(swingA, swingB, t), mix(outA, outB, t)];
}

/** A limb as it is written, and as the places its joints come to lie in. */
interface SolvedLimb {
  limb: Limb;
  reached: ReachingLimb;
}

function armOf(side: 'right' | 'left', { pose, joints }: Solved): SolvedLimb {
  return side === 'right'
    ? asReached(pose.rightArm, side, [joints.rightShoulder, joints.rightElbow, joints.rightHand])
    : asReached(pose.leftArm, side, [joints.leftShoulder, joints.leftElbow, joints.leftHand]);
}

function legOf(side: 'right' | 'left', { pose, joints }: Solved): SolvedLimb {
  return side === 'right'
    ? asReached(pose.rightLeg, side, [joints.rightHip, joints.rightKnee, joints.rightAnkle])
    : asReached(pose.leftLeg, side, [joints.leftHip, joints.leftKnee, joints.leftAnkle]);
}

function asReached(
  limb: Limb,
  side: 'right' | 'left',
  [from, middle, end]: readonly [Skeleton['hip'], Skeleton['hip'], Skeleton['hip']],
): SolvedLimb {
  const to: Place = [end[0], end[1], side === 'right' ? end[2] : -end[2]];
  const bend = limb.kind === 'reach' ? limb.bend : swingOf(subtract(middle, from), side);
  return { limb, reached: { kind: 'reach', frame: 'floor', to, bend, foot: limb.foot } };
}

function blendLimb(from: SolvedLimb, to: SolvedLimb, t: number): Limb {
  const [a, b] = [from.limb, to.limb];
  const foot = blendSwing(a.foot ?? FLAT_FOOT, b.foot ?? FLAT_FOOT, t);
  if (a.kind === 'angles' && b.kind === 'angles') {
    const [upper, lower] = [blendSwing(a.upper, b.upper, t), blendSwing(a.lower, b.lower, t)];
    return { kind: 'angles', upper, lower, foot };
  }
  if (a.kind === 'reach' && b.kind === 'reach' && isWrittenAlike(a, b)) {
    return { ...blendReach(a, b, t), foot };
  }
  return { ...blendReach(from.reached, to.reached, t), foot };
}

function isWrittenAlike(a: ReachingLimb, b: ReachingLimb): boolean {
  return a.frame === b.frame && (a.to[2] === undefined) === (b.to[2] === undefined);
}

function blendReach(a: ReachingLimb, b: ReachingLimb, t: number): ReachingLimb {
  const to = blendPlace(a.to, b.to, t);
  return { kind: 'reach', frame: a.frame, to, bend: blendSwing(a.bend, b.bend, t) };
}
