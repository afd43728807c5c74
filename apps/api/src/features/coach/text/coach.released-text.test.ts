import { describe, expect, it } from 'vitest';
import { cleanText } from './coach.output.ts';
import {
  createReleasedText,
  type ReleasedTextInput,
  type TextFinding,
} from './coach.released-text.ts';

const long =
  'This first sentence is long enough that one can tell in which language it was written. ';

function release(own: Partial<ReleasedTextInput> = {}) {
  return createReleasedText({
    clean: (text) => text,
    inspect: () => undefined,
    mostCharacters: 1_000,
    ...own,
  });
}

function feed(text: string, own: Partial<ReleasedTextInput> = {}) {
  const released = release(own);
  const parts: string[] = [];
  let end: TextFinding | 'too_long' | undefined;
  for (const character of text) {
    const part = released.add(character);
    parts.push(part.text);
    end = part.end;
    if (end) return { parts, end, released };
  }
  const last = released.close();
  parts.push(last.text);
  return { parts: parts.filter(Boolean), end: last.end, released };
}

describe('createReleasedText', () => {
  it('shows whole sentences only, and in the end all of it', () => {
    const { parts } = feed(`${long}Second one. And`);
    expect(parts).toEqual([long, 'Second one. ', 'And']);
  });

  it('knows the ends of sentences where no space follows them', () => {
    const first = 'スクワットは三セットです。'.repeat(8);
    expect(feed(`${first}次は`).parts).toEqual([first.slice(0, 91), first.slice(91), '次は']);
  });

  it('shows nothing of a sentence that is found unsafe, and ends', () => {
    const inspect = ({ clean }: { clean: string }) =>
      clean.includes('danger') ? ('unsafe' as const) : undefined;
    const { parts, end } = feed(`${long}Here is danger. More`, { inspect });
    expect(parts.join('')).toBe(long);
    expect(end).toBe('unsafe');
  });

  it('ends at the last whole sentence when there is too much', () => {
    const { parts, end, released } = feed(`${long}Second one. ${'x'.repeat(500)}`, {
      mostCharacters: 150,
    });
    expect([parts.join(''), released.raw(), end]).toEqual([
      `${long}Second one. `,
      `${long}Second one. `,
      'too_long',
    ]);
  });

  it('never shows an image, however its pieces come', () => {
    const clean = (text: string) => cleanText(text, { articleIds: new Set(), passages: [] });
    const { parts } = feed(`${long}Look ![a. b](https://evil.example/p.png) here. End.`, { clean });
    expect(parts.join('')).not.toContain('evil');
    expect(parts.join('')).not.toContain('![a. b](');
  });
});
