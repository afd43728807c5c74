const prefixWorth = 0.9;
/** Editorial: below it a word is another word, not a typing error. */
const leastSimilarity = 0.4;
const similarWorth = 0.8;
/** Two letters in the wrong order break most trigrams; the letters themselves are still right. */
const sameLettersWorth = 0.7;
/** Shorter words have too few trigrams to tell an error from another word. */
const shortestForgiven = 4;

interface KnownWord {
  trigrams: ReadonlySet<string>;
  letters: string;
}

/** Every word of the catalogue once: a query is compared with words, not with exercises. */
export type Vocabulary = ReadonlyMap<string, KnownWord>;

/** What each word of the catalogue is worth for one word of the query, 0–1; others are missing. */
export type Worths = ReadonlyMap<string, number>;

export function vocabularyOf(words: readonly string[]): Vocabulary {
  return new Map(
    [...new Set(words)].map((word) => [
      word,
      { trigrams: trigramsOf(word), letters: lettersOf(word) },
    ]),
  );
}

export function worthsOf(wanted: string, vocabulary: Vocabulary): Worths {
  const known = { trigrams: trigramsOf(wanted), letters: lettersOf(wanted) };
  const worths = new Map<string, number>();
  for (const [word, candidate] of vocabulary) {
    const worth = worthOf(word, candidate, wanted, known);
    if (worth > 0) worths.set(word, worth);
  }
  return worths;
}

function worthOf(word: string, candidate: KnownWord, wanted: string, known: KnownWord): number {
  if (word === wanted) return 1;
  if (word.startsWith(wanted)) return prefixWorth;
  if (wanted.length < shortestForgiven) return 0;
  if (candidate.letters === known.letters) return sameLettersWorth;
  const alike = similarity(candidate.trigrams, known.trigrams);
  return alike >= leastSimilarity ? alike * similarWorth : 0;
}

/** Lower case, without accents; plural and singular meet in the trigrams. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function trigramsOf(word: string): ReadonlySet<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** Share of trigrams that two words have in common, 0–1 (Jaccard). */
function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = one.intersection(other).size;
  return shared / (one.size + other.size - shared);
}
