import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustCalibrationLoad } from './calibration.ts';
import { suggestFirstBlockLoad } from './first-block.ts';
import { ceilToIncrement, floorToIncrement } from './increment.ts';
import { suggestLoad } from './load.ts';

describe('suggestLoad', () => {
  it('A07 gives 92.5 kg for 5 at RPE 8 with an e1RM of 115.25 kg', () => {
    expect(suggestLoad({ e1rmKg: 115.25, reps: 5, rpe: 8, stepKg: 2.5 })).toBe(92.5);
  });

  it('reads efforts below the table along its diagonal', () => {
    expect(suggestLoad({ e1rmKg: 100, reps: 8, rpe: 6, stepKg: 1 })).toBe(68);
  });

  it('has no answer outside the table or below one step', () => {
    expect(suggestLoad({ e1rmKg: 100, reps: 15, rpe: 8, stepKg: 1 })).toBeNull();
    expect(suggestLoad({ e1rmKg: 100, reps: 5, rpe: 4, stepKg: 1 })).toBeNull();
    expect(suggestLoad({ e1rmKg: 2, reps: 5, rpe: 8, stepKg: 2.5 })).toBeNull();
    expect(suggestLoad({ e1rmKg: 0, reps: 5, rpe: 8, stepKg: 2.5 })).toBeNull();
  });

  it('never exceeds the estimate and is a whole number of steps', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 300, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 13, max: 20 }),
        fc.constantFrom(0.5, 1, 1.25, 2, 2.5, 5),
        (e1rmKg, reps, halfRpe, stepKg) => {
          const loadKg = suggestLoad({ e1rmKg, reps, rpe: halfRpe / 2, stepKg });
          expect(loadKg).toBeLessThanOrEqual(e1rmKg + 0.001);
          expect((loadKg ?? 0) / stepKg).toBeCloseTo(Math.round((loadKg ?? 0) / stepKg), 6);
        },
      ),
    );
  });
});

describe('suggestFirstBlockLoad', () => {
  it.each([
    [3, 85],
    [5, 80],
    [6, 77],
    [8, 72],
    [10, 67],
    [12, 63],
    [15, 57],
    [2, null],
    [16, null],
  ])('gives %d reps %s kg of 100', (reps, expected) => {
    expect(suggestFirstBlockLoad({ e1rmKg: 100, reps, stepKg: 1 })).toBe(expected);
  });
});

describe('adjustCalibrationLoad', () => {
  it.each([
    [40, 6, false, { loadKg: 42.5, change: 'raise' }],
    [40, 5, true, { loadKg: 45, change: 'raise' }],
    [10, 5, false, { loadKg: 12.5, change: 'raise' }],
    [40, 4, false, { loadKg: 40, change: 'keep' }],
    [40, 3, true, { loadKg: 40, change: 'keep' }],
    [40, 2, false, { loadKg: 35, change: 'lower' }],
    [40, 0, true, { loadKg: 35, change: 'lower' }],
    [2.5, 0, false, { loadKg: 2.5, change: 'keep' }],
  ] as const)(
    'takes %d kg with %d in reserve (lower body: %s) to %o',
    (weightKg, rir, isLowerBody, expected) => {
      expect(adjustCalibrationLoad({ weightKg, rir, isLowerBody, stepKg: 2.5 })).toEqual(expected);
    },
  );
});

describe('increments', () => {
  it('is not misled by binary fractions', () => {
    expect(floorToIncrement(2.3, 0.1)).toBe(2.3);
    expect(floorToIncrement(0.3, 0.1)).toBe(0.3);
    expect(ceilToIncrement(0.3, 0.1)).toBe(0.3);
    expect(ceilToIncrement(41, 2.5)).toBe(42.5);
  });
});
