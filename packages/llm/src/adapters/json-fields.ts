/** Readers of JSON that somebody else wrote: what is not as expected is absent, never an error. */

const noFields: Record<string, unknown> = Object.freeze({});
const noItems: readonly unknown[] = Object.freeze([]);

export function readObject(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : noFields;
}

export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : noItems;
}

export function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A count of something: finite and not negative. */
export function readCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** The value of a text, or `undefined` where it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
