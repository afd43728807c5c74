import { describe, expect, it } from 'vitest';
import {
  type CompiledCombination,
  combineSignals,
  indexCombinations,
  type SignalHit,
} from './combine-signals.ts';

const [rope, goodbye, gym] = [1, 2, 3];
const combination: CompiledCombination = {
  classId: 'self_harm',
  slots: [new Set([rope]), new Set([goodbye])],
  within: 5,
  excuses: new Set([gym]),
  countsNegated: false,
};

function hit(signal: number, from: number, to = from, isNegated = false): SignalHit {
  const places = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return { signal, from, to, places, isNegated };
}

function combine(
  hits: readonly SignalHit[],
  changes: Partial<CompiledCombination> = {},
): unknown[] {
  const index = indexCombinations([{ ...combination, ...changes }]);
  return [...combineSignals(hits, index)].map(({ places }) => places);
}

describe('combineSignals', () => {
  it('finds two signals near each other in either order', () => {
    expect(combine([hit(rope, 0), hit(goodbye, 4)])).toEqual([[0, 4]]);
    expect(combine([hit(goodbye, 0), hit(rope, 4)])).toEqual([[0, 4]]);
  });

  it('finds nothing when they stand too far apart', () => {
    expect(combine([hit(rope, 0), hit(goodbye, 5)])).toEqual([]);
  });

  it('uses no word twice', () => {
    expect(combine([hit(rope, 0, 2), hit(goodbye, 2)])).toEqual([]);
  });

  it('remembers an earlier hit when the last one shares a word', () => {
    expect(combine([hit(rope, 0), hit(rope, 2, 3), hit(goodbye, 3)])).toEqual([[0, 3]]);
  });

  it('is explained away by an excuse close by, not by a distant one', () => {
    expect(combine([hit(rope, 0), hit(goodbye, 1), hit(gym, 3)])).toEqual([]);
    expect(combine([hit(rope, 0), hit(goodbye, 1), hit(gym, 9)])).toEqual([[0, 1]]);
  });

  it('counts a negated signal only where the class says so', () => {
    const hits = [hit(rope, 0, 0, true), hit(goodbye, 1)];
    expect(combine(hits)).toEqual([]);
    expect(combine(hits, { countsNegated: true })).toEqual([[0, 1]]);
  });

  it('takes one signal alone where one is enough', () => {
    expect(combine([hit(rope, 0)], { slots: [new Set([rope])], within: 1 })).toEqual([[0]]);
  });
});
