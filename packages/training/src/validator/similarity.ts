const abbreviations: Readonly<Record<string, string>> = {
  db: 'dumbbell',
  kb: 'kettlebell',
  bb: 'barbell',
  bw: 'bodyweight',
  ohp: 'overhead press',
  rdl: 'romanian deadlift',
};
const shortestPlural = 3;

/**
 * How alike two exercise names are, 0 to 1: the Dice coefficient of their letter pairs (Dice 1945),
 * after case, hyphens, usual abbreviations and plurals are made the same. 1 for the same name.
 */
export function nameSimilarity(one: string, other: string): number {
  const left = normaliseName(one);
  const right = normaliseName(other);
  if (left === right) return left === '' ? 0 : 1;
  const leftPairs = letterPairs(left);
  const rightPairs = letterPairs(right);
  const total = leftPairs.length + rightPairs.length;
  return total === 0 ? 0 : (2 * countShared(leftPairs, rightPairs)) / total;
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
  const isPlural = word.length >= shortestPlural && word.endsWith('s') && !word.endsWith('ss');
  return isPlural ? word.slice(0, -1) : word;
}

function letterPairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, start) =>
    text.slice(start, start + 2),
  );
}

function countShared(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const available = counts.get(pair) ?? 0;
    if (available === 0) continue;
    counts.set(pair, available - 1);
    shared += 1;
  }
  return shared;
}
