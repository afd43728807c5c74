import { describe, expect, it } from 'vitest';
import { countSentences, isFaithful, numbersIn } from './motivation.faithful-text.ts';

const rules = {
  source: 'Bench press: 8 reps at 62.5 kg, 2 more than before. That is steady work paying off.',
  sentences: 2,
  characters: 300,
  numbers: 'all' as const,
};

describe('isFaithful', () => {
  it.each([
    'Eight reps at 62.5 kg, two more than before. Your patience is paying off!',
    'You took 62.5 kg for 8 reps, and that is 2 more than before.',
  ])('lets “%s” stand', (text) => {
    expect(isFaithful(text, rules)).toBe(true);
  });

  it.each([
    ['another number', 'You took 65 kg for 8 reps, 2 more than before.'],
    ['a number in words', 'You took 62.5 kg for 8 reps, three more, 2 at least.'],
    ['a number that is gone', 'You took 62.5 kg for 8 reps.'],
    ['a third sentence', 'You took 62.5 kg. For 8 reps. That is 2 more.'],
    ['guilt', 'You took 62.5 kg for 8 reps, 2 more, so do not fail now.'],
    ['talk of the body', 'You took 62.5 kg for 8 reps, 2 more, and your body shows it.'],
    ['energy', 'You took 62.5 kg for 8 reps, 2 more, and will burn calories.'],
    ['pain as a goal', 'You took 62.5 kg for 8 reps, 2 more: no pain, no gain.'],
    ['a link', 'You took 62.5 kg for 8 reps, 2 more, see www.example.com.'],
    ['markup', 'You took **62.5 kg** for 8 reps, 2 more than before.'],
    ['another script', 'Отлично: 62.5 kg, 8 reps, 2 more.'],
    ['a cut end', 'You took 62.5 kg for 8 reps, 2 more than'],
    ['nothing', ''],
    ['a book', `You took 62.5 kg for 8 reps, 2 more ${'and '.repeat(100)}more.`],
  ])('does not let %s pass', (_name, text) => {
    expect(isFaithful(text, rules)).toBe(false);
  });

  it('lets a summary choose among the numbers, and add none', () => {
    const some = { ...rules, numbers: 'some' as const };
    expect(isFaithful('Your bench press took 62.5 kg.', some)).toBe(true);
    expect(isFaithful('Your bench press took 63 kg.', some)).toBe(false);
  });
});

describe('numbersIn', () => {
  it('reads the same number in any spelling', () => {
    expect(numbersIn('1,250 kg')).toEqual(numbersIn('1250 kg'));
    expect(numbersIn('twelve and 2.50')).toEqual(new Set(['12', '2.5']));
  });
});

describe('countSentences', () => {
  it('does not end a sentence within a number', () => {
    expect(countSentences('8 reps at 62.5 kg. More to come!')).toBe(2);
  });
});
