import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWeight, fromKg, snapToStep, toKg } from './units.ts';

describe('units', () => {
  it('uses the exact pound', () => {
    expect(toKg(225, 'lb')).toBeCloseTo(102.05828325, 8);
    expect(toKg(100, 'kg')).toBe(100);
    expect(fromKg(0.45359237, 'lb')).toBe(1);
  });

  it('shows a weight as it was typed', () => {
    expect(displayWeight(toKg(225, 'lb'), 'lb')).toBe(225);
    expect(displayWeight(toKg(17.5, 'lb'), 'lb')).toBe(17.5);
    expect(displayWeight(61.25, 'kg')).toBe(61.25);
    expect(displayWeight(100, 'lb')).toBe(220.5);
  });

  it('snaps to the nearest step, halves away from zero', () => {
    expect(snapToStep(220.46, 5)).toBe(220);
    expect(snapToStep(1.25, 0.5)).toBe(1.5);
    expect(snapToStep(-1.25, 0.5)).toBe(-1.5);
    expect(snapToStep(-0.1, 0.5)).toBe(0);
  });

  it('survives a round trip through pounds', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 500, noNaN: true }), (weightKg) => {
        expect(toKg(fromKg(weightKg, 'lb'), 'lb')).toBeCloseTo(weightKg, 9);
      }),
    );
  });

  it('keeps every typed tenth of a pound', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15_000 }), (tenths) => {
        expect(displayWeight(toKg(tenths / 10, 'lb'), 'lb')).toBe(tenths / 10);
      }),
    );
  });
});
