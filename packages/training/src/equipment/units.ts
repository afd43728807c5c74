/** International avoirdupois pound, exact since 1959. */
export const kgPerLb = 0.45359237;

export const weightUnits = ['kg', 'lb'] as const;
export type WeightUnit = (typeof weightUnits)[number];

/** Hundredths keep 1.25 kg plates exact; pounds never come finer than tenths. */
const displayStep: Record<WeightUnit, number> = { kg: 0.01, lb: 0.1 };

/** Kilograms of a weight in `unit`. Not rounded: stored weights stay raw. */
export function toKg(weight: number, unit: WeightUnit): number {
  return unit === 'kg' ? weight : weight * kgPerLb;
}

/** A weight in kilograms expressed in `unit`. Not rounded; for display use `displayWeight`. */
export function fromKg(weightKg: number, unit: WeightUnit): number {
  return unit === 'kg' ? weightKg : weightKg / kgPerLb;
}

/** What to show for a stored weight: kilograms to 0.01, pounds to 0.1, halves away from zero. */
export function displayWeight(weightKg: number, unit: WeightUnit): number {
  return snapToStep(fromKg(weightKg, unit), displayStep[unit]);
}

/**
 * The multiple of `step` (above 0) that is nearest to `weight`, halves away from zero; for moving a
 * load from one unit to the plates of the other.
 */
export function snapToStep(weight: number, step: number): number {
  const steps = Math.round(Math.abs(weight) / step + 1e-9);
  const snapped = Math.round(steps * step * 1000) / 1000;
  return weight < 0 && snapped !== 0 ? -snapped : snapped;
}
