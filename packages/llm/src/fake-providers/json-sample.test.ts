import { expect, it } from 'vitest';
import { z } from 'zod';
import { sampleJson } from './json-sample.ts';
import { readObject } from './read-json.ts';

const choiceSchema = z.object({
  id: z.uuid(),
  day: z.iso.date(),
  at: z.iso.datetime(),
  mail: z.email(),
  name: z.string().min(20).max(24),
  short: z.string().max(3),
  language: z.string().regex(/^[a-z]{2}$/),
  kind: z.enum(['strength', 'endurance']),
  version: z.literal(2),
  sets: z.int().min(3).max(5),
  loadKg: z.number().positive().multipleOf(0.5),
  below: z.number().max(-1),
  days: z.array(z.object({ title: z.string() })).min(2),
  pair: z.tuple([z.string(), z.boolean()]),
  either: z.union([z.string(), z.number()]),
  maybe: z.string().nullable(),
  left: z.string().optional(),
});

it('meets every rule of a schema that Zod wrote', () => {
  const schema = readObject(z.toJSONSchema(choiceSchema));

  expect(choiceSchema.safeParse(sampleJson(schema)).error).toBeUndefined();
});

it('leaves out what is not required', () => {
  const schema = readObject(z.toJSONSchema(choiceSchema));

  expect(sampleJson(schema)).not.toHaveProperty('left');
});

it('follows references and joins the parts of allOf', () => {
  const schema = {
    $defs: { town: { type: 'string', enum: ['Bonn'] } },
    allOf: [
      { type: 'object', properties: { town: { $ref: '#/$defs/town' } }, required: ['town'] },
      { properties: { size: { type: 'integer' } }, required: ['size'] },
    ],
  };

  expect(sampleJson(schema)).toEqual({ town: 'Bonn', size: 0 });
});

it('reads the upper-case types of the OpenAPI dialect', () => {
  const schema = {
    type: 'OBJECT',
    properties: { ok: { type: 'BOOLEAN' }, list: { type: 'ARRAY', items: { type: 'STRING' } } },
    required: ['ok', 'list'],
  };

  expect(sampleJson(schema)).toEqual({ ok: true, list: [] });
});

it('gives up on a schema that requires itself', () => {
  const node = { type: 'object', properties: { next: { $ref: '#' } }, required: ['next'] };

  expect(() => sampleJson(node)).toThrow('nests deeper');
});
