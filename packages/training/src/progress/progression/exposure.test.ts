import { describe, expect, it } from 'vitest';
import type { LoggedSet } from '../../model/training-log.ts';
import { summariseExposure } from './exposure.ts';

function summarise(sets: Partial<LoggedSet>[]) {
  return summariseExposure({
    day: '2026-01-05',
    sets: sets.map((set) => ({ exerciseId: 'bench', kind: 'working', ...set })),
  });
}

describe('summariseExposure', () => {
  it('goes by the load of most sets, the heavier where two tie', () => {
    const back = { weightKg: 90, reps: 8 };
    expect(summarise([{ weightKg: 100, reps: 5, rpe: 9 }, back, back])).toMatchObject({
      loadKg: 90,
      reps: [8, 8],
      top: { loadKg: 100, reps: 5, rir: 1 },
    });
    expect(summarise([{ weightKg: 100, reps: 5 }, back])?.loadKg).toBe(100);
  });

  it('takes the lowest reserve that was told', () => {
    const sets = [{ reps: 8, rpe: 7 }, { reps: 8, rpe: 9 }, { reps: 8 }];
    expect(summarise(sets)?.rir).toBe(1);
    expect(summarise([{ reps: 8 }])?.rir).toBeUndefined();
  });

  it('has nothing to say about warm-ups, drops and empty sets', () => {
    expect(
      summarise([{ kind: 'warmup', reps: 8 }, { kind: 'drop', reps: 8 }, { reps: 0 }]),
    ).toBeNull();
  });

  it('keeps the weaker of two sides, and a side that stands alone', () => {
    const left = { side: 'left', reps: 10, weightKg: 20 } as const;
    const right = { side: 'right', reps: 12, weightKg: 20 } as const;
    expect(summarise([left, right, left, right])?.reps).toEqual([10, 10]);
    expect(summarise([right, right])?.reps).toEqual([12, 12]);
  });

  it('keeps the seconds of holds', () => {
    const sets = [{ durationSeconds: 40 }, { durationSeconds: 30 }];
    expect(summarise(sets)).toMatchObject({ loadKg: 0, seconds: [40, 30] });
  });
});
