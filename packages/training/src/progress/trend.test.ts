import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectPlateau, suggestPlateauStep } from './plateau.ts';
import { smoothSeries } from './smoothing.ts';
import { classifyTrend, mannKendall, medianOf, type TrendPoint, theilSenSlope } from './trend.ts';

function series(days: number[], values: number[]): TrendPoint[] {
  return days.map((day, index) => ({ day, value: values[index] ?? 0 }));
}

const weekly = [0, 7, 14, 21, 28, 35];

describe('trend', () => {
  it('A25 is not dominated by one outlier', () => {
    const points = series(weekly, [100, 102, 101, 104, 150, 106]);
    expect(theilSenSlope(points) * 7).toBeCloseTo(1.333, 3);
    expect(mannKendall(points.map(({ value }) => value)).s).toBe(11);
    const trend = classifyTrend(points);
    expect(trend).toMatchObject({ direction: 'rising', certainty: 'likely' });
    expect(trend.z).toBeCloseTo(1.879, 3);
  });

  it('says nothing about fewer than six points', () => {
    expect(classifyTrend(series([0, 7, 14], [1, 2, 3])).direction).toBe('not_enough_data');
    expect(classifyTrend([])).toMatchObject({ slopePerWeek: 0, z: 0 });
  });

  it('turns around with the values', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(values, (up) => {
        const down = up.map((value) => -value);
        const rising = classifyTrend(series(weekly, up));
        const falling = classifyTrend(series(weekly, down));
        expect(falling.slopePerWeek).toBeCloseTo(-rising.slopePerWeek, 9);
        expect(falling.z).toBeCloseTo(-rising.z, 9);
      }),
    );
  });

  it('finds the slope of a straight line', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), (slope) => {
        const points = series(
          weekly,
          weekly.map((day) => 80 + slope * day),
        );
        expect(theilSenSlope(points)).toBeCloseTo(slope, 9);
      }),
    );
  });

  it('leaves out pairs of one day', () => {
    expect(theilSenSlope(series([3, 3], [1, 9]))).toBe(0);
  });

  it('takes the mean of the middle two for the median', () => {
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(medianOf([5])).toBe(5);
    expect(medianOf([])).toBeUndefined();
  });
});

describe('plateau', () => {
  const flat = series(
    [0, 3, 7, 10, 14, 17, 21, 24],
    [120, 120.5, 119.8, 120.2, 120, 119.9, 120.1, 120],
  );

  it('A26 sees that a lift has stopped', () => {
    const check = detectPlateau({ points: flat, adherence: 1 });
    expect(check.isPlateau).toBe(true);
    expect(check.slopePercentPerWeek).toBeCloseTo(-0.017, 3);
    expect(check.z).toBeCloseTo(-0.247, 3);
  });

  it('A27 sees that a lift still rises', () => {
    const points = series(weekly, [80, 81, 82.5, 83, 84.5, 85]);
    const check = detectPlateau({ points, adherence: 1 });
    expect(check.isPlateau).toBe(false);
    expect(theilSenSlope(points) * 7).toBeCloseTo(1, 6);
    expect(check.z).toBeCloseTo(2.63, 2);
  });

  it('blames no plateau on missed sessions or on three weeks not yet over', () => {
    expect(detectPlateau({ points: flat, adherence: 0.7 }).isPlateau).toBe(false);
    expect(detectPlateau({ points: flat.slice(0, 6), adherence: 1 }).isPlateau).toBe(false);
    expect(detectPlateau({ points: [], adherence: 1 }).isPlateau).toBe(false);
  });

  it('G07 tries effort first, and no step twice', () => {
    const input = { medianRir: 4, weeklySets: 12, targetSets: 12 };
    expect(suggestPlateauStep({ ...input, tried: [] })).toBe('effort');
    expect(suggestPlateauStep({ ...input, tried: ['effort'] })).toBe('other_reps');
    expect(suggestPlateauStep({ ...input, tried: ['effort', 'other_reps'] })).toBe('deload');
    expect(suggestPlateauStep({ ...input, medianRir: 2, weeklySets: 8, tried: [] })).toBe(
      'more_sets',
    );
    const all = ['effort', 'more_sets', 'other_reps', 'deload', 'variation', 'accept'] as const;
    expect(suggestPlateauStep({ ...input, tried: all })).toBe('accept');
  });
});

describe('smoothSeries', () => {
  it('gives a value half its weight after seven days', () => {
    expect(smoothSeries(series([0, 7, 14], [0, 8, 8]))).toEqual(series([0, 7, 14], [0, 4, 6]));
  });

  it('stays within the values', () => {
    const values = fc.array(fc.integer({ min: 50, max: 150 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (list) => {
        const smoothed = smoothSeries(list.map((value, index) => ({ day: index * 3, value })));
        for (const { value } of smoothed) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...list) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...list) + 1e-9);
        }
      }),
    );
  });
});
