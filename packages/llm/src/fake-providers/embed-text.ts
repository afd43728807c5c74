import { createHash } from 'node:crypto';

/**
 * A unit vector of `dimensions` numbers that depends on the text's words only:
 * the same words in any case and order give the same vector, texts that share
 * words lie near each other, texts that share none are about orthogonal.
 */
export function embedText(text: string, dimensions: number): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [''];
  const vector = new Array<number>(dimensions).fill(0);
  for (const word of words) addWord(vector, word);
  const length = Math.hypot(...vector);
  return vector.map((value) => (length === 0 ? 0 : value / length));
}

const placesPerWord = 4;

/** Each word lights a few places, so that two words rarely cancel each other out. */
function addWord(vector: number[], word: string): void {
  const hash = createHash('sha256').update(word).digest();
  for (let place = 0; place < placesPerWord; place += 1) {
    const index = hash.readUInt32BE(place * 4) % vector.length;
    const sign = (hash[16 + place] ?? 0) % 2 === 0 ? 1 : -1;
    vector[index] = (vector[index] ?? 0) + sign;
  }
}
