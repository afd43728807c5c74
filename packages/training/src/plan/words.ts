import type { Exercise } from '../model/exercise.ts';
import type { Weekday } from '../model/plan.ts';
import type { Muscle, MuscleGroup, Pattern } from '../model/taxonomy.ts';

/** What an exercise of a pattern is called in a sentence. */
export const patternNouns: Record<Pattern, string> = {
  squat: 'squat',
  hinge: 'hip hinge',
  lunge: 'single-leg exercise',
  push_h: 'horizontal press',
  push_v: 'upward press',
  pull_h: 'row',
  pull_v: 'vertical pull',
  core_antiext: 'bracing exercise',
  core_antirot: 'anti-twist exercise',
  core_flex: 'trunk exercise',
  carry: 'carry',
  locomotion: 'cardio move',
  isolation_arms: 'arm exercise',
  isolation_shoulders: 'shoulder exercise',
  isolation_legs: 'leg exercise',
  isolation_chest: 'chest exercise',
  mobility: 'drill',
  power: 'power move',
};

/** The part of the body that a drill for a muscle keeps moving. */
export const jointWords: Record<Muscle, string> = {
  chest: 'chest and shoulders',
  lats: 'back and shoulders',
  upper_back: 'upper back',
  traps_upper: 'neck and shoulders',
  front_delt: 'shoulders',
  side_delt: 'shoulders',
  rear_delt: 'shoulders',
  biceps: 'elbows',
  triceps: 'elbows',
  forearms: 'wrists and shoulders',
  abs: 'trunk',
  obliques: 'sides',
  erectors: 'spine',
  glutes: 'hips',
  quads: 'front of the thighs',
  hamstrings: 'back of the thighs',
  adductors: 'inner thighs and hips',
  abductors: 'hips',
  calves: 'ankles',
  hip_flexors: 'hips',
  serratus: 'shoulder blades',
  neck: 'neck',
};

/** A group in front of “sets”. */
export const groupAdjectives: Record<MuscleGroup, string> = {
  chest: 'chest',
  back: 'back',
  quads: 'quad',
  hamstrings: 'hamstring',
  glutes: 'glute',
  shoulders: 'shoulder',
  biceps: 'biceps',
  triceps: 'triceps',
  calves: 'calf',
  core: 'core',
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
