import { z } from 'zod';
import { readLenientJson } from './lenient-json.ts';

export type ObjectReading<Value> = { ok: true; value: Value } | { ok: false; problem: string };

const longestProblem = 2000;

/** The answer as the schema wants it, or what is wrong with it in words a model understands. */
export function readObject<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
): ObjectReading<z.output<Schema>> {
  const json = readLenientJson(text);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problem: z.prettifyError(parsed.error).slice(0, longestProblem) };
}
