import { describe, expect, it } from 'vitest';
import { linkOfContact } from './contact-link.ts';

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
