import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentAtRepsToFailure, percentOfOneRepMax } from './rpe-table.ts';

describe('percentOfOneRepMax', () => {
  it.each([
    [1, 10, 100],
    [1, 8, 92.2],
    [5, 8, 81.1],
    [10, 8, 68.0],
    [3, 9.5, 90.7],
    [12, 6.5, 58.6],
    [12, 6, null],
    [13, 8, null],
    [5, 10.5, null],
    [0, 8, null],
    [5.5, 8, null],
  ])('A05 gives %d reps at RPE %d as %s %%', (reps, rpe, percent) => {
    expect(percentOfOneRepMax(reps, rpe)).toBe(percent);
  });

  it('A05 depends on the repetitions to failure only', () => {
    for (let reps = 1; reps <= 12; reps += 1) {
      for (let reserve = 0; reserve <= 3 && reps + reserve <= 12; reserve += 1) {
        expect(percentOfOneRepMax(reps, 10 - reserve)).toBe(percentOfOneRepMax(reps + reserve, 10));
      }
    }
  });

  it('A06 turns 80 kg × 10 at RPE 8 into 117.65 kg', () => {
    expect(80 / ((percentOfOneRepMax(10, 8) ?? 0) / 100)).toBeCloseTo(117.65, 2);
  });

  it('falls with every further half repetition', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), (half) => {
        const heavier = percentAtRepsToFailure(half / 2);
        const lighter = percentAtRepsToFailure((half + 1) / 2);
        expect(lighter).toBeLessThan(heavier ?? 0);
      }),
    );
  });

  it('has no entry between halves', () => {
    expect(percentAtRepsToFailure(2.25)).toBeNull();
    expect(percentAtRepsToFailure(16)).toBeNull();
  });
});
