import type { Limb, Pose, Swing } from '../pose.ts';
import { CONTACT } from '../skeleton.ts';
import { ankleAt, arms, bent, handBy, legs, straight } from './limbs.ts';

/** On the left side with the head to the right of the picture, seen from the front. */
export function sideLying(
  upperLeg: Limb,
  lowerLeg: Limb,
  upperArm: Limb = handBy([16, -14, 4], 90),
): Pose {
  return {
    at: [0, CONTACT + 10, 0],
    trunk: 0,
    tilt: -90,
    ...arms(upperArm, straight([90, 88])),
    ...legs(upperLeg, lowerLeg),
  };
}

export const lowerStraight = straight([0, -86], 90);

/** Hips and knees bent, feet together; the upper knee opens while the feet stay. */
export const lowerBent = bent([84, -45], [-88, -45], [90, -30]);

export function upperBent(bend: Swing): Limb {
  return ankleAt([1, 13, 44], { bend, foot: [90, 30] });
}
