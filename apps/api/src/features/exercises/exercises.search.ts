import type { Exercise, Muscle } from '@vigor/training';
import { vocabularyOf, type Worths, wordsOf, worthsOf } from './exercises.words.ts';

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
const mostWords = 8;

interface WeightedWord {
  word: string;
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

export function searchOver(exercises: readonly Exercise[]): ExerciseSearch {
  const entries = exercises.map(entryOf);
  const vocabulary = vocabularyOf(entries.flatMap(({ words }) => words.map(({ word }) => word)));
  return {
    find(query) {
      const words = wordsOf(query).slice(0, mostWords);
      const worths = words.map((word) => worthsOf(word, vocabulary));
      return entries
        .map((entry) => ({ entry, score: scoreOf(entry, worths, words.join(' ')) }))
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

function scoreOf(entry: SearchEntry, worths: readonly Worths[], query: string): number {
  const scores = worths.map((worth) => bestOf(entry.words, worth));
  if (worths.length === 0 || scores.some((score) => score === 0)) return 0;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return mean + phraseBonus(entry.phrases, query);
}

function phraseBonus(phrases: readonly string[], query: string): number {
  if (phrases.includes(query)) return wholePhraseBonus;
  return phrases.some((phrase) => phrase.startsWith(query)) ? wholePhraseBonus / 2 : 0;
}

function bestOf(words: readonly WeightedWord[], worth: Worths): number {
  return words.reduce(
    (best, { word, weight }) => Math.max(best, (worth.get(word) ?? 0) * weight),
    0,
  );
}

function weighted(text: string, weight: number): WeightedWord[] {
  return wordsOf(text).map((word) => ({ word, weight }));
}
