/** A value and the range in which the real one lies with 95 % confidence. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** Two-sided 95 % quantile of the normal distribution. */
const z95 = 1.959964;

/**
 * Share of successes with the Wilson score interval (Wilson 1927), which stays within 0–1 and
 * holds for few samples and for shares near 0 and 1. Without samples anything is possible.
 */
export function estimateShare(successes: number, samples: number): Estimate {
  if (samples === 0) return { value: 0, low: 0, high: 1 };
  const share = successes / samples;
  const z2 = z95 ** 2;
  const centre = (share + z2 / (2 * samples)) / (1 + z2 / samples);
  const spread = (share * (1 - share)) / samples + z2 / (4 * samples ** 2);
  const half = (z95 * Math.sqrt(spread)) / (1 + z2 / samples);
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/**
 * Difference of two shares (second − first) from their Wilson intervals, by Newcombe (1998),
 * method 10: it holds where all or none succeeded, and a normal approximation does not.
 */
export function estimateShareDifference(first: Estimate, second: Estimate): Estimate {
  const value = second.value - first.value;
  const down = Math.hypot(second.value - second.low, first.high - first.value);
  const up = Math.hypot(second.high - second.value, first.value - first.low);
  return { value, low: value - down, high: value + up };
}

/**
 * Mean with a normal 95 % interval: right from about thirty samples on, too narrow below.
 * `undefined` with fewer than two samples, which have no spread.
 */
export function estimateMean(values: readonly number[]): Estimate | undefined {
  if (values.length < 2) return undefined;
  const value = mean(values);
  const half = z95 * Math.sqrt(varianceOfMean(values));
  return { value, low: value - half, high: value + half };
}

/**
 * Difference of two means (second − first) with the unequal-variance interval of Welch (1947), its
 * normal approximation: right from about thirty samples in each on. `undefined` below two in each.
 */
export function estimateDifference(
  first: readonly number[],
  second: readonly number[],
): Estimate | undefined {
  if (first.length < 2 || second.length < 2) return undefined;
  const value = mean(second) - mean(first);
  const half = z95 * Math.sqrt(varianceOfMean(first) + varianceOfMean(second));
  return { value, low: value - half, high: value + half };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function varianceOfMean(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return squares / (values.length - 1) / values.length;
}
