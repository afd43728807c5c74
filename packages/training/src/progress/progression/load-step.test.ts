import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises, getExercise } from '../../catalogue/catalogue.ts';
import { levels } from '../../model/taxonomy.ts';
import { findLoadStep, isLowerBody, lowerLoad, raiseLoad } from './load-step.ts';
import { bench, squat } from './progression.fixture.ts';

describe('findLoadStep', () => {
  it.each([
    ['back_squat', 100, 2.5],
    ['db_bench_press', 8, 1],
    ['db_bench_press', 10, 2],
    ['goblet_squat', 20, 2],
    ['kb_swing', 16, 4],
    ['leg_press', 100, 5],
    ['machine_chest_press', 40, 5],
    ['seated_cable_row', 40, 2.5],
    ['pull_up', 10, 2.5],
  ])('changes %s at %d kg by %d kg', (id, loadKg, stepKg) => {
    expect(findLoadStep(getExercise(id), loadKg)).toBe(stepKg);
  });

  it('has a step for every exercise of the catalogue', () => {
    for (const exercise of exercises) expect(findLoadStep(exercise, 20)).toBeGreaterThan(0);
  });
});

describe('raiseLoad', () => {
  it.each([
    [squat, 'beginner', 60, 65],
    [squat, 'beginner', 50, 55],
    [squat, 'beginner', 47.5, 50],
    [squat, 'intermediate', 60, 62.5],
    [bench, 'beginner', 60, 62.5],
    [bench, 'beginner', 20, 22.5],
    [bench, 'beginner', 0, 2.5],
    [bench, 'advanced', 61, 62.5],
  ] as const)('takes %o of a %s from %d to %d kg', (exercise, level, loadKg, expected) => {
    expect(raiseLoad({ exercise, level, loadKg, stepKg: 2.5 })).toBe(expected);
  });

  it('always raises, by 10 % or one step at most', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.constantFrom(0.5, 1, 1.25, 2, 2.5, 4, 5),
        fc.constantFrom(...levels),
        (loadKg, stepKg, level) => {
          const raisedKg = raiseLoad({ exercise: squat, level, loadKg, stepKg });
          expect(raisedKg).toBeGreaterThan(loadKg);
          expect(raisedKg - loadKg).toBeLessThanOrEqual(Math.max(stepKg, loadKg / 10) + 0.001);
        },
      ),
    );
  });
});

describe('lowerLoad', () => {
  it('rounds down, but neither below one step nor up', () => {
    expect(lowerLoad(40, 0.95, 2.5)).toBe(37.5);
    expect(lowerLoad(2.5, 0.9, 2.5)).toBe(2.5);
    expect(lowerLoad(2, 0.9, 2.5)).toBe(2);
  });
});

describe('isLowerBody', () => {
  it('knows legs and hips', () => {
    expect(isLowerBody({ pattern: 'hinge' })).toBe(true);
    expect(isLowerBody({ pattern: 'pull_v' })).toBe(false);
  });
});
