import type { TrendPoint } from './trend.ts';

const halfLifeDays = 7;

/**
 * A calmer line through a noisy series for charts: an exponentially weighted mean in which a value
 * loses half its weight every `7` days, whatever the gaps: `s += (1 − 0.5^(Δ/7)) · (x − s)`. Starts
 * at the first value. Days rise; of several values on one day only the first counts.
 */
export function smoothSeries(points: readonly TrendPoint[]): TrendPoint[] {
  const smoothed: TrendPoint[] = [];
  for (const { day, value } of points) {
    const previous = smoothed.at(-1) ?? { day, value };
    const share = 1 - 0.5 ** ((day - previous.day) / halfLifeDays);
    smoothed.push({ day, value: previous.value + share * (value - previous.value) });
  }
  return smoothed;
}
