import type { RedFlagClass } from './red-flag.ts';

/** How far beside a combination an excuse still explains it, in words. */
const excuseReach = 4;
/** More than one, as the last hit may share a word with the signal beside it. */
const rememberedHits = 3;

/** A signal that a message holds, with the places of its first and last word. */
export interface SignalHit {
  signal: number;
  from: number;
  to: number;
  places: readonly number[];
  /** A negation takes it back: “no pain”. */
  isNegated: boolean;
}

export interface CompiledCombination {
  classId: RedFlagClass;
  /** For each signal that is needed, the numbers of the signals that stand for it. */
  slots: readonly ReadonlySet<number>[];
  within: number;
  /** Signals that explain the others away when they stand among them. */
  excuses: ReadonlySet<number>;
  /** Whether a negated signal counts as well. */
  countsNegated: boolean;
}

/** The combinations of each signal, with the slots that it fills. */
export type CombinationIndex = ReadonlyMap<number, readonly CompiledCombination[]>;

export interface CombinationMatch {
  combination: CompiledCombination;
  places: readonly number[];
}

/** Combinations by each of their signals. */
export function indexCombinations(combinations: readonly CompiledCombination[]): CombinationIndex {
  const index = new Map<number, CompiledCombination[]>();
  for (const combination of combinations) {
    const signals = new Set(combination.slots.flatMap((slot) => [...slot]));
    for (const signal of signals) index.set(signal, [...(index.get(signal) ?? []), combination]);
  }
  return index;
}

/**
 * The combinations whose signals stand near each other, in any order, no word used twice. Of each
 * signal only the last hits are kept, so the work grows with the hits, not with their pairs.
 */
export function* combineSignals(
  hits: readonly SignalHit[],
  index: CombinationIndex,
): Generator<CombinationMatch> {
  const hitsOfSignal = Map.groupBy(hits, ({ signal }) => signal);
  const recent = new Map<CompiledCombination, SignalHit[][]>();
  for (const hit of hits) {
    for (const combination of index.get(hit.signal) ?? []) {
      if (hit.isNegated && !combination.countsNegated) continue;
      const bySlot = recent.get(combination) ?? combination.slots.map(() => []);
      recent.set(combination, bySlot);
      const places = findCompletion(combination, bySlot, hit);
      if (places && !isExcused(combination, places, hitsOfSignal)) yield { combination, places };
      remember(combination, bySlot, hit);
    }
  }
}

function remember({ slots }: CompiledCombination, bySlot: SignalHit[][], hit: SignalHit): void {
  for (const [at, slot] of slots.entries()) {
    if (slot.has(hit.signal)) bySlot[at] = [hit, ...(bySlot[at] ?? [])].slice(0, rememberedHits);
  }
}

/** The places of a full combination that ends with this hit. */
function findCompletion(
  { slots, within }: CompiledCombination,
  bySlot: readonly (readonly SignalHit[])[],
  hit: SignalHit,
): number[] | undefined {
  for (const [at, slot] of slots.entries()) {
    if (!slot.has(hit.signal)) continue;
    const others = bySlot.toSpliced(at, 1);
    const near = others.map((found) => found.filter((other) => hit.to - other.from < within));
    const chosen = chooseApart(near, [hit]);
    if (chosen) return chosen.flatMap(({ places }) => places).toSorted((a, b) => a - b);
  }
  return undefined;
}

/** One hit of each list so that no two share a word, beside those already chosen. */
function chooseApart(
  [list, ...rest]: readonly (readonly SignalHit[])[],
  chosen: readonly SignalHit[],
): readonly SignalHit[] | undefined {
  if (!list) return chosen;
  for (const hit of list) {
    if (chosen.some((other) => hit.from <= other.to && other.from <= hit.to)) continue;
    const all = chooseApart(rest, [...chosen, hit]);
    if (all) return all;
  }
  return undefined;
}

/** Whether an excuse stands among the places or up to a few words beside them. */
function isExcused(
  { excuses }: CompiledCombination,
  places: readonly number[],
  hitsOfSignal: ReadonlyMap<number, readonly SignalHit[]>,
): boolean {
  const first = (places[0] ?? 0) - excuseReach;
  const last = (places.at(-1) ?? 0) + excuseReach;
  return [...excuses].some((signal) =>
    hitsOfSignal.get(signal)?.some(({ from, to }) => to >= first && from <= last),
  );
}
