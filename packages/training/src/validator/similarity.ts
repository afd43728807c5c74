const abbreviations: Readonly<Record<string, string>> = {
  db: 'dumbbell',
  kb: 'kettlebell',
  bb: 'barbell',
  bw: 'bodyweight',
  ohp: 'overhead press',
  rdl: 'romanian deadlift',
};
const shortestPlural = 3;

/** A name made ready for comparing, as comparing comes up a thousand times for one name. */
export interface ComparableName {
  text: string;
  /** How often each pair of letters comes. */
  pairs: ReadonlyMap<string, number>;
  pairCount: number;
}

/** Case, hyphens, usual abbreviations and plurals do not count. */
export function comparableName(name: string): ComparableName {
  const text = normaliseName(name);
  const pairs = new Map<string, number>();
  const pairCount = Math.max(0, text.length - 1);
  for (let start = 0; start < pairCount; start += 1) {
    const pair = text.slice(start, start + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { text, pairs, pairCount };
}

/**
 * How alike two exercise names are, 0 to 1: the Dice coefficient of their letter pairs (Dice 1945).
 * 1 for the same name, 0 for empty ones.
 *
 * @param worthKnowing names that cannot reach this for their lengths alone give 0
 */
export function nameSimilarity(
  one: ComparableName,
  other: ComparableName,
  worthKnowing: number = 0,
): number {
  if (one.text === other.text) return one.text === '' ? 0 : 1;
  const total = one.pairCount + other.pairCount;
  const most = (2 * Math.min(one.pairCount, other.pairCount)) / total;
  if (total === 0 || most < worthKnowing) return 0;
  return (2 * countShared(one.pairs, other.pairs)) / total;
}

/** A name in lower case, words in full and singular, one space between them. */
export function normaliseName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => abbreviations[word] ?? singular(word))
    .join(' ');
}

function singular(word: string): string {
  if (/(ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  const isPlural = word.length >= shortestPlural && word.endsWith('s') && !word.endsWith('ss');
  return isPlural ? word.slice(0, -1) : word;
}

function countShared(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
): number {
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return shared;
}
