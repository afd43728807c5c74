import { describe, expect, it } from 'vitest';
import { fromStored, mostOf, toStored, unitOf } from './measurement-units.ts';

describe('units of measurements', () => {
  it.each([
    ['weight', 'kg', 'kg'],
    ['weight', 'lb', 'lb'],
    ['body_fat', 'lb', '%'],
    ['waist', 'kg', 'cm'],
    ['waist', 'lb', 'in'],
  ] as const)('%s of a member who reads %s is in %s', (kind, weightUnit, unit) => {
    expect(unitOf(kind, weightUnit)).toBe(unit);
  });

  it.each(['kg', 'lb', '%', 'cm', 'in'] as const)('keeps a value in %s as it was typed', (unit) => {
    expect(fromStored(toStored(32.5, unit), unit)).toBeCloseTo(32.5, 10);
  });

  it('stores kilograms and centimetres', () => {
    expect(toStored(150, 'lb')).toBeCloseTo(68.0388555);
    expect(toStored(32, 'in')).toBeCloseTo(81.28);
  });

  it.each(['kg', 'lb', '%', 'cm', 'in'] as const)('never sends more than 500 for %s', (unit) => {
    expect(toStored(mostOf(unit), unit)).toBeLessThanOrEqual(500);
  });
});
