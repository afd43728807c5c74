import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pose } from './pose.ts';
import { arms, bent, footAt, handAt, handBy, legs, straight } from './poses/limbs.ts';
import { onAllFours, standing } from './poses/stances.ts';
import { bones, CONTACT, STANDING_HIP, segments } from './skeleton.ts';
import { solvePose } from './solve.ts';
import { length, subtract } from './vector.ts';

const upright: Pose = {
  at: [0, STANDING_HIP],
  trunk: 0,
  ...arms(straight(0)),
  ...legs(straight(0, 90)),
};

describe('solvePose', () => {
  test('stands with straight legs on flat feet', () => {
    const joints = solvePose(upright);
    expect(joints.rightAnkle[1]).toBeCloseTo(CONTACT, 9);
    expect(joints.rightToe[1]).toBeCloseTo(CONTACT, 9);
    expect(joints.head[1]).toBeCloseTo(STANDING_HIP + 38 + segments.neck, 9);
  });

  test('is seven to eight heads tall', () => {
    const heads = (solvePose(upright).head[1] + segments.head) / (2 * segments.head);
    expect(heads).toBeGreaterThan(7);
    expect(heads).toBeLessThan(8);
  });

  test('puts the right limbs to the right of the left ones', () => {
    const joints = solvePose(upright);
    expect(joints.rightShoulder[2]).toBe(segments.shoulderHalf);
    expect(joints.leftHip[2]).toBe(-segments.hipHalf);
  });

  test('lies face up with the head behind at a lean of -90', () => {
    const joints = solvePose({ ...upright, at: [0, CONTACT], trunk: -90 });
    expect(joints.neck[0]).toBeCloseTo(-38, 9);
    expect(joints.neck[1]).toBeCloseTo(CONTACT, 9);
  });

  test('hangs the figure on the joint that is pinned', () => {
    const joints = solvePose(onAllFours);
    expect(joints.rightKnee[0]).toBeCloseTo(0, 9);
    expect(joints.rightKnee[1]).toBeCloseTo(CONTACT, 9);
  });

  test('turns the shoulders to the right without moving the hips', () => {
    const joints = solvePose({ ...upright, turn: 90 });
    expect(joints.rightShoulder[0]).toBeCloseTo(-segments.shoulderHalf, 9);
    expect(joints.rightHip[2]).toBeCloseTo(segments.hipHalf, 9);
  });

  test('tilts to the right side', () => {
    expect(solvePose({ ...upright, tilt: 30 }).neck[2]).toBeCloseTo(19, 9);
  });

  test('lifts both shoulders in a shrug', () => {
    const joints = solvePose({ ...upright, shrug: 30 });
    expect(joints.rightShoulder[1] - joints.neck[1]).toBeCloseTo(5, 9);
    expect(joints.leftShoulder[1] - joints.neck[1]).toBeCloseTo(5, 9);
  });

  test('keeps what is held by the chest there when the trunk leans', () => {
    const hold = arms(handBy([12, -8, 3]));
    for (const trunk of [0, 40, 80]) {
      const joints = solvePose({ ...upright, trunk, ...hold });
      const distance = length(subtract(joints.rightHand, joints.neck));
      expect(distance).toBeCloseTo(Math.hypot(12, 8, 3), 6);
    }
  });

  test('keeps every bone at its length in any pose', () => {
    const angle = fc.integer({ min: -180, max: 180 });
    fc.assert(
      fc.property(angle, angle, angle, angle, angle, (lower, upper, tilt, turn, limb) => {
        const joints = solvePose({
          ...standing,
          trunk: [lower, upper],
          tilt,
          turn,
          ...arms(bent(limb, [lower, upper]), handAt([20, 90])),
          ...legs(bent(turn, limb), footAt(0)),
        });
        for (const [from, to, expected] of bones) {
          expect(length(subtract(joints[from], joints[to]))).toBeCloseTo(expected, 6);
        }
      }),
    );
  });
});
