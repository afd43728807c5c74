import { exercises } from '@vigor/training';
import { everydayNames, ordinaryWords } from './built-in-coach.exercise-names.ts';
import { singular, wordsOf } from './built-in-coach.words.ts';

/** An exercise that a message speaks of, by a name that several may share. */
export interface ExerciseMention {
  /** Most usual first. */
  candidates: readonly string[];
  /** The whole name of one exercise was said. */
  isExact: boolean;
  from: number;
  to: number;
}

const longestName = 6;
/** A greeting, where a message begins with it. */
const greetings: ReadonlySet<string> = new Set(['good morning']);
const implementWords: Readonly<Record<string, string>> = {
  db: 'dumbbell',
  kb: 'kettlebell',
  bb: 'barbell',
};

const exactNames = new Map<string, string[]>();
for (const exercise of exercises) {
  for (const name of [exercise.name, ...exercise.aliases]) {
    const phrase = phraseOf(wordsOf(name));
    if (ordinaryWords.has(phrase)) continue;
    exactNames.set(phrase, [...(exactNames.get(phrase) ?? []), exercise.id]);
  }
}
const everyday = new Map(Object.entries(everydayNames));

/** Every word that names of exercises consist of. */
export const exerciseWords: ReadonlySet<string> = new Set(
  [...exactNames.keys(), ...everyday.keys()].flatMap((phrase) => phrase.split(' ')),
);

/** The exercises that are spoken of, the longest name at each place. */
export function findExerciseMentions(words: readonly string[]): ExerciseMention[] {
  const found: ExerciseMention[] = [];
  let from = 0;
  while (from < words.length) {
    const mention = mentionAt(words, from);
    if (mention) found.push(mention);
    from = mention ? mention.to : from + 1;
  }
  return found;
}

function mentionAt(words: readonly string[], from: number): ExerciseMention | undefined {
  for (let to = Math.min(words.length, from + longestName); to > from; to -= 1) {
    const phrase = phraseOf(words.slice(from, to));
    if (from === 0 && greetings.has(words.slice(from, to).join(' '))) continue;
    const usual = everyday.get(phrase);
    if (usual) return { candidates: usual, isExact: false, from, to };
    const exact = exactNames.get(phrase);
    if (exact) return { candidates: exact, isExact: true, from, to };
  }
  return undefined;
}

function phraseOf(words: readonly string[]): string {
  return words.map((word) => singular(implementWords[word] ?? word)).join(' ');
}
