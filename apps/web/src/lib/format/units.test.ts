import { describe, expect, it } from 'vitest';
import {
  displayedWeight,
  formatHeight,
  fromFeetAndInches,
  measureDistance,
  measureWeight,
  toFeetAndInches,
  weightToKg,
} from './units.ts';

describe('units', () => {
  it.each([
    [100, 'metric', 100],
    [22.5, 'metric', 22.5],
    [1.25, 'metric', 1.25],
    [100, 'imperial', 220.5],
    [20, 'imperial', 44.1],
  ] as const)('shows %d kg (%s) as %d', (weightKg, units, shown) => {
    expect(displayedWeight(weightKg, units)).toBe(shown);
  });

  it('takes pounds back to the same pounds', () => {
    for (const pounds of [2.5, 45, 135, 225, 312.5]) {
      expect(displayedWeight(weightToKg(pounds, 'imperial'), 'imperial')).toBe(pounds);
    }
  });

  it('parts value and unit', () => {
    expect(measureWeight(1022.5, 'metric', 'en-GB')).toEqual({ value: '1,022.5', unit: 'kg' });
  });

  it.each([
    [180, '5 ft 11 in'],
    [182.7, '6 ft 0 in'],
    [152.4, '5 ft 0 in'],
  ])('writes %d cm as %s', (cm, text) => {
    expect(formatHeight(cm, 'imperial', 'en')).toBe(text);
  });

  it('keeps feet and inches through centimetres', () => {
    for (let inches = 40; inches < 90; inches += 1) {
      const height = { feet: Math.floor(inches / 12), inches: inches % 12 };
      expect(toFeetAndInches(fromFeetAndInches(height))).toEqual(height);
    }
  });

  it('writes short ways in metres and long ones in kilometres or miles', () => {
    expect(measureDistance(400, 'metric', 'en')).toEqual({ value: '400', unit: 'm' });
    expect(measureDistance(5000, 'metric', 'en')).toEqual({ value: '5', unit: 'km' });
    expect(measureDistance(5000, 'imperial', 'en')).toEqual({ value: '3.11', unit: 'mi' });
  });
});
