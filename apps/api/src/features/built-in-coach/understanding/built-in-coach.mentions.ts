import type { BodyRegion, MuscleGroup, WeightUnit } from '@vigor/training';
import { isBodyPart, muscleWords, regionWords } from './built-in-coach.body-words.ts';
import { type ExerciseMention, findExerciseMentions } from './built-in-coach.exercise-mentions.ts';
import { singular } from './built-in-coach.words.ts';

export interface WeightMention {
  value: number;
  /** Absent: the member's own. */
  unit?: WeightUnit;
}

/** What a message speaks of. */
export interface Mentions {
  words: readonly string[];
  /** The message with what it names replaced: EXERCISE, MUSCLE, WEIGHT, MINUTES. */
  shape: string;
  exercises: readonly ExerciseMention[];
  muscles: readonly MuscleGroup[];
  regions: readonly BodyRegion[];
  weights: readonly WeightMention[];
  reps?: number;
  rir?: number;
  minutes?: number;
  days?: number;
}

const unitWords: Readonly<Record<string, WeightUnit>> = {
  kg: 'kg',
  kgs: 'kg',
  kilo: 'kg',
  kilos: 'kg',
  kilogram: 'kg',
  kilograms: 'kg',
  lb: 'lb',
  lbs: 'lb',
  pound: 'lb',
  pounds: 'lb',
};
const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
const rpeScale = 10;

export function findMentions(words: readonly string[]): Mentions {
  const exercises = findExerciseMentions(words);
  const isTaken = (at: number) => exercises.some(({ from, to }) => at >= from && at < to);
  const free = words.map((word, at) => (isTaken(at) ? '' : singular(word)));
  const bodyPlaces = free.flatMap((word, at) => (word && isBodyPart(words, at) ? word : []));
  const text = words.join(' ');
  return {
    words,
    shape: shapeOf(words, exercises),
    exercises,
    muscles: [...new Set(bodyPlaces.flatMap((word) => own(muscleWords, word) ?? []))],
    regions: [...new Set(bodyPlaces.flatMap((word) => own(regionWords, word) ?? []))],
    weights: weightsOf(words),
    reps: repsOf(text),
    rir: rirOf(text),
    minutes: minutesOf(text),
    days: daysIn(text),
  };
}

function shapeOf(words: readonly string[], exercises: readonly ExerciseMention[]): string {
  const parts: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const exercise = exercises.find(({ from }) => from === at);
    if (exercise) {
      parts.push('EXERCISE');
      at = exercise.to - 1;
      continue;
    }
    parts.push(shapeOfWord(words, at));
  }
  return ` ${parts.join(' ')} `.replace(/ [\d.]+ UNIT /g, ' WEIGHT ').replace(/ UNIT /g, ' kg ');
}

function shapeOfWord(words: readonly string[], at: number): string {
  const word = words[at] ?? '';
  if (own(unitWords, word)) return 'UNIT';
  const isMuscle = own(muscleWords, singular(word)) && isBodyPart(words, at);
  return isMuscle ? 'MUSCLE' : word;
}

function weightsOf(words: readonly string[]): WeightMention[] {
  return words.flatMap((word, at): WeightMention[] => {
    const value = Number(word);
    if (!/^\d/.test(word) || !(value > 0)) return [];
    const unit = own(unitWords, words[at + 1] ?? '');
    const isReps = words[at - 1] === 'x' && own(unitWords, words[at - 2] ?? '') !== undefined;
    const isAfter = !isReps && ['at', 'with', '@', 'for', 'x'].includes(words[at - 1] ?? '');
    const isOther = /^(rep|set|time|min|day|week|month|year|rir|rpe|in|more|left|x|%)/.test(
      words[at + 1] ?? '',
    );
    if (unit) return [{ value, unit }];
    return isAfter && !isOther ? [{ value }] : [];
  });
}

function repsOf(text: string): number | undefined {
  return numberIn(text, [
    /(\d+) (?:clean |good |hard )?(?:reps?|repetitions|times)\b/,
    /(?:for|did|got|hit) (\d+)\b(?! (?:kg|kilo|lbs?|pound|min|set|day|week))/,
    /\bx (\d+)\b(?! (?:kg|kilo|lbs?|pound))/,
    /\b(\d+) x\b/,
    /\b(\d+) (?:at|with|@) \d/,
  ]);
}

function rirOf(text: string): number | undefined {
  const rpe = numberIn(text, [/\b(?:rpe|@) (\d+(?:\.5)?)\b(?! (?:kg|lb))/]);
  if (rpe !== undefined && rpe <= rpeScale) return rpeScale - rpe;
  return numberIn(text, [/\brir (\d)\b/, /\b(\d) (?:rir|in reserve|reps? left|left in the tank)/]);
}

function minutesOf(text: string): number | undefined {
  if (/\bquarter (?:of )?(?:an )?hour\b/.test(text)) return 15;
  if (/\bhalf (?:an |a )?hour\b|\b(?:half) hour\b/.test(text)) return 30;
  if (/\b(?:an|one|1) hour\b/.test(text)) return 60;
  return numberIn(text, [/(\d+) minutes?\b/, /(\d+) m\b/]);
}

function daysIn(text: string): number | undefined {
  if (/\b(?:a )?(?:few|couple of|couple) weeks\b/.test(text)) return 21;
  if (/\b(?:a )?(?:few|couple of|couple) days\b/.test(text)) return 3;
  const [, count, unit] = /\b(\d+|a|one|last|whole) (day|week|month|year)s?\b/.exec(text) ?? [];
  if (!unit) return undefined;
  const many = Number(count);
  return (many > 0 ? many : 1) * (daysOf[unit] ?? 1);
}

function numberIn(text: string, patterns: readonly RegExp[]): number | undefined {
  const found = patterns.map((pattern) => pattern.exec(text)?.[1]).find((one) => one !== undefined);
  return found === undefined ? undefined : Number(found);
}

/** Words come from members: “constructor” is none of ours. */
function own<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
