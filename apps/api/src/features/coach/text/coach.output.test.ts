import { describe, expect, it } from 'vitest';
import { citeSources, cleanText, isWebPage } from './coach.output.ts';

const passages = [
  { number: 1, articleId: 'rir', title: 'RIR', passage: 'Repetitions in reserve …' },
  { number: 2, articleId: 'deload', title: 'Deload', passage: 'A lighter week …' },
];
const articleIds = new Set(['rir', 'deload']);
const clean = (text: string) => cleanText(text, { articleIds, passages });

describe('cleanText', () => {
  it.each([
    ['**Bold** and\n\n- a list\n- of 2', '**Bold** and\n\n- a list\n- of 2'],
    ['See [RIR](/articles/rir).', 'See [RIR](/articles/rir).'],
    ['Reps < 5 and > 3', 'Reps < 5 and > 3'],
    ['Emoji 💪🏽 👩‍👩‍👧 and עברית', 'Emoji 💪🏽 👩‍👩‍👧 and עברית'],
    ['Stop near failure [1]. Rest [1][2].', 'Stop near failure [1]. Rest [1][2].'],
  ])('keeps %j', (text, kept) => {
    expect(clean(text)).toBe(kept);
  });

  it.each([
    ['![x](https://evil.example/p.png?d=secret)', 'x'],
    ['[![x](https://evil.example/p.png)](https://evil.example)', 'x'],
    ['![x][1]\n\n[1]: https://evil.example/p.png', 'x\n\n[1]: '],
    ['[tap](javascript:alert(1))', 'tap'],
    ['[tap](https://evil.example "title")', 'tap'],
    ['[tap](https://evil.example)', 'tap'],
    ['[tap](/articles/unknown)', 'tap'],
    ['[tap](/articles/rir/../../admin)', 'tap'],
    ['go to https://evil.example/a?b=c now', 'go to  now'],
    ['<img src=x onerror=alert(1)>hi', 'hi'],
    ['<script>alert(1)</script>', 'alert(1)'],
    ['<img src="https://evil.example/p.png"', 'img src="'],
    ['a\u202ebc\u0000d', 'abcd'],
    ['As shown [7].', 'As shown.'],
  ])('makes %j harmless', (text, harmless) => {
    expect(clean(text)).toBe(harmless);
  });
});

describe('citeSources', () => {
  it('numbers the sources in the order of the text, and each once', () => {
    expect(citeSources('Rest [2]. Stop early [1], really [2].', passages)).toEqual({
      text: 'Rest [1]. Stop early [2], really [1].',
      citations: [
        { articleId: 'deload', title: 'Deload', passage: 'A lighter week …' },
        { articleId: 'rir', title: 'RIR', passage: 'Repetitions in reserve …' },
      ],
    });
  });

  it('removes a number that was not given', () => {
    expect(citeSources('Trust me [9].', passages)).toEqual({ text: 'Trust me.', citations: [] });
  });
});

describe('isWebPage', () => {
  it.each([
    '<!DOCTYPE html><html>',
    ' <html lang="en">',
    '```html\n<html>',
    '<?xml version="1.0"?>',
  ])('knows %j', (text) => {
    expect(isWebPage(text)).toBe(true);
  });

  it('does not take an answer for one', () => {
    expect(isWebPage('Use <5 reps.')).toBe(false);
  });
});
