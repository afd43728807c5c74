import { describe, expect, it } from 'vitest';
import { isStrictSchema } from './strict-schema.ts';

const text = { type: 'string' };
const closed = {
  type: 'object',
  properties: { a: text },
  required: ['a'],
  additionalProperties: false,
};

describe('isStrictSchema', () => {
  it.each([
    ['an object that requires all of its properties and no others', closed],
    ['an array of such objects', { type: 'array', items: closed }],
    ['one of several types', { anyOf: [closed, { type: 'null' }] }],
    [
      'a reference to a definition',
      { ...closed, properties: { a: { $ref: '#/$defs/b' } }, $defs: { b: closed } },
    ],
    ['a fixed list of values', { enum: ['a', 'b'] }],
  ])('takes %s', (_what, schema) => {
    expect(isStrictSchema(schema)).toBe(true);
  });

  it.each([
    ['an optional property', { ...closed, required: [] }],
    ['properties that are not named', { ...closed, additionalProperties: true }],
    ['a value of any type', { ...closed, properties: { a: {} } }],
    ['an open object inside a closed one', { ...closed, properties: { a: { type: 'object' } } }],
    ['oneOf, which strict mode does not know', { type: 'string', oneOf: [text] }],
    ['no schema at all', undefined],
  ])('refuses %s', (_what, schema) => {
    expect(isStrictSchema(schema)).toBe(false);
  });
});
