import { describe, expect, it } from 'vitest';
import { linkOfContact, splitNumbers } from './contact-link.ts';

describe('how a helpline is reached', () => {
  it.each([
    ['112', 'tel:112'],
    ['Call or text 988', 'tel:988'],
    ['+49 800 111 0 111', 'tel:+498001110111'],
    ['findahelpline.com', 'https://findahelpline.com'],
    ['https://findahelpline.com/de', 'https://findahelpline.com/de'],
    ['Your local emergency number', undefined],
  ])('%s', (contact, link) => {
    expect(linkOfContact(contact)).toBe(link);
  });
});

describe('numbers to call in a sentence', () => {
  it('are found, with the words before them', () => {
    expect(splitNumbers('Call (112 or 911) now.')).toEqual([
      { words: 'Call (', number: '112' },
      { words: ' or ', number: '911' },
      { words: ') now.', number: undefined },
    ]);
    expect(splitNumbers('Sit down for 10 minutes.')).toEqual([
      { words: 'Sit down for 10 minutes.', number: undefined },
    ]);
  });
});
