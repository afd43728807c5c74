import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  estimateDifference,
  estimateMean,
  estimateShare,
  estimateShareDifference,
} from './confidence-interval.ts';

describe('estimateShare', () => {
  // Newcombe (1998), Statistics in Medicine 17:857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i lies between %f and %f', (successes, samples, low, high) => {
    const estimate = estimateShare(successes, samples);
    expect(estimate.low).toBeCloseTo(low, 4);
    expect(estimate.high).toBeCloseTo(high, 4);
  });

  it('holds its own value and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (successes, failures) => {
        const { value, low, high } = estimateShare(successes, successes + failures);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(value).toBeGreaterThanOrEqual(low - 1e-12);
        expect(value).toBeLessThanOrEqual(high + 1e-12);
      }),
    );
  });

  it('allows anything without samples', () => {
    expect(estimateShare(0, 0)).toEqual({ value: 0, low: 0, high: 1 });
  });
});

describe('estimateShareDifference', () => {
  // Newcombe (1998), Statistics in Medicine 17:873–890, table II, method 10: 56/70 against 48/80.
  it('has the published range', () => {
    const difference = estimateShareDifference(estimateShare(48, 80), estimateShare(56, 70));
    expect(difference.value).toBeCloseTo(0.2, 4);
    expect(difference.low).toBeCloseTo(0.0524, 4);
    expect(difference.high).toBeCloseTo(0.3339, 4);
  });
});

describe('estimateMean and estimateDifference', () => {
  it('take the spread of the samples', () => {
    // Variance 2.5, so the mean of five has a standard error of √0.5.
    const estimate = estimateMean([1, 2, 3, 4, 5]);
    expect(estimate?.value).toBe(3);
    expect((estimate?.high ?? 0) - 3).toBeCloseTo(1.959964 * Math.SQRT1_2, 6);
  });

  it('add the errors of both arms', () => {
    const difference = estimateDifference([1, 2, 3, 4, 5], [11, 12, 13, 14, 15]);
    expect(difference?.value).toBe(10);
    expect((difference?.high ?? 0) - 10).toBeCloseTo(1.959964, 6);
  });

  it('say nothing below two samples', () => {
    expect(estimateMean([1])).toBeUndefined();
    expect(estimateDifference([1, 2], [1])).toBeUndefined();
  });
});
