import type { JsonObject } from '../../model/json.ts';
import { readObject } from '../json-fields.ts';
import { rememberByObject } from '../remember.ts';

type Schema = Record<string, unknown>;

const schemaFields = ['items', 'additionalProperties', 'anyOf', 'oneOf'];
const fieldsOfSchemas = ['properties', '$defs'];

/** A JSON schema in the words that Gemini knows: it has no `const`. */
export const toGeminiSchema = rememberByObject((schema: JsonObject) => rewrite(schema));

function rewrite(value: unknown): Schema {
  const { const: only, ...schema } = readObject(value);
  if (only !== undefined) schema.enum = [only];
  for (const field of schemaFields) {
    if (schema[field] !== undefined) schema[field] = rewriteAny(schema[field]);
  }
  for (const field of fieldsOfSchemas) {
    const entries = Object.entries(readObject(schema[field]));
    if (schema[field] === undefined) continue;
    schema[field] = Object.fromEntries(entries.map(([name, each]) => [name, rewriteAny(each)]));
  }
  return schema;
}

/** `true` and `false` are schemas too. */
function rewriteAny(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewriteAny);
  return typeof value === 'object' && value !== null ? rewrite(value) : value;
}
