/** One value of a series; `day` counts days from any start and rises. */
export interface TrendPoint {
  day: number;
  value: number;
}

/** Fewer points say nothing. */
export const minTrendPoints = 6;
/** One-sided 90 % and two-sided 95 % of the normal distribution. */
const likelyZ = 1.28;
const clearZ = 1.96;

export interface Trend {
  direction: 'not_enough_data' | 'rising' | 'steady' | 'falling';
  /** How sure the direction is; `none` for steady and too little data. */
  certainty: 'none' | 'likely' | 'clear';
  /** Theil–Sen, in units of the value a week. */
  slopePerWeek: number;
  /** Mann–Kendall. */
  z: number;
}

/**
 * Direction of a series: Mann–Kendall decides whether it moves (|z| ≥ 1.28 likely, ≥ 1.96 clear),
 * Theil–Sen by how much. One outlier moves neither. Fewer than six points: `not_enough_data`.
 */
export function classifyTrend(points: readonly TrendPoint[]): Trend {
  const slopePerWeek = theilSenSlope(points) * 7;
  const { z } = mannKendall(points.map((point) => point.value));
  if (points.length < minTrendPoints) {
    return { direction: 'not_enough_data', certainty: 'none', slopePerWeek, z };
  }
  if (Math.abs(z) < likelyZ) return { direction: 'steady', certainty: 'none', slopePerWeek, z };
  return {
    direction: z > 0 ? 'rising' : 'falling',
    certainty: Math.abs(z) >= clearZ ? 'clear' : 'likely',
    slopePerWeek,
    z,
  };
}

/**
 * Theil 1950, Sen 1968: the median of the slopes between all pairs, in value a day. Pairs on the
 * same day are left out; 0 where no pair remains.
 */
export function theilSenSlope(points: readonly TrendPoint[]): number {
  const slopes: number[] = [];
  for (const [index, from] of points.entries()) {
    for (const to of points.slice(index + 1)) {
      if (to.day !== from.day) slopes.push((to.value - from.value) / (to.day - from.day));
    }
  }
  return medianOf(slopes) ?? 0;
}

/**
 * Mann 1945, Kendall 1975: `S` counts rising pairs less falling ones, `z` is its normal score with
 * continuity correction and without correction for ties. Values in order of time; `z` is 0 for
 * fewer than two.
 */
export function mannKendall(values: readonly number[]): { s: number; z: number } {
  let s = 0;
  for (const [index, earlier] of values.entries()) {
    for (const later of values.slice(index + 1)) s += Math.sign(later - earlier);
  }
  const count = values.length;
  const deviation = Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  return { s, z: s === 0 ? 0 : (s - Math.sign(s)) / deviation };
}

/** The middle value, or the mean of the middle two; `undefined` for none. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
