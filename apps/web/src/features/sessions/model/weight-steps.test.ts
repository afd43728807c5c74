import { describe, expect, it } from 'vitest';
import { buildRunningExercise } from '../testing/session-builders.ts';
import { listSetFields } from './set-fields.ts';
import { suggestWarmupRows } from './warm-up-rows.ts';
import { chooseWeightStep, findBar, listPlates, stepWeight } from './weight-steps.ts';

describe('steps of weight', () => {
  it.each([
    [['barbell', 'plates'], 'kg', 2.5],
    [['barbell', 'plates'], 'lb', 5],
    [['dumbbell', 'adjustable_bench'], 'kg', 2],
    [['kettlebell'], 'kg', 4],
    [['machine_row'], 'kg', 5],
    [['cable'], 'lb', 10],
    [['backpack'], 'kg', 1],
  ] as const)('with %j in %s are %d', (equipment, unit, step) => {
    expect(chooseWeightStep({ equipment: [...equipment] }, unit)).toBe(step);
  });

  it('follow the member’s own machine', () => {
    expect(chooseWeightStep({ equipment: ['cable'] }, 'kg', { machineStepKg: 7.5 })).toBe(7.5);
  });

  it.each([
    [80, 2.5, 1, 82.5],
    [81, 2.5, 1, 82.5],
    [81, 2.5, -1, 80],
    [1, 2.5, -1, 0],
    [0, 2.5, -1, 0],
    [0.3, 0.1, 1, 0.4],
  ] as const)('lead from %d by %d in direction %i to %d', (weight, step, direction, next) => {
    expect(stepWeight(weight, step, direction)).toBe(next);
  });

  it('know the empty bar, and that a dumbbell has none', () => {
    expect(findBar({ equipment: ['barbell'] }, 'kg')).toBe(20);
    expect(findBar({ equipment: ['ez_bar'] }, 'lb')).toBe(18);
    expect(findBar({ equipment: ['dumbbell'] }, 'kg')).toBeUndefined();
  });

  it('use the plates that the member owns', () => {
    const own = listPlates('kg', { barbellPlatesKg: [10, 10, 5] });
    expect(own.map(({ weight }) => weight)).toEqual([10, 5]);
    expect(listPlates('kg').length).toBeGreaterThan(5);
  });
});

describe('fields of a set', () => {
  it.each([
    ['external', ['barbell'], ['weight', 'reps']],
    ['bodyweight', ['bodyweight'], ['reps']],
    ['bodyweight_plus', ['pullup_bar'], ['weight', 'reps']],
    ['time', ['mat'], ['durationSeconds']],
    ['time', ['dumbbell'], ['weight', 'durationSeconds']],
    ['distance', ['kettlebell'], ['weight', 'distanceMeters']],
  ] as const)('of %s with %j are %j', (loadType, equipment, fields) => {
    expect(listSetFields({ loadType, equipment: [...equipment] })).toEqual(fields);
  });
});

describe('suggested warm-up', () => {
  const setting = { unit: 'kg' as const, newId: () => 'id' };

  it('ramps up to the first working weight on loadable weights', () => {
    const rows = suggestWarmupRows(buildRunningExercise(), setting);
    expect(rows.map(({ kind, weight, reps }) => [kind, weight, reps])).toEqual([
      ['warmup', 40, 8],
      ['warmup', 55, 4],
    ]);
  });

  it('is not offered twice, nor once the work has begun', () => {
    const exercise = buildRunningExercise();
    const warmups = suggestWarmupRows(exercise, setting);
    const warm = { ...exercise, sets: [...warmups, ...exercise.sets] };
    expect(suggestWarmupRows(warm, setting)).toEqual([]);
    const begun = exercise.sets.map((set) => ({ ...set, completedAt: '2026-03-02T17:05:00.000Z' }));
    expect(suggestWarmupRows({ ...exercise, sets: begun }, setting)).toEqual([]);
  });
});
