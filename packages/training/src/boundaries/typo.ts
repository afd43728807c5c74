const shortestTypoLength = 5;
const shortestSwapLength = 4;
const shortestReplaceLength = 6;
const longestWordLength = 24;

/** Finds the words that a misspelt one may mean. */
interface TypoIndex {
  /** Words one slip away: a letter dropped, doubled, added, replaced, or two swapped. */
  find(word: string): readonly string[];
}

/**
 * Indexes words by what is left of them without one letter (Garbe's symmetric delete, 2012), so a
 * look-up costs one try for each letter. Words under five letters forgive only two swapped
 * letters, words under six no replaced letter: “chess” is not “chest”. The first letter holds.
 */
export function indexTypos(words: Iterable<string>): TypoIndex {
  const wordsByRest = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortestSwapLength) continue;
    for (const rest of restsOf(word)) {
      const found = wordsByRest.get(rest);
      if (found) found.push(word);
      else wordsByRest.set(rest, [word]);
    }
  }
  return { find: (word) => findMeant(word, wordsByRest) };
}

function findMeant(word: string, wordsByRest: ReadonlyMap<string, readonly string[]>): string[] {
  if (word.length < shortestSwapLength || word.length > longestWordLength) return [];
  const candidates = restsOf(word).flatMap((rest) => wordsByRest.get(rest) ?? []);
  return [...new Set(candidates)].filter((candidate) => isOneSlip(word, candidate));
}

function restsOf(word: string): string[] {
  const rests = [word];
  for (let at = 0; at < word.length; at += 1) rests.push(word.slice(0, at) + word.slice(at + 1));
  return rests;
}

/** Whether `typed` is `meant` with one slip of the fingers. */
function isOneSlip(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0]) return false;
  const start = firstDifference(typed, meant);
  const difference = typed.length - meant.length;
  if (difference === 0) {
    return isSwap(typed, meant, start) || isReplacement(typed, meant, start);
  }
  if (meant.length < shortestTypoLength || Math.abs(difference) > 1) return false;
  const [longer, shorter] = difference > 0 ? [typed, meant] : [meant, typed];
  return longer.slice(start + 1) === shorter.slice(start);
}

function isSwap(typed: string, meant: string, start: number): boolean {
  return (
    typed[start] === meant[start + 1] &&
    typed[start + 1] === meant[start] &&
    typed.slice(start + 2) === meant.slice(start + 2)
  );
}

function isReplacement(typed: string, meant: string, start: number): boolean {
  if (meant.length < shortestReplaceLength) return false;
  return typed.slice(start + 1) === meant.slice(start + 1);
}

function firstDifference(first: string, second: string): number {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  return at;
}
