import {
  barWeights,
  calculatePlates,
  type Exercise,
  findExercise,
  fromKg,
  type Loading,
  standardPlates,
  suggestWarmUpRamp,
  toKg,
  type WeightUnit,
} from '@vigor/training';
import type { WeightMention } from '../understanding/built-in-coach.mentions.ts';
import { loadTargetFor } from './built-in-coach.load-target.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';

const bars = ['barbell', 'trap_bar', 'landmine', 'smith_machine'];
const strengthRampSets = 3;
const usualRampSets = 2;

/** The plates for each side of a bar. */
export function answerPlates(turn: Turn): Reply {
  const { texts, mentions, exercises } = turn;
  const wanted = wantedWeight(turn);
  if (!wanted) return { parts: [texts.load.platesAsk], confidence: 'low' };
  const { value, unit } = wanted;
  const bar = barIn(turn, unit) ?? barWeights[unit].olympic;
  const result = calculatePlates({ target: value, bar, plates: standardPlates[unit] });
  const say = (weight: number) => `${weight} ${unit}`;
  if (!result.ok) {
    return { parts: [texts.load.platesBelow(say(value), say(bar))], confidence: 'high' };
  }
  const side = result.perSide.map(String).join(' + ');
  const [exercise] = exercises;
  const isOwn = mentions.weights.length === 0 && exercise;
  return {
    parts: [
      result.short > 0
        ? texts.load.platesShort(say(value), say(result.load), say(result.short))
        : undefined,
      result.perSide.length === 0
        ? texts.load.platesEmpty(say(bar))
        : texts.load.plates(say(result.load), say(bar), side),
      isOwn ? texts.load.platesOwn(exercise.name) : undefined,
      isOwn || barIn(turn, unit) !== undefined ? undefined : texts.load.platesOther(say(bar)),
    ],
    confidence: 'high',
  };
}

/** Warm-up sets towards a work load. */
export function answerWarmUp(turn: Turn): Reply {
  const { texts, exercises } = turn;
  const [exercise] = exercises;
  if (exercise && exercise.loadType !== 'external') {
    return { parts: [texts.load.warmUpBodyweight(exercise.name)], confidence: 'high' };
  }
  const wanted = wantedWeight(turn);
  if (!wanted) {
    return exercise
      ? {
          parts: [marked(texts.load.warmUpUnknown(exercise.name), 1)],
          citations: [citeArticle('training-warm-up')],
          confidence: 'medium',
        }
      : { parts: [texts.load.warmUpAsk], confidence: 'low' };
  }
  const { value, unit } = wanted;
  const say = (weight: number) => `${weight} ${unit}`;
  const sets = isHeavy(exercise, turn) ? strengthRampSets : usualRampSets;
  const ramp = suggestWarmUpRamp({ load: value, sets, loading: loadingOf(exercise, unit, turn) });
  if (ramp.length === 0) return { parts: [texts.load.warmUpNone(say(value))], confidence: 'high' };
  const lines = ramp.map(({ load, reps, percent }) =>
    texts.load.warmUpSet(say(load), reps, percent),
  );
  return {
    parts: [
      exercise ? texts.load.warmUp(exercise.name, say(value)) : texts.load.warmUpPlain(say(value)),
      lines.join('\n'),
      texts.load.warmUpThen(say(value)),
    ],
    choice: isOnBar(exercise)
      ? { text: texts.load.askPlates, message: texts.questions.plates(say(value)) }
      : undefined,
    confidence: 'high',
  };
}

export function answerConvert({ texts, mentions }: Turn): Reply {
  const [mention] = mentions.weights;
  if (!mention) return { parts: [texts.load.platesAsk], confidence: 'low' };
  const from = mention.unit ?? 'kg';
  const to: WeightUnit = from === 'kg' ? 'lb' : 'kg';
  const converted = Math.round(fromKg(toKg(mention.value, from), to) * 10) / 10;
  const text = texts.load.convert(`${mention.value} ${from}`, `${converted} ${to}`);
  return { parts: [text], confidence: 'high' };
}

interface Wanted {
  value: number;
  unit: WeightUnit;
}

/** The weight that was said, else the member's own of the exercise, in the member's unit. */
function wantedWeight(turn: Turn): Wanted | undefined {
  const { facts, figures, exercises } = turn;
  const said = spokenLoads(turn)[0];
  if (said) return { value: said.value, unit: said.unit ?? figures.unit };
  const [exercise] = exercises;
  const loadKg = exercise && loadTargetFor(exercise, facts, figures).loadKg;
  return loadKg ? { value: Number(figures.bareWeight(loadKg)), unit: figures.unit } : undefined;
}

/** “With a 15 kg bar” is the bar, not the load. */
function spokenLoads({ mentions }: Turn): WeightMention[] {
  const bar = barWeightIn(mentions.words);
  return mentions.weights.filter(({ value }) => value !== bar);
}

function barIn({ mentions }: Turn, unit: WeightUnit): number | undefined {
  const bar = barWeightIn(mentions.words);
  const known: readonly number[] = Object.values(barWeights[unit]);
  return bar === undefined || (!known.includes(bar) && bar > barWeights[unit].olympic)
    ? undefined
    : bar;
}

function barWeightIn(words: readonly string[]): number | undefined {
  const found = /\b(\d+(?:\.\d+)?) (?:kgs?|kilos?|lbs?|pounds?)? ?(?:bar|barbell)\b/.exec(
    words.join(' '),
  )?.[1];
  return found === undefined ? undefined : Number(found);
}

function loadingOf(exercise: Exercise | undefined, unit: WeightUnit, turn: Turn): Loading {
  if (!exercise || isOnBar(exercise)) {
    return { kind: 'plates', bar: barWeights[unit].olympic, plates: standardPlates[unit] };
  }
  const stepKg = turn.figures.stepKg(exercise, 0);
  return { kind: 'steps', step: Math.round(fromKg(stepKg, unit) * 2) / 2 };
}

function isOnBar(exercise: Exercise | undefined): boolean {
  return exercise?.equipment.some((id) => bars.includes(id)) ?? true;
}

/** The third step is for heavy sets of few repetitions. */
function isHeavy(exercise: Exercise | undefined, turn: Turn): boolean {
  const found = exercise && findExercise(exercise.id);
  if (!found) return true;
  return loadTargetFor(found, turn.facts, turn.figures).repsMin <= 6;
}
