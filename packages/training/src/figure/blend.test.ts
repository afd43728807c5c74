import { describe, expect, test } from 'vitest';
import { blendPoses } from './blend.ts';
import type { Pose } from './pose.ts';
import { arms, bent, footAt, handAt, legs, straight } from './poses/limbs.ts';
import { squatting, standing } from './poses/stances.ts';
import { CONTACT, type JointName, jointNames } from './skeleton.ts';
import { solvePose } from './solve.ts';
import { length, subtract } from './vector.ts';

function distance(a: Pose, b: Pose, joint: JointName): number {
  return length(subtract(solvePose(a)[joint], solvePose(b)[joint]));
}

describe('blendPoses', () => {
  test.each([
    ['start', 0, standing],
    ['end', 1, squatting],
  ] as const)('is the %s pose at phase %d', (_, phase, expected) => {
    const blended = blendPoses(standing, squatting, phase);
    for (const joint of jointNames) expect(distance(blended, expected, joint)).toBeLessThan(1e-6);
  });

  test('keeps planted feet planted all the way down', () => {
    for (const phase of [0.25, 0.5, 0.75]) {
      const blended = blendPoses(standing, squatting, phase);
      expect(distance(blended, standing, 'rightAnkle')).toBeLessThan(1e-6);
    }
  });

  test('swings limbs that are written as angles along an arc', () => {
    const start: Pose = { ...standing, ...arms(straight(0)) };
    const end: Pose = { ...standing, ...arms(straight(180)) };
    const { rightHand, rightShoulder } = solvePose(blendPoses(start, end, 0.5));
    expect(rightHand[0] - rightShoulder[0]).toBeCloseTo(47, 6);
  });

  test('keeps a pinned joint where it is', () => {
    const pinned = (thigh: number): Pose => ({
      ...standing,
      pin: 'rightKnee',
      at: [10, CONTACT],
      ...legs(bent(thigh, -90)),
    });
    const { rightKnee } = solvePose(blendPoses(pinned(0), pinned(60), 0.4));
    expect(rightKnee[0]).toBeCloseTo(10, 9);
    expect(rightKnee[1]).toBeCloseTo(CONTACT, 9);
  });

  test('joins limbs that are written differently without a jump at either end', () => {
    const angled: Pose = { ...standing, ...legs(straight(-4, 90)), ...arms(straight(90)) };
    const placed: Pose = { ...standing, ...legs(footAt(6)), ...arms(handAt([20, 90, 4])) };
    for (const joint of ['rightAnkle', 'leftHand'] as const) {
      expect(distance(blendPoses(angled, placed, 0), angled, joint)).toBeLessThan(0.1);
      expect(distance(blendPoses(angled, placed, 1), placed, joint)).toBeLessThan(0.1);
    }
  });
});
