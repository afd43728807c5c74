import { z } from 'zod';
import type { JsonObject } from '../model/json.ts';

const known = new WeakMap<z.ZodType, JsonObject>();

/**
 * The JSON schema (draft 2020-12) of what a model should write, before transforms. Made once for
 * each Zod schema, because schemas are constants and this is slow.
 */
export function schemaForProviders(schema: z.ZodType): JsonObject {
  let json = known.get(schema);
  if (!json) {
    json = toPlainJson(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
    known.set(schema, json);
  }
  return json;
}

/** A JSON schema is JSON: what Zod's type adds beside the data does not survive this copy. */
function toPlainJson(schema: object): JsonObject {
  return JSON.parse(JSON.stringify(schema));
}
