/** Bytes of a text in UTF-8; half a surrogate pair counts as its replacement, three bytes. */
export function utf8Length(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** `\uXXXX`. */
const escapedLength = 6;
// Everything outside printable ASCII, counted by UTF-16 unit, as JSON escapes it.
const escapable = /[^\x20-\x7e]/g;

/** Length of a value as JSON with nothing but ASCII in it: its longest form without indentation. */
export function asciiJsonLength(value: unknown): number {
  const json = JSON.stringify(value) ?? 'null';
  const escaped = json.match(escapable)?.length ?? 0;
  return json.length + escaped * (escapedLength - 1);
}
