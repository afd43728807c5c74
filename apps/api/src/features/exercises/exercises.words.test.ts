import { describe, expect, it } from 'vitest';
import { vocabularyOf, wordsOf, worthsOf } from './exercises.words.ts';

describe('what a word of a query is worth', () => {
  const vocabulary = vocabularyOf(['goblet', 'squat', 'squats', 'row', 'rope', 'goblet']);

  it('is 1 for the word itself, less for its beginning, nothing for another word', () => {
    const worths = worthsOf('squat', vocabulary);
    expect(worths.get('squat')).toBe(1);
    expect(worths.get('squats')).toBeLessThan(1);
    expect(worths.get('squats')).toBeGreaterThan(0);
    expect(worths.has('row')).toBe(false);
  });

  it('is something for a wrong letter and for two letters exchanged', () => {
    expect(worthsOf('goblit', vocabulary).get('goblet')).toBeGreaterThan(0);
    expect(worthsOf('gobelt', vocabulary).get('goblet')).toBeGreaterThan(0);
  });

  it('grows with the share of trigrams that two words have in common', () => {
    const worths = worthsOf('squads', vocabulary);
    expect(worths.get('squats')).toBeCloseTo((4 / 10) * 0.8, 10);
    expect(worthsOf('squatx', vocabulary).get('squats')).toBeCloseTo((5 / 9) * 0.8, 10);
  });

  it('forgives nothing in words of three letters', () => {
    expect(worthsOf('rwo', vocabulary).size).toBe(0);
  });
});

describe('the words of a text', () => {
  it('are lower case, without accents and marks between them', () => {
    expect(wordsOf('  90/90 Hip-Switch, à la Zoë ')).toEqual([
      '90',
      '90',
      'hip',
      'switch',
      'a',
      'la',
      'zoe',
    ]);
  });
});
