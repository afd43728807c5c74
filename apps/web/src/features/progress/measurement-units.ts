import type { Measurement } from '@vigor/contract';
import { fromKg, toKg } from '@vigor/training';

type Kind = Measurement['kind'];
type WeightUnit = 'kg' | 'lb';

const cmPerInch = 2.54;
const mostByUnit = { kg: 400, lb: 880, '%': 70, cm: 300, in: 118 } as const;
export type MeasurementUnit = keyof typeof mostByUnit;

/** The unit a member reads a measurement in. */
export function unitOf(kind: Kind, weightUnit: WeightUnit): MeasurementUnit {
  if (kind === 'weight') return weightUnit;
  if (kind === 'body_fat') return '%';
  return weightUnit === 'kg' ? 'cm' : 'in';
}

/** The largest value that can be meant. */
export function mostOf(unit: MeasurementUnit): number {
  return mostByUnit[unit];
}

/** A stored value (kg, % or cm) in the member’s unit. */
export function fromStored(value: number, unit: MeasurementUnit): number {
  if (unit === 'kg' || unit === 'lb') return fromKg(value, unit);
  return unit === 'in' ? value / cmPerInch : value;
}

/** What was typed, as it is stored. */
export function toStored(value: number, unit: MeasurementUnit): number {
  if (unit === 'kg' || unit === 'lb') return toKg(value, unit);
  return unit === 'in' ? value * cmPerInch : value;
}
