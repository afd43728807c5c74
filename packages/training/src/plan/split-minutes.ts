/**
 * Splits a whole number of minutes by weights without losing one: each share is rounded down and
 * the rest goes to the largest fractions, the first among equals.
 *
 * @param minutes 0 or more, whole
 * @param weights 0 or more, not all 0; otherwise every share is 0
 */
export function splitMinutes(minutes: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (minutes * weight) / total);
  const shares = exact.map(Math.floor);
  const left = minutes - shares.reduce((sum, share) => sum + share, 0);
  const byFraction = exact
    .map((value, index) => ({ index, fraction: value - Math.floor(value) }))
    .toSorted((one, other) => other.fraction - one.fraction || one.index - other.index);
  for (const { index } of byFraction.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
