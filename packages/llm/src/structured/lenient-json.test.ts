import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestObjectText, readLenientJson } from './lenient-json.ts';

describe('readLenientJson', () => {
  it.each([
    ['plain', '{"a":1}', { a: 1 }],
    ['a fence', '```json\n{"a":1}\n```', { a: 1 }],
    ['words around it', 'Here you are: {"a":1}. Enjoy!', { a: 1 }],
    ['a fence after brackets', 'As [asked]:\n```json\n{"a":1,}\n```', { a: 1 }],
    ['a fence in a string', '{"a":"```x\\n{}```"}', { a: '```x\n{}```' }],
    ['a list', 'The list: [1,2]', [1, 2]],
    ['a trailing comma', '{"a":1,}', { a: 1 }],
    ['single quotes', "{'a': 'b'}", { a: 'b' }],
    ['a comment', '{"a":1 // one\n}', { a: 1 }],
    ['a cut end', '{"a":[1,2', { a: [1, 2] }],
    ['a bracket in a string', '{"a":"}"}', { a: '}' }],
  ])('reads %s', (_name, text, value) => {
    expect(readLenientJson(text)).toEqual({ ok: true, value });
  });

  it.each([['no JSON at all'], [''], [`{"a":"${'x'.repeat(longestObjectText)}"}`]])(
    'refuses what it cannot or will not read',
    (text) => {
      expect(readLenientJson(text).ok).toBe(false);
    },
  );

  it('reads every object and list that JSON can hold, in a fence or not', () => {
    const value = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(value, fc.boolean(), (json, isFenced) => {
        const text = JSON.stringify(json);
        const reading = readLenientJson(isFenced ? `\`\`\`json\n${text}\n\`\`\`` : text);
        expect(reading).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readLenientJson(text).ok === 'boolean'));
  });
});
