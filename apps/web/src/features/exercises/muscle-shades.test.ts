import { expect, it } from 'vitest';
import { shadeExercise } from './muscle-shades.ts';

it('shades what works most in full, and what helps paler and with stripes', () => {
  const shades = shadeExercise({ primary: ['quads'], secondary: ['glutes', 'abs'] });
  expect(shades.quads).toEqual({ share: 1, isStriped: false });
  expect(shades.glutes?.share).toBeLessThan(1);
  expect(shades.glutes?.isStriped).toBe(true);
  expect(shades.biceps).toBeUndefined();
});

it('shows a muscle in full that stands in both lists', () => {
  expect(shadeExercise({ primary: ['quads'], secondary: ['quads'] }).quads?.share).toBe(1);
});
