import { isObject, readList, readNumber, readObject, readText } from './read-json.ts';

export type JsonSchema = Record<string, unknown>;

const maxDepth = 12;

const formatSamples: Record<string, string> = {
  date: '2026-01-01',
  'date-time': '2026-01-01T00:00:00Z',
  time: '00:00:00Z',
  duration: 'PT1M',
  email: 'fake@example.com',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  hostname: 'example.com',
  ipv4: '127.0.0.1',
  ipv6: '::1',
  uuid: '00000000-0000-4000-8000-000000000000',
};

/**
 * The smallest sensible value that a JSON schema allows: required properties
 * only, first allowed constant, lowest allowed number. Reads JSON Schema and
 * the OpenAPI dialect with upper-case types. A `pattern` is met only where one
 * of the known samples matches it.
 */
export function sampleJson(schema: JsonSchema): unknown {
  return sample(schema, { root: schema, name: 'value', depth: 0 });
}

interface Place {
  root: JsonSchema;
  name: string;
  depth: number;
}

function sample(rawSchema: JsonSchema, place: Place): unknown {
  const schema = resolve(rawSchema, place);
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if ('default' in schema) return schema.default;
  switch (typeOf(schema)) {
    case 'object':
      return sampleObject(schema, place);
    case 'array':
      return sampleArray(schema, place);
    case 'string':
      return sampleString(schema, place.name);
    case 'integer':
      return sampleNumber(schema, 1);
    case 'number':
      return sampleNumber(schema, 0);
    case 'boolean':
      return true;
    default:
      return null;
  }
}

function resolve(schema: JsonSchema, place: Place): JsonSchema {
  if (place.depth > maxDepth) throw new Error(`the schema nests deeper than ${maxDepth} levels`);
  const deeper = { ...place, depth: place.depth + 1 };
  const reference = readText(schema.$ref);
  if (reference !== undefined) return resolve(followReference(place.root, reference), deeper);
  const [choice] = [...readList(schema.anyOf), ...readList(schema.oneOf)];
  if (isObject(choice)) return resolve({ ...schema, anyOf: [], oneOf: [], ...choice }, deeper);
  const parts = readList(schema.allOf);
  if (parts.length === 0) return schema;
  return parts.map((part) => resolve(readObject(part), deeper)).reduce(mergeObjects, schema);
}

function mergeObjects(left: JsonSchema, right: JsonSchema): JsonSchema {
  return {
    ...left,
    ...right,
    properties: { ...readObject(left.properties), ...readObject(right.properties) },
    required: [...readList(left.required), ...readList(right.required)],
  };
}

function followReference(root: JsonSchema, reference: string): JsonSchema {
  const keys = reference.split('/').slice(1);
  return keys.reduce<JsonSchema>((at, key) => readObject(at[key]), root);
}

function typeOf(schema: JsonSchema): string | undefined {
  const [first] = Array.isArray(schema.type) ? schema.type : [schema.type];
  const named = readText(first)?.toLowerCase();
  if (named !== undefined) return named;
  if ('properties' in schema) return 'object';
  return 'items' in schema ? 'array' : undefined;
}

function sampleObject(schema: JsonSchema, place: Place): Record<string, unknown> {
  const properties = readObject(schema.properties);
  const required = readList(schema.required).filter((name) => typeof name === 'string');
  const depth = place.depth + 1;
  return Object.fromEntries(
    required.map((name) => [name, sample(readObject(properties[name]), { ...place, name, depth })]),
  );
}

function sampleArray(schema: JsonSchema, place: Place): unknown[] {
  const tuple = readList(schema.prefixItems);
  const length = Math.max(readNumber(schema.minItems) ?? 0, tuple.length);
  const depth = place.depth + 1;
  return Array.from({ length }, (_, index) =>
    sample(readObject(tuple[index] ?? schema.items), { ...place, depth }),
  );
}

function sampleString(schema: JsonSchema, name: string): string {
  const byFormat = formatSamples[readText(schema.format) ?? ''];
  if (byFormat !== undefined) return byFormat;
  const pattern = readText(schema.pattern);
  const word = fitLength(`fake ${name}`, schema);
  if (pattern === undefined) return word;
  const matcher = new RegExp(pattern, 'u');
  const candidates = [
    word,
    ...Object.values(formatSamples),
    'a',
    '0',
    'A',
    'en',
    '00:00',
    '#000000',
  ];
  return candidates.find((candidate) => matcher.test(candidate)) ?? word;
}

function fitLength(text: string, schema: JsonSchema): string {
  const padded = text.padEnd(readNumber(schema.minLength) ?? 0, '.');
  return padded.slice(0, readNumber(schema.maxLength) ?? padded.length);
}

function sampleNumber(schema: JsonSchema, step: number): number {
  const above = readNumber(schema.exclusiveMinimum);
  const lowest =
    readNumber(schema.minimum) ?? (above === undefined ? undefined : above + (step || 0.5));
  const below = readNumber(schema.exclusiveMaximum);
  const highest = readNumber(schema.maximum) ?? (below === undefined ? undefined : below - 1);
  const multiple = readNumber(schema.multipleOf) ?? step;
  const start = lowest ?? Math.min(0, highest ?? 0);
  return multiple > 0 ? Math.ceil(start / multiple) * multiple : start;
}
