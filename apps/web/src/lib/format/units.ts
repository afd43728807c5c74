import { displayWeight, toKg, type WeightUnit } from '@vigor/training';
import { formatNumber } from './numbers.ts';

export type UnitSystem = 'metric' | 'imperial';

/** A value to show large and its unit to show small. */
export interface Measure {
  value: string;
  unit: string;
}

const cmPerInch = 2.54;
const inchesPerFoot = 12;
const metersPerMile = 1609.344;
const metersPerKm = 1000;

export function weightUnit(units: UnitSystem): WeightUnit {
  return units === 'metric' ? 'kg' : 'lb';
}

/** Kilograms in the member's unit, rounded for display: kg to 0.01, lb to 0.1. */
export function displayedWeight(weightKg: number, units: UnitSystem): number {
  return displayWeight(weightKg, weightUnit(units));
}

/** What was typed, in kilograms; not rounded. */
export function weightToKg(weight: number, units: UnitSystem): number {
  return toKg(weight, weightUnit(units));
}

export function measureWeight(weightKg: number, units: UnitSystem, locale: string): Measure {
  return {
    value: formatNumber(displayedWeight(weightKg, units), locale, 2),
    unit: weightUnit(units),
  };
}

export function measureDistance(meters: number, units: UnitSystem, locale: string): Measure {
  if (units === 'imperial') {
    return { value: formatNumber(meters / metersPerMile, locale, 2), unit: 'mi' };
  }
  return meters < metersPerKm
    ? { value: formatNumber(meters, locale, 0), unit: 'm' }
    : { value: formatNumber(meters / metersPerKm, locale, 2), unit: 'km' };
}

export interface FeetAndInches {
  feet: number;
  inches: number;
}

/** Whole inches, so that 5 ft 12 in never appears. */
export function toFeetAndInches(cm: number): FeetAndInches {
  const inches = Math.round(cm / cmPerInch);
  return { feet: Math.floor(inches / inchesPerFoot), inches: inches % inchesPerFoot };
}

export function fromFeetAndInches({ feet, inches }: FeetAndInches): number {
  return (feet * inchesPerFoot + inches) * cmPerInch;
}

/** `178 cm` or `5 ft 10 in`. */
export function formatHeight(cm: number, units: UnitSystem, locale: string): string {
  if (units === 'metric') return `${formatNumber(cm, locale, 0)} cm`;
  const { feet, inches } = toFeetAndInches(cm);
  return `${feet} ft ${inches} in`;
}
