import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateOneRepMax } from './one-rep-max.ts';
import { brzycki, epley, lombardi, mayhew, oconner, wathan } from './one-rep-max-formulas.ts';

describe('formulas', () => {
  it.each([
    [epley, 116.667, 101.333, 80.0, 154.0],
    [brzycki, 112.5, 99.31, 80.0, 148.235],
    [lombardi, 117.462, 98.492, 75.536, 156.257],
    [oconner, 112.5, 96.0, 75.0, 150.5],
    [wathan, 116.583, 102.137, 80.848, 152.572],
    [mayhew, 119.011, 101.029, 78.561, 159.586],
  ] as const)('A01 gives the published values of %o', (formula, at5, at8, at10, at3) => {
    expect(formula(100, 5)).toBeCloseTo(at5, 2);
    expect(formula(80, 8)).toBeCloseTo(at8, 2);
    expect(formula(60, 10)).toBeCloseTo(at10, 2);
    expect(formula(140, 3)).toBeCloseTo(at3, 2);
  });

  it('A04 gives the load itself at one repetition, except Mayhew', () => {
    for (const formula of [epley, brzycki, lombardi, oconner, wathan]) {
      expect(formula(87.5, 1)).toBe(87.5);
    }
    expect(mayhew(100, 1)).toBeGreaterThan(105);
  });

  it('refuses loads and repetitions outside its range', () => {
    expect(() => epley(0, 5)).toThrow(RangeError);
    expect(() => brzycki(100, 37)).toThrow(RangeError);
    expect(() => wathan(100, 0)).toThrow(RangeError);
    expect(() => mayhew(Number.NaN, 5)).toThrow(RangeError);
  });
});

describe('estimateOneRepMax', () => {
  it.each([
    [100, 5, 0, 115.25],
    [100, 5, 2, 122.45],
    [80, 8, 0, 100.93],
    [60, 10, 0, 80.28],
    [140, 3, 0, 151.6],
  ])('A02 estimates %d kg × %d with %d in reserve at %d kg', (weightKg, reps, rir, expected) => {
    const estimate = estimateOneRepMax({ weightKg, reps, rir });
    expect(Math.abs((estimate?.e1rmKg ?? 0) - expected)).toBeLessThanOrEqual(0.01);
  });

  it('A03 gives a single as it is, a long set with low confidence, a very long one not at all', () => {
    expect(estimateOneRepMax({ weightKg: 100, reps: 1, rir: 0 })?.e1rmKg).toBe(100);
    const long = estimateOneRepMax({ weightKg: 50, reps: 12, rir: 0 });
    expect(long?.e1rmKg).toBeCloseTo(70.75, 2);
    expect(long).toMatchObject({ confidence: 'low', countsForRecords: false });
    expect(estimateOneRepMax({ weightKg: 40, reps: 16, rir: 0 })).toBeNull();
  });

  it('says how sure it is from the repetitions to failure', () => {
    const confidenceOf = (reps: number) =>
      estimateOneRepMax({ weightKg: 100, reps, rir: 0 })?.confidence;
    expect([1, 5, 6, 8, 9, 10, 15].map(confidenceOf)).toEqual([
      'high',
      'high',
      'medium',
      'medium',
      'low',
      'low',
      'low',
    ]);
  });

  it('is a lower bound when the effort is unknown', () => {
    expect(estimateOneRepMax({ weightKg: 100, reps: 5 })).toMatchObject({ atLeast: true });
    expect(estimateOneRepMax({ weightKg: 100, reps: 5, rir: 0 })).toMatchObject({ atLeast: false });
  });

  it('claims no record from a set far from failure', () => {
    expect(estimateOneRepMax({ weightKg: 100, reps: 3, rir: 5 })?.countsForRecords).toBe(false);
    expect(estimateOneRepMax({ weightKg: 100, reps: 3, rir: 4 })?.countsForRecords).toBe(true);
  });

  it('shows a range of 5 % either way', () => {
    expect(estimateOneRepMax({ weightKg: 100, reps: 1, rir: 0 })?.rangeKg).toEqual([95, 105]);
  });

  it('has no answer for a set without load or repetitions', () => {
    expect(estimateOneRepMax({ weightKg: 0, reps: 5 })).toBeNull();
    expect(estimateOneRepMax({ weightKg: 60, reps: 0 })).toBeNull();
    expect(estimateOneRepMax({ weightKg: Number.NaN, reps: 5 })).toBeNull();
  });

  it('rises with the load, and with repetitions up to the limit', () => {
    const halves = fc.integer({ min: 0, max: 10 }).map((half) => half / 2);
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 400, noNaN: true }),
        fc.integer({ min: 1, max: 14 }),
        halves,
        (weightKg, reps, rir) => {
          const value = (more: { weightKg?: number; reps?: number }) =>
            estimateOneRepMax({ weightKg, reps, rir, ...more })?.e1rmKg;
          const base = value({});
          const next = value({ reps: reps + 1 });
          if (base === undefined) return;
          expect(value({ weightKg: weightKg * 1.01 })).toBeGreaterThan(base);
          expect(base).toBeGreaterThanOrEqual(weightKg);
          if (next !== undefined) expect(next).toBeGreaterThan(base);
        },
      ),
    );
  });
});
