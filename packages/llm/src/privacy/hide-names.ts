const shortestName = 3;
/** Scripts that put no space between words, where two characters are a whole name. */
const unspacedScript = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const shortestUnspacedName = 2;
const letters = /[\p{L}\p{M}]+/gu;

/**
 * First names that are words of training or of every day too: only their capitalised form is a
 * name, since "max reps" must stay what it is.
 */
const everydayNames = new Set(
  'art bill chase dean drew faith grace hope jack joy mark max may miles pat rich rob rose sue will'.split(
    ' ',
  ),
);

/** Names as they are looked for: without case and accents. */
interface KnownNames {
  /** Whole names without a space, such as `anna.m99`, and the parts of all names. */
  words: Set<string>;
  /** Names that may stand in the middle of a run of letters. */
  unspaced: string[];
}

/**
 * Makes a function that replaces the names and their parts of three letters or more in one word,
 * which may hold digits, points and hyphens. Case, accents and the `s` of a genitive do not
 * matter; a longer word that only holds a name stays as it is.
 *
 * The words are looked up rather than put into a pattern: patterns that are made for each call
 * cost more, and V8 matches letters outside ASCII without their case only until it has compiled
 * too many of them.
 */
export function createNameHider(names: readonly string[], label: string): (word: string) => string {
  const known = readNames(names);
  return (word) => {
    if (isName(word, known.words)) return label;
    return word.replace(letters, (run) => hideRun(run, known, label));
  };
}

function readNames(names: readonly string[]): KnownNames {
  const whole = names.flatMap((name) => name.trim().split(/\s+/));
  const parts = names.flatMap((name) => name.normalize('NFC').match(letters) ?? []);
  const namable = [...whole, ...parts].filter(isNamable);
  return {
    words: new Set(namable.map(fold)),
    unspaced: namable.filter((name) => unspacedScript.test(name)),
  };
}

function isNamable(name: string): boolean {
  const count = [...name].filter((character) => /\p{L}/u.test(character)).length;
  return count >= (unspacedScript.test(name) ? shortestUnspacedName : shortestName);
}

function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function hideRun(run: string, { words, unspaced }: KnownNames, label: string): string {
  if (isName(run, words) || (/s$/i.test(run) && isName(run.slice(0, -1), words))) return label;
  return unspaced.reduce((text, name) => text.replaceAll(name, label), run);
}

function isName(run: string, words: Set<string>): boolean {
  const word = fold(run);
  return words.has(word) && (!everydayNames.has(word) || /^\p{Lu}\P{Lu}*$/u.test(run));
}
