import {
  type CombinationIndex,
  type CompiledCombination,
  indexCombinations,
} from './combine-signals.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { foldText } from './message-words.ts';
import { parsePattern } from './pattern.ts';
import { type RedFlagClass, redFlagClasses } from './red-flag.ts';
import { combinations } from './signals/combinations.ts';
import { signalNames } from './signals/signal.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** One step of a pattern, its words as a number of the vocabulary. */
export interface CompiledStep {
  list: number;
  gap: number;
  crossesSentences: boolean;
}

export interface CompiledPattern {
  kind: 'innocent' | 'usual' | 'certain' | 'signal';
  classId: RedFlagClass | undefined;
  /** The number of the signal that the pattern gives, in a pattern of that kind. */
  signal: number | undefined;
  steps: readonly CompiledStep[];
  /** The lists of the pattern's language. */
  negators: number;
  betweenNegation: number;
  hedges: number;
}

export interface CompiledLexicons {
  vocabulary: Vocabulary;
  innocent: PatternIndex;
  flags: PatternIndex;
  signals: PatternIndex;
  combinations: CombinationIndex;
}

/** Patterns by the list that their first word stands in. */
export type PatternIndex = ReadonlyMap<number, readonly CompiledPattern[]>;

/** “I'm not suicidal, but …” still gets the card: here a false alarm is better than a miss. */
export const countedThoughNegated: ReadonlySet<RedFlagClass> = new Set([
  'self_harm',
  'eating_disorder',
]);

/** Compiles all languages into one index; throws on a pattern that names an unknown group. */
export function compileLexicons(lexicons: readonly Lexicon[]): CompiledLexicons {
  const everydayWords = lexicons.flatMap((lexicon) => lexicon.everydayWords.split(' '));
  const signalWords = lexicons.flatMap((lexicon) => lexicon.signalWords.split(' '));
  const vocabulary = createVocabulary(
    new Set(everydayWords.map(foldText)),
    signalWords.map(foldText),
  );
  const patterns = lexicons.flatMap((lexicon, at) =>
    compileLexicon(lexicon, vocabulary, at * signalNames.length),
  );
  return {
    vocabulary,
    innocent: indexByFirstList(patterns.filter(({ kind }) => kind === 'innocent')),
    flags: indexByFirstList(patterns.filter(({ classId }) => classId !== undefined)),
    signals: indexByFirstList(patterns.filter(({ kind }) => kind === 'signal')),
    combinations: indexCombinations(
      lexicons.flatMap((_, at) => compileCombinations(at * signalNames.length)),
    ),
  };
}

/** The signals of a language are numbered from `firstSignal`, so that no two languages mix. */
function compileLexicon(
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  firstSignal: number,
): CompiledPattern[] {
  const negators = vocabulary.add(lexicon.negators.split(' '));
  const betweenNegation = vocabulary.add(lexicon.betweenNegation.split(' '));
  const hedges = vocabulary.add(lexicon.hedges.split(' '));
  const compile = (
    patterns: readonly string[],
    meaning: Pick<CompiledPattern, 'kind'> & Partial<CompiledPattern>,
  ): CompiledPattern[] =>
    patterns
      .flatMap((pattern) => parsePattern(pattern, lexicon.groups))
      .map((steps) => ({
        classId: undefined,
        signal: undefined,
        ...meaning,
        steps: steps.map(({ words, ...place }) => ({ list: vocabulary.add(words), ...place })),
        negators,
        betweenNegation,
        hedges,
      }));
  return [
    ...compile(lexicon.innocent, { kind: 'innocent' }),
    ...redFlagClasses.flatMap((classId) => [
      ...compile(lexicon.flags[classId].usual, { kind: 'usual', classId }),
      ...compile(lexicon.flags[classId].certain ?? [], { kind: 'certain', classId }),
    ]),
    ...signalNames.flatMap((name, at) =>
      compile(lexicon.signals[name], { kind: 'signal', signal: firstSignal + at }),
    ),
  ];
}

function compileCombinations(firstSignal: number): CompiledCombination[] {
  const numbers = new Map<string, number>(signalNames.map((name, at) => [name, firstSignal + at]));
  return combinations.map(({ classId, signals, unless, within }) => ({
    classId,
    within,
    countsNegated: countedThoughNegated.has(classId),
    slots: signals.map((names) => findNumbers(names, numbers)),
    excuses: findNumbers(unless, numbers),
  }));
}

function findNumbers(names: string, numbers: ReadonlyMap<string, number>): Set<number> {
  return new Set(
    names
      .split('|')
      .filter((name) => name !== '')
      .map((name) => {
        const number = numbers.get(name);
        if (number === undefined) throw new Error(`No such signal in a combination: ${name}`);
        return number;
      }),
  );
}

function indexByFirstList(patterns: CompiledPattern[]): PatternIndex {
  return Map.groupBy(patterns, ({ steps }) => steps[0]?.list ?? -1);
}
