import type { JointName } from './skeleton.ts';

/**
 * A place in drawing units: x forward, y above the floor, `out` to the limb's own side (for props:
 * to the figure's right). A limb without `out` stays in the plane of its shoulder or hip.
 */
export type Place = readonly [x: number, y: number, out?: number];

/**
 * A direction in degrees. The swing is 0 hanging down, 90 forward, 180 up and -90 back; `out`
 * opens it to the limb's own side: `[0, 90]` is straight sideways.
 */
export type Swing = number | readonly [swing: number, out: number];

/** A limb by the directions of its two bones (and of the foot). */
export interface AngledLimb {
  kind: 'angles';
  upper: Swing;
  lower: Swing;
  foot?: Swing;
}

/**
 * A limb by where its hand or ankle is; elbow or knee follow, pushed towards `bend`. In the frame
 * `trunk` the place counts from between the shoulders, with y along the spine.
 */
export interface ReachingLimb {
  kind: 'reach';
  frame: 'floor' | 'trunk';
  to: Place;
  bend: Swing;
  foot?: Swing;
}

export type Limb = AngledLimb | ReachingLimb;

export interface Pose {
  /** The joint that the pose is hung on, `hip` unless said, and where that joint is. */
  pin?: JointName;
  at: Place;
  /** Lean of the spine in degrees: 0 upright, 90 face down, -90 face up; or of its two halves. */
  trunk: number | readonly [lower: number, upper: number];
  /** Lean of neck and head; in line with the upper spine unless said. */
  neck?: number;
  /** Lean of neck and head to the figure's right, in degrees; with the trunk unless said. */
  headTilt?: number;
  /** Lean of the whole trunk to the figure's right, in degrees. */
  tilt?: number;
  /** Turn of the shoulders over the hips to the figure's right, in degrees. */
  turn?: number;
  /** How far the shoulders are drawn up to the ears, in degrees. */
  shrug?: number;
  rightArm: Limb;
  leftArm: Limb;
  rightLeg: Limb;
  leftLeg: Limb;
}

/** A joint, or the middle between both hands or feet. */
export type BodyPart = JointName | 'hands' | 'feet';

/** What a prop is tied to: a place, a part of the body, or a point that moves along with one. */
export type Anchor =
  | Place
  | BodyPart
  | { by: BodyPart; x: number; y: number }
  /** Counted from between the shoulders: forward of the trunk, and up along it. */
  | { onTrunk: readonly [forward: number, up: number] };

type Tone = 'prop' | 'accent';

export type Prop =
  /** A line through its anchors: legs of furniture, frames, cables. */
  | { kind: 'rod'; through: readonly Anchor[]; width?: number; tone?: Tone; front?: boolean }
  /** A thick rounded cushion. */
  | { kind: 'pad'; from: Anchor; to: Anchor; width?: number; front?: boolean }
  | { kind: 'disc'; at: Anchor; radius: number; tone?: Tone; filled?: boolean; front?: boolean }
  /** A solid block seen flat on, its lower left corner at x (to the right in the picture) and y. */
  | { kind: 'block'; x: number; y: number; width: number; height: number }
  | { kind: 'band'; through: readonly Anchor[] }
  /** A bar across the body, seen from the front … */
  | { kind: 'barbell'; at: Anchor }
  /** … and the plate at its end, seen from the side. */
  | { kind: 'plate'; at: Anchor }
  /** `along` is the direction of the handle; across the body if it is `[0, 90]`. */
  | { kind: 'dumbbell'; at: Anchor; along?: Swing }
  /** Hangs down, or in line with the forearm of the hand that swings it. */
  | { kind: 'kettlebell'; at: Anchor; inLine?: boolean };

/**
 * Where the figure is seen from: its right side, its front or half way between; or from above,
 * nearer to its side or its front, for what lies or opens flat on the floor.
 */
export type View = 'side' | 'front' | 'quarter' | 'above' | 'aboveFront';

/** How an exercise looks: the two ends of a repetition and what it needs. */
export interface Figure {
  view: View;
  start: Pose;
  end: Pose;
  props: readonly Prop[];
}
