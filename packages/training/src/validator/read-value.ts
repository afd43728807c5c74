/** Reads plain values that somebody else wrote; whatever does not fit is `undefined`. */
export type Fields = Readonly<Record<string, unknown>>;

const longestList = 100;
const longestText = 5000;

/** The fields of an object; an empty one for anything else. */
export function readFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** The items of a list, at most 100; an empty list for anything else. */
export function readList(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, longestList) : [];
}

/** A finite number, also one written as text (“12”, “90 s”). */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const written = /^\s*(-?\d+(?:[.,]\d+)?)/.exec(value)?.[1];
  return written === undefined ? undefined : Number(written.replace(',', '.'));
}

/** Both ends of a range written as `8-12`, `8 to 12`, `[8, 12]` or `10`. */
export function readRange(value: unknown): [number, number] | undefined {
  if (Array.isArray(value)) {
    const [low, high] = value.map(readNumber);
    return low !== undefined && high !== undefined ? [low, high] : undefined;
  }
  if (typeof value === 'string') {
    const ends = /(\d+(?:\.\d+)?)\s*(?:-|–|to)\s*(\d+(?:\.\d+)?)/.exec(value);
    if (ends) return [Number(ends[1]), Number(ends[2])];
  }
  const single = readNumber(value);
  return single === undefined ? undefined : [single, single];
}

/** A text without surrounding space; `undefined` where nothing is left. */
export function readText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.slice(0, longestText).trim();
  return text === '' ? undefined : text;
}

/** The value, if it is one of a closed list. */
export function readOneOf<Item extends string | number>(
  value: unknown,
  items: readonly Item[],
): Item | undefined {
  return items.find((item) => item === value);
}

/** The first of several names under which a field is given. */
export function firstField(fields: Fields, names: readonly string[]): unknown {
  return names.map((name) => fields[name]).find((value) => value !== undefined && value !== null);
}
