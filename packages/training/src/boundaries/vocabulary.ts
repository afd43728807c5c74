import { indexFarTypos } from './far-typo.ts';
import { foldText } from './message-words.ts';
import { indexTypos } from './typo.ts';

/** Which of the registered word lists a word belongs to. */
export interface Vocabulary {
  /** Registers a list of words and stems (`swell*`) and returns its number. */
  add(words: readonly string[]): number;
  /** The numbers of the lists that hold the word, or else a word it is a slip away from. */
  look(word: string): ReadonlySet<number>;
}

const shortestStem = 3;
/** Shorter stems have too many neighbours: “vomit*” and “commit”. */
const shortestMisspeltStem = 6;
/** Longer tokens are no words; looking at all their beginnings would take quadratic time. */
const longestWord = 32;
const stretched = /(\p{L})\1/u;
const stretchedRuns = /(\p{L})\1+/gu;
/** “makin”, “dyin”, “cuttin” */
const droppedG = /^\p{L}{2,}in$/u;
const nothing: ReadonlySet<number> = new Set();

/**
 * An empty vocabulary; `everydayWords` are never taken for misspelt ones, `signalWords` are known
 * with two slips as well.
 */
export function createVocabulary(
  everydayWords: ReadonlySet<string>,
  signalWords: readonly string[] = [],
): Vocabulary {
  const farTypos = indexFarTypos(signalWords);
  const byList = new Map<string, number>();
  const byWord = new Map<string, Set<number>>();
  const byStem = new Map<string, Set<number>>();
  let typos: ReturnType<typeof indexTypos> | undefined;
  let stemTypos: ReturnType<typeof indexTypos> | undefined;

  function add(words: readonly string[]): number {
    const key = words.join('|');
    const known = byList.get(key);
    if (known !== undefined) return known;
    const list = byList.size;
    byList.set(key, list);
    for (const spelling of words.flatMap(spellings)) {
      if (spelling.endsWith('*')) addTo(byStem, spelling.slice(0, -1), list);
      else addTo(byWord, spelling, list);
    }
    return list;
  }

  function look(typed: string): ReadonlySet<number> {
    const word = typed.length > longestWord ? squeeze(typed) : typed;
    if (word.length > longestWord) return nothing;
    const exact = union([lookUp(word), droppedG.test(word) ? byWord.get(`${word}g`) : undefined]);
    if (exact.size > 0 || everydayWords.has(word)) return exact;
    typos ??= indexTypos(byWord.keys());
    const meant = [...stretchedFrom(word), ...typos.find(word)];
    const near = [...meant.map((candidate) => byWord.get(candidate)), ...misspeltStems(word)];
    if (near.some((lists) => lists !== undefined)) return union(near);
    return union(farTypos.find(word).map(lookUp));
  }

  /** “annorexics” begins with a slip of “anorexi*”. */
  function misspeltStems(word: string): (ReadonlySet<number> | undefined)[] {
    stemTypos ??= indexTypos(
      [...byStem.keys()].filter((stem) => stem.length >= shortestMisspeltStem),
    );
    const lists: (ReadonlySet<number> | undefined)[] = [];
    for (let length = shortestMisspeltStem; length <= word.length; length += 1) {
      for (const stem of stemTypos.find(word.slice(0, length))) lists.push(byStem.get(stem));
    }
    return lists;
  }

  function lookUp(word: string): ReadonlySet<number> {
    const stems: (ReadonlySet<number> | undefined)[] = [byWord.get(word)];
    for (let length = shortestStem; length <= word.length; length += 1) {
      stems.push(byStem.get(word.slice(0, length)));
    }
    return union(stems);
  }

  return { add, look };
}

/** “paaain” and “paiin” are “pain”, “killll” is “kill”. */
function stretchedFrom(word: string): string[] {
  if (!stretched.test(word)) return [];
  return [squeeze(word), word.replaceAll(stretchedRuns, '$1$1')];
}

function squeeze(word: string): string {
  return word.replaceAll(stretchedRuns, '$1');
}

/** “ohnmächtig” is typed “ohnmachtig” and “ohnmaechtig” as well. */
function spellings(word: string): string[] {
  const spelledOut = word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return [...new Set([word, spelledOut])].map((spelling) =>
    spelling.endsWith('*') ? `${foldText(spelling.slice(0, -1))}*` : foldText(spelling),
  );
}

function addTo(index: Map<string, Set<number>>, key: string, list: number): void {
  const lists = index.get(key);
  if (lists) lists.add(list);
  else index.set(key, new Set([list]));
}

function union(sets: (ReadonlySet<number> | undefined)[]): ReadonlySet<number> {
  const found = sets.filter((set) => set !== undefined);
  if (found.length <= 1) return found[0] ?? nothing;
  return new Set(found.flatMap((set) => [...set]));
}
