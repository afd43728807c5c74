import type { AngledLimb, Figure, Limb, Place, Pose, Prop, ReachingLimb, Swing } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';

const BACK: Swing = -90;
const FORWARD: Swing = 90;
const DOWN: Swing = [0, 20];

/** A limb by the directions of its bones. */
export function bent(upper: Swing, lower: Swing, foot?: Swing): AngledLimb {
  return { kind: 'angles', upper, lower, foot };
}

/** A limb stretched out in one direction. */
export function straight(swing: Swing, foot?: Swing): AngledLimb {
  return bent(swing, swing, foot);
}

/** A hand at a place in the room; the elbow points back unless said. */
export function handAt(to: Place, bend: Swing = BACK): ReachingLimb {
  return { kind: 'reach', frame: 'floor', to, bend };
}

/** A hand at a place beside the chest: forward of the shoulders, up along the spine, out. */
export function handBy(to: Place, bend: Swing = DOWN): ReachingLimb {
  return { kind: 'reach', frame: 'trunk', to, bend };
}

/** An ankle at a place; the knee points forward and the foot lies flat unless said. */
export function ankleAt(to: Place, options: { bend?: Swing; foot?: Swing } = {}): ReachingLimb {
  return { kind: 'reach', frame: 'floor', to, bend: options.bend ?? FORWARD, foot: options.foot };
}

/** A flat foot on the floor with its ankle at `x`. */
export function footAt(x: number, out?: number): ReachingLimb {
  return ankleAt(out === undefined ? [x, CONTACT] : [x, CONTACT, out]);
}

export function arms(right: Limb, left: Limb = right): Pick<Pose, 'rightArm' | 'leftArm'> {
  return { rightArm: right, leftArm: left };
}

export function legs(right: Limb, left: Limb = right): Pick<Pose, 'rightLeg' | 'leftLeg'> {
  return { rightLeg: right, leftLeg: left };
}

/** An exercise seen from the figure's right side. */
export function fromSide(start: Pose, end: Pose, ...props: Prop[]): Figure {
  return { view: 'side', start, end, props };
}

/** An exercise seen from the front. */
export function fromFront(start: Pose, end: Pose, ...props: Prop[]): Figure {
  return { view: 'front', start, end, props };
}

/** An exercise seen from between front and right side. */
export function fromQuarter(start: Pose, end: Pose, ...props: Prop[]): Figure {
  return { view: 'quarter', start, end, props };
}

/** An exercise on the floor, seen from between front and right side and from above. */
export function fromAbove(start: Pose, end: Pose, ...props: Prop[]): Figure {
  return { view: 'above', start, end, props };
}

/** The same, seen from the front and from above. */
export function fromAboveFront(start: Pose, end: Pose, ...props: Prop[]): Figure {
  return { view: 'aboveFront', start, end, props };
}
