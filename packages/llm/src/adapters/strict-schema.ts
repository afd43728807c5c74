import { readList, readObject } from './json-fields.ts';

const typedBy = ['type', 'enum', 'const', 'anyOf', '$ref'];

/**
 * Whether OpenAI takes a JSON schema in its strict mode: every value has a type, and every
 * object names all its properties as required and allows no others (OpenAI, Structured Outputs,
 * "Supported schemas"). In that mode it answers 400 to any other schema, so such a schema is
 * sent without it.
 */
export function isStrictSchema(schema: unknown): boolean {
  const fields = readObject(schema);
  const isTyped = typedBy.some((field) => fields[field] !== undefined);
  const isKnown = fields.oneOf === undefined && fields.allOf === undefined;
  return isTyped && isKnown && isClosed(fields) && subschemas(fields).every(isStrictSchema);
}

function isClosed({ type, properties, required, additionalProperties }: Record<string, unknown>) {
  const isObject = type === 'object' || readList(type).includes('object');
  const names = Object.keys(readObject(properties));
  const areRequired = names.every((name) => readList(required).includes(name));
  return !isObject || (additionalProperties === false && areRequired);
}

function subschemas({ properties, items, anyOf, $defs }: Record<string, unknown>): unknown[] {
  return [
    ...Object.values(readObject(properties)),
    ...(items === undefined ? [] : [items]),
    ...readList(anyOf),
    ...Object.values(readObject($defs)),
  ];
}
