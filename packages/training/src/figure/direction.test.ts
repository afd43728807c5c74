import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf, swingOf } from './direction.ts';
import { length, subtract, type Vector } from './vector.ts';

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
