import type { CompiledPattern, PatternIndex } from './compile-lexicons.ts';
import type { MessageWords } from './message-words.ts';

/** A message with the lists that each of its words belongs to. */
export interface ReadMessage extends MessageWords {
  lists: readonly ReadonlySet<number>[];
}

export interface PatternMatch {
  pattern: CompiledPattern;
  /** The places of the words that matched, rising. */
  places: readonly number[];
}

/**
 * Every pattern that matches, once for each word it may begin at. The work is bounded by words ×
 * patterns that begin with a word × the gaps of a pattern, which the lexicon keeps small.
 */
export function* matchPatterns(
  message: ReadMessage,
  index: PatternIndex,
  isOpen: (pattern: CompiledPattern, place: number) => boolean,
): Generator<PatternMatch> {
  for (const [start, lists] of message.lists.entries()) {
    for (const list of lists) {
      for (const pattern of index.get(list) ?? []) {
        const places = matchFrom({ message, pattern, isOpen }, 0, start);
        if (places) yield { pattern, places };
      }
    }
  }
}

interface Attempt {
  message: ReadMessage;
  pattern: CompiledPattern;
  isOpen: (pattern: CompiledPattern, place: number) => boolean;
}

function matchFrom(attempt: Attempt, stepIndex: number, from: number): number[] | undefined {
  const { message, pattern, isOpen } = attempt;
  const step = pattern.steps[stepIndex];
  if (!step) return [];
  for (let place = from; place <= from + step.gap; place += 1) {
    const isFirst = stepIndex === 0;
    if (!isFirst && !step.crossesSentences && message.breaks[place] === 'sentence') return;
    if (!message.lists[place]?.has(step.list) || !isOpen(pattern, place)) continue;
    const rest = matchFrom(attempt, stepIndex + 1, place + 1);
    if (rest) return [place, ...rest];
  }
  return undefined;
}
