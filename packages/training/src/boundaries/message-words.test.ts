import { describe, expect, it } from 'vitest';
import { foldText, readWords } from './message-words.ts';

describe('foldText', () => {
  it.each([
    ['accents and case', 'Corazón ÄRGER', 'corazon arger'],
    ['full-width letters', 'ｐａｉｎ', 'pain'],
    ['zero-width and direction signs', 'pa\u200Bin\u202E', 'pain'],
    ['apostrophes inside words', 'can’t won\u0027t', 'cant wont'],
    ['Cyrillic letters that look Latin', 'сhеst', 'chest'],
    ['the sharp s', 'Fuß STRAẞE', 'fuss strasse'],
  ])('evens out %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('readWords', () => {
  it('writes spoken forms out and drops words without weight', () => {
    expect(readWords("I really can't breathe lol").words).toEqual(['i', 'can', 'not', 'breathe']);
  });

  it('reads digits as letters only inside a word', () => {
    expect(readWords('k1ll 13yo').words).toEqual(['kill', '13', 'yo']);
  });

  it.each([
    ['k m s', ['kms']],
    ['k.m.s now', ['kms', 'now']],
    ['ill be gone', ['i', 'will', 'be', 'gone']],
    ['i feel ill today', ['i', 'feel', 'ill', 'today']],
    ['my arm 🔪', ['my', 'arm', 'picknife']],
  ])('reads %j as it is meant', (text, words) => {
    expect(readWords(text).words).toEqual(words);
  });

  it('marks where clauses, sentences and paragraphs begin', () => {
    expect(readWords('Stop. Now, please\nhelp\n\nme... ok').breaks).toEqual([
      'none',
      'sentence',
      'comma',
      'comma',
      'sentence',
      'comma',
    ]);
  });

  it('takes “not only” for no negation', () => {
    expect(readWords('not just chest pain').words).toEqual(['chest', 'pain']);
  });
});
