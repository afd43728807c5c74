import { createHash } from 'node:crypto';

const bytesUsed = 6;

/** A number in [0, 1) that depends on the text only, spread evenly, the same on every machine. */
export function hashToUnit(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, bytesUsed) / 2 ** (8 * bytesUsed);
}
