const shortestTwoSlipLength = 7;
const longestWordLength = 24;
const sharedBeginning = 2;

/** Finds a word of a short list although two letters are wrong: “annorexya” is “anorexia”. */
interface FarTypoIndex {
  find(word: string): readonly string[];
}

/**
 * Indexes words that people often misspell and that alone decide. Two slips (Levenshtein 1966) are
 * forgiven in words of seven letters and more that begin with the same two letters.
 */
export function indexFarTypos(words: Iterable<string>): FarTypoIndex {
  const byBeginning = Map.groupBy(words, (word) => word.slice(0, sharedBeginning));
  const isLong = (word: string): boolean =>
    word.length >= shortestTwoSlipLength && word.length <= longestWordLength;
  return {
    find: (typed) =>
      isLong(typed)
        ? (byBeginning.get(typed.slice(0, sharedBeginning)) ?? []).filter(
            (meant) => isLong(meant) && isWithinTwoSlips(typed, meant),
          )
        : [],
  };
}

function isWithinTwoSlips(typed: string, meant: string): boolean {
  const allowed = 2;
  if (Math.abs(typed.length - meant.length) > allowed) return false;
  let row = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...typed].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= meant.length; at += 1) {
      const changed = (row[at - 1] ?? 0) + (letter === meant[at - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[meant.length] ?? Number.POSITIVE_INFINITY) <= allowed;
}
