import type { Lexicon } from './lexicon/lexicon.ts';
import { foldText } from './message-words.ts';
import { parsePattern } from './pattern.ts';
import { type RedFlagClass, redFlagClasses } from './red-flag.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** One step of a pattern, its words as a number of the vocabulary. */
export interface CompiledStep {
  list: number;
  gap: number;
  crossesSentences: boolean;
}

export interface CompiledPattern {
  kind: 'innocent' | 'usual' | 'certain';
  classId: RedFlagClass | undefined;
  steps: readonly CompiledStep[];
  /** The lists of the pattern's language. */
  negators: number;
  betweenNegation: number;
}

export interface CompiledLexicons {
  vocabulary: Vocabulary;
  innocent: PatternIndex;
  flags: PatternIndex;
}

/** Patterns by the list that their first word stands in. */
export type PatternIndex = ReadonlyMap<number, readonly CompiledPattern[]>;

/** Compiles all languages into one index; throws on a pattern that names an unknown group. */
export function compileLexicons(lexicons: readonly Lexicon[]): CompiledLexicons {
  const everydayWords = lexicons.flatMap((lexicon) => lexicon.everydayWords.split(' '));
  const vocabulary = createVocabulary(new Set(everydayWords.map(foldText)));
  const patterns = lexicons.flatMap((lexicon) => compileLexicon(lexicon, vocabulary));
  return {
    vocabulary,
    innocent: indexByFirstList(patterns.filter(({ kind }) => kind === 'innocent')),
    flags: indexByFirstList(patterns.filter(({ kind }) => kind !== 'innocent')),
  };
}

function compileLexicon(lexicon: Lexicon, vocabulary: Vocabulary): CompiledPattern[] {
  const negators = vocabulary.add(lexicon.negators.split(' '));
  const betweenNegation = vocabulary.add(lexicon.betweenNegation.split(' '));
  const compile = (
    patterns: readonly string[],
    kind: CompiledPattern['kind'],
    classId?: RedFlagClass,
  ): CompiledPattern[] =>
    patterns
      .flatMap((pattern) => parsePattern(pattern, lexicon.groups))
      .map((steps) => ({
        kind,
        classId,
        steps: steps.map(({ words, ...place }) => ({ list: vocabulary.add(words), ...place })),
        negators,
        betweenNegation,
      }));
  return [
    ...compile(lexicon.innocent, 'innocent'),
    ...redFlagClasses.flatMap((classId) => [
      ...compile(lexicon.flags[classId].usual, 'usual', classId),
      ...compile(lexicon.flags[classId].certain ?? [], 'certain', classId),
    ]),
  ];
}

function indexByFirstList(patterns: CompiledPattern[]): PatternIndex {
  return Map.groupBy(patterns, ({ steps }) => steps[0]?.list ?? -1);
}
