/** Plates of one weight. All weights of a calculation are in one unit, kilograms or pounds. */
export interface PlateStock {
  weight: number;
  /** Pairs at hand; without it there are always enough. */
  pairs?: number;
}

/** Weights of common bars. */
export const barWeights = {
  kg: { olympic: 20, light: 15, technique: 10, ez: 8 },
  lb: { olympic: 45, light: 35, technique: 22, ez: 18 },
} as const;

/** Plates of a common gym. */
export const standardPlates = {
  kg: [25, 20, 15, 10, 5, 2.5, 1.25].map((weight) => ({ weight })),
  lb: [45, 35, 25, 10, 5, 2.5].map((weight) => ({ weight })),
} as const satisfies Record<string, PlateStock[]>;

export interface PlatesInput {
  target: number;
  bar: number;
  plates: readonly PlateStock[];
  /** Both collars together; 0 unless told. */
  collars?: number;
}

export type PlatesResult =
  | { ok: true; load: number; perSide: number[]; short: number }
  | { ok: false; reason: 'BELOW_BAR' };

/**
 * The plates of one side for the heaviest load that is not above `target`: of equal loads the one
 * with the fewest plates, then with the larger plates first. `short` is what is missing to the
 * target. A target below bar and collars gives `BELOW_BAR`.
 *
 * Every reachable sum is built, because taking the largest plate first misses loads when plates are
 * few: 15 + 10 + 10 a side reaches 20 only without the 15.
 */
export function calculatePlates({ target, bar, plates, collars = 0 }: PlatesInput): PlatesResult {
  const empty = toThousandths(bar + collars);
  const wanted = toThousandths(target);
  if (!(wanted >= empty)) return { ok: false, reason: 'BELOW_BAR' };
  const sides = listReachableSides(plates, Math.floor((wanted - empty) / 2));
  const heaviest = Math.max(...sides.keys());
  const load = (empty + heaviest * 2) / 1000;
  const perSide = sides.get(heaviest) ?? [];
  return { ok: true, load, perSide, short: (wanted - empty - heaviest * 2) / 1000 };
}

/** The best plates for every sum in thousandths up to `limit`. */
function listReachableSides(plates: readonly PlateStock[], limit: number): Map<number, number[]> {
  let sides = new Map<number, number[]>([[0, []]]);
  for (const stock of plates.toSorted((a, b) => b.weight - a.weight)) {
    sides = addPlates(sides, stock, limit);
  }
  return sides;
}

function addPlates(
  sides: Map<number, number[]>,
  { weight, pairs = Number.POSITIVE_INFINITY }: PlateStock,
  limit: number,
): Map<number, number[]> {
  const unit = toThousandths(weight);
  const extended = new Map(sides);
  if (!(unit > 0)) return extended;
  for (const [sum, side] of sides) {
    const most = Math.min(pairs, Math.floor((limit - sum) / unit));
    for (let count = 1; count <= most; count += 1) {
      const known = extended.get(sum + count * unit);
      // Most sums are dominated; not building their lists keeps small plates fast.
      if (known !== undefined && known.length < side.length + count) continue;
      const candidate = [...side, ...Array.from({ length: count }, () => weight)];
      if (known === undefined || isBetter(candidate, known)) {
        extended.set(sum + count * unit, candidate);
      }
    }
  }
  return extended;
}

function isBetter(candidate: number[], known: number[]): boolean {
  if (candidate.length !== known.length) return candidate.length < known.length;
  const index = candidate.findIndex((weight, at) => weight !== known[at]);
  return (candidate[index] ?? 0) > (known[index] ?? 0);
}

function toThousandths(weight: number): number {
  return Math.round(weight * 1000);
}
