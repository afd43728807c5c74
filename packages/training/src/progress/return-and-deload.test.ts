import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDeload, isDeloadScheduled } from './deload.ts';
import { suggestReturn } from './return-after-break.ts';

describe('suggestReturn', () => {
  it('G05 comes back after 20 days with 90 % and 3 of 4 sets', () => {
    expect(suggestReturn({ gapDays: 20, loadKg: 100, sets: 4 })).toEqual({
      loadKg: 90,
      sets: 3,
      rirFloor: 3,
      isRecalibration: false,
      rebuild: '1 week',
    });
  });

  it.each([
    [7, 100, 4, undefined],
    [8, 95, 3, 2],
    [14, 90, 3, 3],
    [28, 80, 2, 3],
    [56, 70, 2, 4],
    [112, undefined, 2, 4],
  ])('after %d days starts with %s kg and %d sets', (gapDays, loadKg, sets, rirFloor) => {
    const result = suggestReturn({ gapDays, loadKg: 100, sets: 4 });
    expect([result.loadKg, result.sets, result.rirFloor]).toEqual([loadKg, sets, rirFloor]);
    expect(result.isRecalibration).toBe(gapDays >= 112);
  });

  it('rounds down to the plates and keeps a set', () => {
    expect(suggestReturn({ gapDays: 10, loadKg: 62.5, sets: 1, stepKg: 2.5 })).toMatchObject({
      loadKg: 57.5,
      sets: 1,
    });
    expect(suggestReturn({ gapDays: 10, sets: 3 }).loadKg).toBeUndefined();
  });

  it('never asks for more after a longer break', () => {
    const days = fc.integer({ min: 0, max: 111 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 8 }), (a, b, sets) => {
        const [shorter, longer] = [Math.min(a, b), Math.max(a, b)].map((gapDays) =>
          suggestReturn({ gapDays, loadKg: 100, sets }),
        );
        expect(longer?.loadKg).toBeLessThanOrEqual(shorter?.loadKg ?? 0);
        expect(longer?.sets).toBeLessThanOrEqual(shorter?.sets ?? 0);
      }),
    );
  });
});

describe('deload', () => {
  it('G06 makes 4 × 100 kg into 2 × 90 kg with 4 in reserve in an advanced week 5', () => {
    expect(isDeloadScheduled('advanced', 5)).toBe(true);
    expect(applyDeload({ role: 'main', sets: 4, loadKg: 100, rir: 2 })).toEqual({
      role: 'main',
      sets: 2,
      loadKg: 90,
      rir: 4,
    });
  });

  it('keeps two sets of a main lift, one of others, and no more than planned', () => {
    expect(applyDeload({ role: 'main', sets: 3, rir: 2 }).sets).toBe(2);
    expect(applyDeload({ role: 'main', sets: 1, rir: 2 }).sets).toBe(1);
    expect(applyDeload({ role: 'isolation', sets: 2, rir: 5 })).toMatchObject({ sets: 1, rir: 5 });
    expect(applyDeload({ role: 'main', sets: 4, rir: 2, loadKg: 57, stepKg: 2.5 }).loadKg).toBe(50);
  });

  it('comes every 5, 6 or 8 weeks', () => {
    const weeks = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(weeks.filter((week) => isDeloadScheduled('advanced', week))).toEqual([5, 10]);
    expect(weeks.filter((week) => isDeloadScheduled('intermediate', week))).toEqual([6, 12]);
    expect(weeks.filter((week) => isDeloadScheduled('beginner', week))).toEqual([8]);
    expect(isDeloadScheduled('beginner', 0)).toBe(false);
  });
});
