import type { Exercise, Muscle } from '@vigor/training';

/** What members call a muscle, besides its own name. */
const everydayNames: Partial<Record<Muscle, string>> = {
  chest: 'pecs pectorals breast',
  lats: 'back latissimus wings',
  upper_back: 'back rhomboids trapezius',
  traps_upper: 'trapezius neck shoulders',
  front_delt: 'shoulders deltoids',
  side_delt: 'shoulders deltoids',
  rear_delt: 'shoulders deltoids',
  biceps: 'arms upper arm',
  triceps: 'arms upper arm',
  forearms: 'arms grip',
  abs: 'core stomach belly abdominals',
  obliques: 'core waist side',
  erectors: 'back lower back spine',
  glutes: 'butt bottom buttocks hips',
  quads: 'legs thighs quadriceps',
  hamstrings: 'legs thighs',
  adductors: 'legs inner thigh groin',
  abductors: 'legs outer hip',
  calves: 'legs calf',
  hip_flexors: 'hips',
};

/** How much a hit counts, by where it is. */
const fieldWeights = { name: 1, alias: 0.9, muscle: 0.6, equipment: 0.5 };
const wholePhraseBonus = 1;
const prefixWorth = 0.9;
/** Editorial: below it a word is another word, not a typing error. */
const leastSimilarity = 0.4;
const similarWorth = 0.8;
/** Two letters in the wrong order break most trigrams; the letters themselves are still right. */
const sameLettersWorth = 0.7;
/** Shorter words have too few trigrams to tell an error from another word. */
const shortestForgiven = 4;

interface WeightedWord {
  word: string;
  trigrams: ReadonlySet<string>;
  letters: string;
  weight: number;
}

interface SearchEntry {
  exercise: Exercise;
  phrases: readonly string[];
  words: readonly WeightedWord[];
}

export interface ExerciseSearch {
  /** Best first; every word of the query has to be found somewhere. */
  find(query: string): Exercise[];
}

/** Holds the catalogue in memory: a few hundred entries are searched in about a millisecond. */
export function searchOver(exercises: readonly Exercise[]): ExerciseSearch {
  const entries = exercises.map(entryOf);
  return {
    find(query) {
      const words = wordsOf(query);
      return entries
        .map((entry) => ({ entry, score: scoreOf(entry, words) }))
        .filter(({ score }) => score > 0)
        .sort(
          (one, other) =>
            other.score - one.score ||
            one.entry.exercise.name.localeCompare(other.entry.exercise.name),
        )
        .map(({ entry }) => entry.exercise);
    },
  };
}

/** Share of trigrams that two words have in common, 0–1 (Jaccard). */
export function trigramSimilarity(one: string, other: string): number {
  return similarity(trigramsOf(one), trigramsOf(other));
}

function entryOf(exercise: Exercise): SearchEntry {
  const muscles = [...exercise.primary, ...exercise.secondary];
  return {
    exercise,
    phrases: [exercise.name, ...exercise.aliases].map((text) => wordsOf(text).join(' ')),
    words: [
      ...weighted(exercise.name, fieldWeights.name),
      ...exercise.aliases.flatMap((alias) => weighted(alias, fieldWeights.alias)),
      ...muscles.flatMap((muscle) =>
        weighted(`${muscle} ${everydayNames[muscle] ?? ''}`, fieldWeights.muscle),
      ),
      ...exercise.equipment.flatMap((item) => weighted(item, fieldWeights.equipment)),
    ],
  };
}

function scoreOf(entry: SearchEntry, query: readonly string[]): number {
  const scores = query.map((word) => bestOf(entry.words, word));
  if (query.length === 0 || scores.some((score) => score === 0)) return 0;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return mean + phraseBonus(entry.phrases, query.join(' '));
}

function phraseBonus(phrases: readonly string[], query: string): number {
  if (phrases.includes(query)) return wholePhraseBonus;
  return phrases.some((phrase) => phrase.startsWith(query)) ? wholePhraseBonus / 2 : 0;
}

function bestOf(words: readonly WeightedWord[], wanted: string): number {
  const trigrams = trigramsOf(wanted);
  let best = 0;
  for (const candidate of words) {
    best = Math.max(best, worthOf(candidate, wanted, trigrams) * candidate.weight);
  }
  return best;
}

function worthOf(candidate: WeightedWord, wanted: string, trigrams: ReadonlySet<string>): number {
  if (candidate.word === wanted) return 1;
  if (candidate.word.startsWith(wanted)) return prefixWorth;
  if (wanted.length < shortestForgiven) return 0;
  if (candidate.letters === lettersOf(wanted)) return sameLettersWorth;
  const alike = similarity(candidate.trigrams, trigrams);
  return alike >= leastSimilarity ? alike * similarWorth : 0;
}

function weighted(text: string, weight: number): WeightedWord[] {
  return wordsOf(text).map((word) => ({
    word,
    trigrams: trigramsOf(word),
    letters: lettersOf(word),
    weight,
  }));
}

/** Lower case, without accents; plural and singular meet in the trigrams. */
function wordsOf(text: string): string[] {
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

function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = one.intersection(other).size;
  return shared / (one.size + other.size - shared);
}
