import type { Figure, Pose, Prop } from '../pose.ts';
import { ankleAt, arms, bent, footAt, fromSide, legs } from './limbs.ts';
import { HEEL, standing } from './stances.ts';

/** The far limbs do what the near ones did, half a cycle later. */
export function mirrored(pose: Pose): Pose {
  return {
    ...pose,
    rightArm: pose.leftArm,
    leftArm: pose.rightArm,
    rightLeg: pose.leftLeg,
    leftLeg: pose.rightLeg,
  };
}

export function cycle(pose: Pose, ...props: Prop[]): Figure {
  return fromSide(pose, mirrored(pose), ...props);
}

/** Arms and legs in opposition; `swing` in degrees at the shoulder. */
export function armSwing(swing: number, elbow: number): Pick<Pose, 'rightArm' | 'leftArm'> {
  return arms(bent(-swing, -swing + elbow), bent(swing, swing + elbow));
}

/** Mid-stride: near foot landing in front, far foot pushing off. */
export function stride(length: number, trunk: number, elbow: number, swing: number): Pose {
  return {
    ...standing,
    at: [0, 66.2 - length / 6],
    trunk,
    ...armSwing(swing, elbow),
    ...legs(
      ankleAt([length * 0.62, 5], { foot: 104 }),
      ankleAt([-length * 0.75, 12], { foot: 50 }),
    ),
  };
}

export const running: Pose = {
  ...standing,
  at: [0, 69],
  trunk: 10,
  ...armSwing(36, 88),
  ...legs(bent(56, -24, 70), bent(-20, -74, -10)),
};

/** A near knee lifted to that height, standing on the far leg. */
export function march(thigh: number, trunk: number, swing: number): Pose {
  return {
    ...standing,
    trunk,
    ...armSwing(swing, 80),
    ...legs(bent(thigh, -4, 84), footAt(HEEL)),
  };
}

export const walking = stride(36, 3, 14, 22);
