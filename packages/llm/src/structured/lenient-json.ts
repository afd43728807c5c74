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
  const places = [text, textInFence(text)].flatMap((place) => cutOutJson(place) ?? []);
  if (places.length === 0) return { ok: false, problem: 'The answer holds no JSON.' };
  return (
    firstReading(places, JSON.parse) ??
    // Where words around a fence have brackets of their own, the fence is the better place.
    firstReading(places.toReversed(), (json) => JSON.parse(jsonrepair(json))) ?? {
      ok: false,
      problem: 'The answer is not valid JSON.',
    }
  );
}

function textInFence(text: string): string {
  return /```[a-z]*\n([\s\S]*)```/.exec(text)?.[1] ?? '';
}

/** From the first bracket to the last that closes it; to the end, when the answer was cut. */
function cutOutJson(text: string): string | undefined {
  const start = text.search(/[[{]/);
  if (start === -1) return undefined;
  const end = text.lastIndexOf(text[start] === '{' ? '}' : ']');
  return end > start ? text.slice(start, end + 1) : text.slice(start);
}

function firstReading(
  places: readonly string[],
  read: (json: string) => unknown,
): JsonReading | undefined {
  for (const json of places) {
    try {
      return { ok: true, value: read(json) };
    } catch {
      // The next place may be better; the caller says so when none is.
    }
  }
  return undefined;
}
