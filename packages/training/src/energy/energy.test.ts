import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compendium } from './compendium.ts';
import { computeSessionMet, estimateEnergy } from './energy.ts';

describe('estimateEnergy', () => {
  it.each([
    [3.5, 80, 45, 220.5],
    [8, 60, 20, 168],
    [6, 70, 30, 220.5],
  ])('A18 gives MET %d, %d kg and %d min %d kcal', (met, bodyMassKg, minutes, kcal) => {
    expect(estimateEnergy({ met, bodyMassKg, minutes }).grossKcal).toBeCloseTo(kcal, 6);
  });

  it('A18 gives 157.5 kcal net of resting', () => {
    expect(estimateEnergy({ met: 3.5, bodyMassKg: 80, minutes: 45 }).netKcal).toBeCloseTo(157.5, 6);
  });

  it('shows a range of 25 % either way', () => {
    const { grossRangeKcal, netRangeKcal } = estimateEnergy({
      met: 8,
      bodyMassKg: 60,
      minutes: 20,
    });
    expect(grossRangeKcal).toEqual([126, 210]);
    expect(netRangeKcal).toEqual([110.25, 183.75]);
  });

  it('never counts less than resting', () => {
    expect(estimateEnergy({ met: 0.5, bodyMassKg: 80, minutes: 10 }).netKcal).toBe(0);
  });

  it('adds up over the parts of a session', () => {
    const part = fc.record({
      met: fc.double({ min: 1, max: 15, noNaN: true }),
      minutes: fc.double({ min: 1, max: 90, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const minutes = parts.reduce((sum, { minutes }) => sum + minutes, 0);
        const whole = estimateEnergy({ met: computeSessionMet(parts), bodyMassKg: 75, minutes });
        const sum = parts
          .map((part) => estimateEnergy({ ...part, bodyMassKg: 75 }).grossKcal)
          .reduce((total, kcal) => total + kcal, 0);
        expect(whole.grossKcal).toBeCloseTo(sum, 6);
      }),
    );
  });

  it('takes an empty session as resting', () => {
    expect(computeSessionMet([])).toBe(1);
  });
});

describe('compendium', () => {
  it('has five-digit codes and plausible values', () => {
    for (const { code, met } of Object.values(compendium)) {
      expect(code).toMatch(/^\d{5}$/);
      expect(met).toBeGreaterThanOrEqual(2);
      expect(met).toBeLessThanOrEqual(12);
    }
  });
});
