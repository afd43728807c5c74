import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pose } from './pose.ts';
import { arms, bent, footAt, handAt, handBy, legs, straight } from './poses/limbs.ts';
import { onAllFours, standing } from './poses/stances.ts';
import { bones, CONTACT, STANDING_HIP, segments } from './skeleton.ts';
import { directionOf, reach, solvePose, swingOf } from './solve.ts';
import { length, subtract, type Vector } from './vector.ts';

const upright: Pose = {
  at: [0, STANDING_HIP],
  trunk: 0,
  ...arms(straight(0)),
  ...legs(straight(0, 90)),
};

describe('directionOf', () => {
  test.each<[string, number | [number, number], Vector]>([
    ['0 hangs down', 0, [0, -1, 0]],
    ['90 points forward', 90, [1, 0, 0]],
    ['180 points up', 180, [0, 1, 0]],
    ['-90 points back', -90, [-1, 0, 0]],
    ['[0, 90] points to the own side', [0, 90], [0, 0, 1]],
  ])('%s', (_, swing, expected) => {
    const right = directionOf(swing, 'right');
    const left = directionOf(swing, 'left');
    for (const axis of [0, 1, 2] as const) {
      expect(right[axis]).toBeCloseTo(expected[axis], 9);
      expect(left[axis]).toBeCloseTo(axis === 2 ? -expected[axis] : expected[axis], 9);
    }
  });

  test('is undone by swingOf', () => {
    const angle = fc.double({ min: -89, max: 89, noNaN: true });
    fc.assert(
      fc.property(angle, angle, fc.constantFrom('right', 'left'), (swing, out, side) => {
        const direction = directionOf([swing, out], side);
        const again = directionOf(swingOf(direction, side), side);
        expect(length(subtract(direction, again))).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('reach', () => {
  const limb = { upper: 24, lower: 23, bend: [0, -1, 0] as const };

  test('meets a target within reach and bends to the wished side', () => {
    const { middle, end } = reach([0, 100, 0], [30, 100, 0], limb);
    expect(length(subtract(end, [30, 100, 0]))).toBeLessThan(1e-9);
    expect(middle[1]).toBeLessThan(100);
  });

  test('stretches towards a target out of reach', () => {
    const { end } = reach([0, 0, 0], [90, 0, 0], limb);
    expect(end[0]).toBeCloseTo(47, 1);
    expect(end[1]).toBeCloseTo(0, 6);
  });

  test('still bends when the wished side lies along the limb', () => {
    const { middle, end } = reach([0, 0, 0], [0, -30, 0], limb);
    expect(length(subtract(middle, end))).toBeCloseTo(23, 6);
    expect(length(middle)).toBeCloseTo(24, 6);
  });

  test('keeps both bones at their length for any target and bend', () => {
    const coordinate = fc.double({ min: -80, max: 80, noNaN: true });
    const vector = fc.tuple(coordinate, coordinate, coordinate);
    fc.assert(
      fc.property(vector, vector, (target, bend) => {
        const { middle, end } = reach([0, 0, 0], target, { ...limb, bend });
        expect(length(middle)).toBeCloseTo(24, 6);
        expect(length(subtract(end, middle))).toBeCloseTo(23, 6);
      }),
    );
  });
});

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
