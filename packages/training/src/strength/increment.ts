/** Absorbs the error of binary fractions: 2.3 / 0.1 must count as 23 steps. */
const tolerance = 1e-9;

/** The largest multiple of `stepKg` (above 0) that is not above `weightKg`; never below 0. */
export function floorToIncrement(weightKg: number, stepKg: number): number {
  return toGrams(Math.max(0, Math.floor(weightKg / stepKg + tolerance)) * stepKg);
}

/** The smallest multiple of `stepKg` (above 0) that is not below `weightKg`; never below 0. */
export function ceilToIncrement(weightKg: number, stepKg: number): number {
  return toGrams(Math.max(0, Math.ceil(weightKg / stepKg - tolerance)) * stepKg);
}

function toGrams(weightKg: number): number {
  return Math.round(weightKg * 1000) / 1000;
}
