import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardPlates } from './plates.ts';
import { type Loading, suggestWarmUpRamp } from './warm-up-ramp.ts';

const barbell: Loading = { kind: 'plates', bar: 20, plates: standardPlates.kg };

describe('suggestWarmUpRamp', () => {
  it('climbs in three steps to a heavy barbell', () => {
    expect(suggestWarmUpRamp({ load: 100, sets: 3, loading: barbell })).toEqual([
      { percent: 50, load: 50, reps: 8 },
      { percent: 70, load: 70, reps: 4 },
      { percent: 85, load: 85, reps: 2 },
    ]);
  });

  it('rounds down to the plates', () => {
    const loads = suggestWarmUpRamp({ load: 87.5, sets: 2, loading: barbell });
    expect(loads.map(({ load }) => load)).toEqual([42.5, 60]);
  });

  it('starts with the empty bar and never repeats it', () => {
    const loads = suggestWarmUpRamp({ load: 27.5, sets: 3, loading: barbell });
    expect(loads.map(({ load }) => load)).toEqual([20, 22.5]);
  });

  it('needs no ramp for the empty bar, nor for zero sets', () => {
    expect(suggestWarmUpRamp({ load: 20, sets: 3, loading: barbell })).toEqual([]);
    expect(suggestWarmUpRamp({ load: 100, sets: 0, loading: barbell })).toEqual([]);
  });

  it('steps through the dumbbell rack', () => {
    const loads = suggestWarmUpRamp({ load: 22, sets: 2, loading: { kind: 'steps', step: 2 } });
    expect(loads.map(({ load }) => load)).toEqual([10, 14]);
  });

  it('always rises and stays below the working load', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 120 }),
        fc.integer({ min: 0, max: 3 }),
        (steps, sets) => {
          const load = steps * 2.5;
          const loads = suggestWarmUpRamp({ load, sets, loading: barbell }).map((set) => set.load);
          expect(loads).toEqual([...new Set(loads)].toSorted((a, b) => a - b));
          expect(Math.max(0, ...loads)).toBeLessThan(load);
        },
      ),
    );
  });
});
