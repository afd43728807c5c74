import type { JsonObject } from '../../model/json.ts';
import { readList, readObject } from '../json-fields.ts';
import { rememberByObject } from '../remember.ts';

const schemaFields = [
  'additionalProperties',
  'additionalItems',
  'items',
  'contains',
  'not',
  'if',
  'then',
  'else',
  'allOf',
  'anyOf',
  'oneOf',
];
const fieldsOfSchemas = ['properties', 'patternProperties', 'definitions', '$defs'];

/**
 * A JSON schema without what OpenAI answers 400 to: `propertyNames`, patterns that look ahead or
 * behind, and a reference that is wrapped into `allOf` (OpenAI, Structured Outputs, "Supported
 * schemas"). Whoever reads the answer checks it against the whole schema anyway.
 */
export const toOpenAiSchema = rememberByObject((schema: JsonObject) =>
  resolveRoot(rewrite(schema)),
);

type Schema = Record<string, unknown>;

function rewrite(value: unknown): Schema {
  const { propertyNames: _names, ...schema } = readObject(value);
  if (typeof schema.pattern === 'string' && looksAround(schema.pattern)) delete schema.pattern;
  for (const field of schemaFields) {
    if (schema[field] !== undefined) schema[field] = rewriteAny(schema[field]);
  }
  for (const field of fieldsOfSchemas) {
    if (schema[field] !== undefined) schema[field] = rewriteEach(schema[field]);
  }
  return schema;
}

/** `true` and `false` are schemas too. */
function rewriteAny(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewriteAny);
  return typeof value === 'object' && value !== null ? unwrap(rewrite(value)) : value;
}

function rewriteEach(value: unknown): Schema {
  const entries = Object.entries(readObject(value));
  return Object.fromEntries(entries.map(([name, schema]) => [name, rewriteAny(schema)]));
}

function unwrap(schema: Schema): Schema {
  const reference = wrappedReference(schema);
  if (reference === undefined) return schema;
  const { allOf: _allOf, ...rest } = schema;
  return { ...rest, $ref: reference };
}

/** Nothing is referred to by the root itself, so what it refers to is put in its place. */
function resolveRoot(schema: Schema): Schema {
  const [, field = '', name = ''] =
    /^#\/(definitions|\$defs)\/(.+)$/.exec(wrappedReference(schema) ?? '') ?? [];
  const found = readObject(schema[field])[name.replaceAll('~1', '/').replaceAll('~0', '~')];
  if (typeof found !== 'object' || found === null) return schema;
  const { allOf: _allOf, ...rest } = schema;
  return { ...found, ...rest };
}

/** `{ allOf: [{ $ref }] }` */
function wrappedReference({ allOf }: Schema): string | undefined {
  const [only, ...others] = readList(allOf);
  const { $ref, ...beside } = readObject(only);
  const isAlone = others.length === 0 && Object.keys(beside).length === 0;
  return isAlone && typeof $ref === 'string' ? $ref : undefined;
}

const insignificant = /\\.|\[(?:\\.|[^\]\\])*\]/g;

/** Escaped characters and classes hold no groups. */
function looksAround(pattern: string): boolean {
  return /\(\?(?:<?[=!])/.test(pattern.replace(insignificant, ''));
}
