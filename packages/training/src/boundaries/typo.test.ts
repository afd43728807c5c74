import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTypos } from './typo.ts';

const index = indexTypos(['pain', 'chest', 'suicide', 'breathing', 'die']);

describe('indexTypos', () => {
  it.each([
    ['two letters swapped', 'chset', 'chest'],
    ['two letters swapped in a short word', 'pian', 'pain'],
    ['a letter dropped', 'sucide', 'suicide'],
    ['a letter doubled', 'chestt', 'chest'],
    ['a letter added', 'breanthing', 'breathing'],
    ['a letter replaced in a long word', 'suiside', 'suicide'],
  ])('forgives %s: %s', (_, typed, meant) => {
    expect(index.find(typed)).toEqual([meant]);
  });

  it.each([
    ['a replaced letter in a short word', 'chess'],
    ['a dropped letter in a short word', 'pai'],
    ['any slip in a very short word', 'dei'],
    ['another first letter', 'quest'],
    ['two slips', 'chetts'],
  ])('does not forgive %s: %s', (_, typed) => {
    expect(index.find(typed)).toEqual([]);
  });

  it('finds every word that lost one of its inner letters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (at) => {
        const typed = 'breathing'.slice(0, at) + 'breathing'.slice(at + 1);
        expect(index.find(typed)).toEqual(['breathing']);
      }),
    );
  });
});
