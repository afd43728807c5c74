import type { Exercise } from '../model/exercise.ts';
import type { Weekday } from '../model/plan.ts';
import type { MuscleGroup, Pattern } from '../model/taxonomy.ts';

/** How the explanation names things; plain words, lower case. */
export const patternWords: Record<Pattern, string> = {
  squat: 'squatting',
  hinge: 'hip hinging',
  lunge: 'single-leg work',
  push_h: 'pressing forwards',
  push_v: 'pressing upwards',
  pull_h: 'rowing',
  pull_v: 'pulling downwards',
  core_antiext: 'bracing against arching',
  core_antirot: 'bracing against twisting',
  core_flex: 'bending the trunk',
  carry: 'carrying',
  locomotion: 'moving along',
  isolation_arms: 'arms',
  isolation_shoulders: 'shoulders',
  isolation_legs: 'legs',
  isolation_chest: 'chest',
  mobility: 'mobility',
  power: 'power',
};

export const groupWords: Record<MuscleGroup, string> = {
  chest: 'chest',
  back: 'back',
  quads: 'quads',
  hamstrings: 'hamstrings',
  glutes: 'glutes',
  shoulders: 'shoulders',
  biceps: 'biceps',
  triceps: 'triceps',
  calves: 'calves',
  core: 'core',
};

const weekdayWords: Record<Weekday, string> = {
  1: 'Mon',
  2: 'Tue',
  3: 'Wed',
  4: 'Thu',
  5: 'Fri',
  6: 'Sat',
  7: 'Sun',
};

export function weekdayList(weekdays: readonly Weekday[]): string {
  return joinWords(weekdays.map((weekday) => weekdayWords[weekday]));
}

/** “a”, “a and b”, “a, b and c”. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** A name inside a sentence; abbreviations such as “TRX” keep their capitals. */
export function inSentence({ name }: Pick<Exercise, 'name'>): string {
  const [first = '', second = ''] = name;
  return second === second.toLowerCase() ? first.toLowerCase() + name.slice(1) : name;
}

/** Half sets are real: 7.5. */
export function setsText(sets: number): string {
  return Number.isInteger(sets) ? `${sets}` : sets.toFixed(1);
}
