import type { Vector } from './vector.ts';

/**
 * Lengths of the figure in drawing units: one person, seven and a half heads tall. Shares of
 * stature follow Drillis and Contini 1966 (as in Winter, Biomechanics, table 4.1): hip 0.53,
 * shoulder 0.82, upper arm 0.19, forearm to grip 0.18.
 */
export const segments = {
  lowerSpine: 19,
  upperSpine: 19,
  neck: 15.5,
  head: 8.5,
  shoulderHalf: 10,
  hipHalf: 5.5,
  upperArm: 24,
  forearm: 23,
  thigh: 32,
  shin: 31,
  foot: 13,
} as const;

/** Half of the body's stroke: a joint at this height rests on the floor. */
export const CONTACT = 3.5;
export const BODY_WIDTH = CONTACT * 2;

/** Height of the hip when standing with straight legs on flat feet. */
export const STANDING_HIP = CONTACT + segments.shin + segments.thigh;

export const jointNames = [
  'hip',
  'waist',
  'neck',
  'head',
  'rightShoulder',
  'rightElbow',
  'rightHand',
  'leftShoulder',
  'leftElbow',
  'leftHand',
  'rightHip',
  'rightKnee',
  'rightAnkle',
  'rightToe',
  'leftHip',
  'leftKnee',
  'leftAnkle',
  'leftToe',
] as const;
export type JointName = (typeof jointNames)[number];

/** Where every joint of a posed figure is. */
export type Skeleton = Readonly<Record<JointName, Vector>>;

/** Every bone as its two joints and its fixed length in drawing units. */
export const bones: readonly (readonly [JointName, JointName, number])[] = [
  ['hip', 'waist', segments.lowerSpine],
  ['waist', 'neck', segments.upperSpine],
  ['neck', 'head', segments.neck],
  ['neck', 'rightShoulder', segments.shoulderHalf],
  ['neck', 'leftShoulder', segments.shoulderHalf],
  ['rightShoulder', 'rightElbow', segments.upperArm],
  ['leftShoulder', 'leftElbow', segments.upperArm],
  ['rightElbow', 'rightHand', segments.forearm],
  ['leftElbow', 'leftHand', segments.forearm],
  ['hip', 'rightHip', segments.hipHalf],
  ['hip', 'leftHip', segments.hipHalf],
  ['rightHip', 'rightKnee', segments.thigh],
  ['leftHip', 'leftKnee', segments.thigh],
  ['rightKnee', 'rightAnkle', segments.shin],
  ['leftKnee', 'leftAnkle', segments.shin],
  ['rightAnkle', 'rightToe', segments.foot],
  ['leftAnkle', 'leftToe', segments.foot],
];
