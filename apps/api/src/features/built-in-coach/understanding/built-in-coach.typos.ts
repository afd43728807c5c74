/** Shorter words are too much like others to be corrected. */
const shortestForgiven = 5;
const twoSlipsFrom = 8;

/**
 * Turns words with a slip of the pen into the word that was meant. `targets` are the words that
 * answers depend on; words in `known` are right as they are.
 */
export function typoFixer(
  targets: ReadonlySet<string>,
  isKnown: (word: string) => boolean,
): (word: string) => string {
  const byLength = Map.groupBy(targets, (word) => word.length);
  return (word) => {
    const isForgiven = word.length >= shortestForgiven && /^[a-z]+$/.test(word);
    if (!isForgiven || targets.has(word) || isKnown(word)) return word;
    const slips = word.length >= twoSlipsFrom ? 2 : 1;
    return closest(word, byLength, slips) ?? word;
  };
}

function closest(
  word: string,
  byLength: ReadonlyMap<number, readonly string[]>,
  slips: number,
): string | undefined {
  let best: { target: string; distance: number } | undefined;
  for (let length = word.length - slips; length <= word.length + slips; length += 1) {
    for (const target of byLength.get(length) ?? []) {
      if (target[0] !== word[0] || length < shortestForgiven - 1) continue;
      const distance = distanceWithin(word, target, best ? best.distance - 1 : slips);
      if (distance !== undefined) best = { target, distance };
    }
  }
  return best?.target;
}

/** Insertions, deletions, replacements and swapped neighbours (Damerau 1964, restricted). */
function distanceWithin(one: string, other: string, most: number): number | undefined {
  if (most < 0) return undefined;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      row.push(cellOf(one, other, { i, j, row, above, before }));
    }
    if (Math.min(...row) > most) return undefined;
    before = above;
    above = row;
  }
  const distance = above[other.length] ?? most + 1;
  return distance <= most ? distance : undefined;
}

interface Cell {
  i: number;
  j: number;
  row: readonly number[];
  above: readonly number[];
  before: readonly number[];
}

function cellOf(one: string, other: string, { i, j, row, above, before }: Cell): number {
  const far = one.length + other.length;
  const isSame = one[i - 1] === other[j - 1];
  const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return Math.min(
    (above[j] ?? far) + 1,
    (row[j - 1] ?? far) + 1,
    (above[j - 1] ?? far) + (isSame ? 0 : 1),
    isSwapped ? (before[j - 2] ?? far) + 1 : far,
  );
}
