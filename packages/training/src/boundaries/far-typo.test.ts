import { describe, expect, it } from 'vitest';
import { indexFarTypos } from './far-typo.ts';

describe('indexFarTypos', () => {
  const far = indexFarTypos(['suicidal', 'anorexia', 'od']);

  it.each([
    ['annorexya', 'anorexia'],
    ['suicedel', 'suicidal'],
  ])('forgives two slips: %s', (typed, meant) => {
    expect(far.find(typed)).toEqual([meant]);
  });

  it.each(['andorra', 'suitable', 'sidical', 'odd'])('does not forgive %s', (typed) => {
    expect(far.find(typed)).toEqual([]);
  });
});
