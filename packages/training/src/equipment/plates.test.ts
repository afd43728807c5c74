import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatePlates, type PlateStock, standardPlates } from './plates.ts';

const standard = standardPlates.kg;

describe('calculatePlates', () => {
  it('A13 loads 102.5 kg and 100 kg on a 20 kg bar', () => {
    expect(calculatePlates({ target: 102.5, bar: 20, plates: standard })).toEqual({
      ok: true,
      load: 102.5,
      perSide: [25, 15, 1.25],
      short: 0,
    });
    expect(calculatePlates({ target: 100, bar: 20, plates: standard })).toMatchObject({
      perSide: [25, 15],
    });
  });

  it('A14 stays below a target it cannot reach and says by how much', () => {
    expect(calculatePlates({ target: 61, bar: 20, plates: standard })).toEqual({
      ok: true,
      load: 60,
      perSide: [20],
      short: 1,
    });
  });

  it('A15 finds the load that taking the largest plate first would miss', () => {
    const plates = [
      { weight: 15, pairs: 1 },
      { weight: 10, pairs: 2 },
    ];
    expect(calculatePlates({ target: 60, bar: 20, plates })).toMatchObject({
      load: 60,
      perSide: [10, 10],
    });
  });

  it('A16 uses up a small inventory', () => {
    const plates = [
      { weight: 20, pairs: 1 },
      { weight: 15, pairs: 1 },
      { weight: 10, pairs: 2 },
      { weight: 5, pairs: 1 },
    ];
    expect(calculatePlates({ target: 140, bar: 20, plates })).toMatchObject({
      load: 140,
      perSide: [20, 15, 10, 10, 5],
    });
  });

  it('A17 refuses a target below the bar and loads pounds', () => {
    expect(calculatePlates({ target: 15, bar: 20, plates: standard })).toEqual({
      ok: false,
      reason: 'BELOW_BAR',
    });
    expect(calculatePlates({ target: 225, bar: 45, plates: standardPlates.lb })).toMatchObject({
      perSide: [45, 45],
    });
  });

  it('counts the collars', () => {
    const input = { bar: 20, collars: 5, plates: standard };
    expect(calculatePlates({ ...input, target: 45 })).toMatchObject({ perSide: [10] });
    expect(calculatePlates({ ...input, target: 24 })).toMatchObject({ ok: false });
  });

  it('gives the empty bar when nothing fits', () => {
    expect(calculatePlates({ target: 20, bar: 20, plates: [] })).toEqual({
      ok: true,
      load: 20,
      perSide: [],
      short: 0,
    });
  });

  it('loads a very heavy bar with many small plates quickly', () => {
    const plates = [...standard, { weight: 0.5 }, { weight: 0.25 }];
    expect(calculatePlates({ target: 500, bar: 20, plates })).toMatchObject({ load: 500 });
  });

  it('never exceeds the target and is as close, with as few plates, as any choice', () => {
    const stock = fc.record({
      weight: fc.constantFrom(0.5, 1.25, 2.5, 5, 10, 15, 20, 25),
      pairs: fc.integer({ min: 0, max: 2 }),
    });
    const inventory = fc.uniqueArray(stock, { maxLength: 5, selector: ({ weight }) => weight });
    fc.assert(
      fc.property(inventory, fc.integer({ min: 80, max: 800 }), (plates, quarters) => {
        const target = quarters / 4;
        const result = calculatePlates({ target, bar: 20, plates });
        const best = searchEveryChoice(plates, (target - 20) / 2);
        expect(result).toMatchObject({ ok: true, load: 20 + best.sum * 2 });
        expect(result.ok && result.perSide).toHaveLength(best.count);
        expect(result.ok && result.load + result.short).toBeCloseTo(target, 6);
      }),
    );
  });
});

function searchEveryChoice(plates: PlateStock[], limit: number): { sum: number; count: number } {
  const [first, ...rest] = plates;
  if (first === undefined) return { sum: 0, count: 0 };
  let best = { sum: 0, count: 0 };
  for (let used = 0; used <= (first.pairs ?? 0) && used * first.weight <= limit; used += 1) {
    const others = searchEveryChoice(rest, limit - used * first.weight);
    const candidate = { sum: others.sum + used * first.weight, count: others.count + used };
    const isBetter =
      candidate.sum > best.sum || (candidate.sum === best.sum && candidate.count < best.count);
    if (isBetter) best = candidate;
  }
  return best;
}
