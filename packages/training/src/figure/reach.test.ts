import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reach } from './reach.ts';
import { length, subtract } from './vector.ts';

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
