import { jsonrepair } from 'jsonrepair';

/** Longer answers are not read: no object of a product is that large. */
export const longestObjectText = 64 * 1024;

export type JsonReading = { ok: true; value: unknown } | { ok: false; problem: string };

/**
 * The JSON in a model's answer: without the fence and the words around it, and with small faults
 * of syntax repaired. Whether it is the right JSON, a schema decides.
 */
export function readLenientJson(text: string): JsonReading {
  if (text.length > longestObjectText) return { ok: false, problem: 'The answer is too long.' };
  const json = cutOutJson(text);
  if (json === undefined) return { ok: false, problem: 'The answer holds no JSON.' };
  return parse(json) ?? repair(json) ?? { ok: false, problem: 'The answer is not valid JSON.' };
}

/** From the first bracket to the last that closes it; to the end, when the answer was cut. */
function cutOutJson(text: string): string | undefined {
  const start = text.search(/[[{]/);
  if (start === -1) return undefined;
  const end = text.lastIndexOf(text[start] === '{' ? '}' : ']');
  return end > start ? text.slice(start, end + 1) : text.slice(start);
}

function parse(json: string): JsonReading | undefined {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

function repair(json: string): JsonReading | undefined {
  try {
    return parse(jsonrepair(json));
  } catch {
    return undefined;
  }
}
