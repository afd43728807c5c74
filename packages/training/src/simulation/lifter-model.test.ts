import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises, getExercise } from '../catalogue/catalogue.ts';
import { levels } from '../model/taxonomy.ts';
import { seededRandom } from '../plan/seeded-random.ts';
import { drawGrowth } from './growth.ts';
import { drawNormal } from './random.ts';
import { bodyMassAfter, drawBodyMass } from './simulated-body-mass.ts';
import { drawCardio } from './simulated-cardio.ts';
import { findStartingStrength, guessCapacity, guessOneRepMax } from './starting-strength.ts';

const lifter = { sex: 'male', level: 'intermediate', bodyMassKg: 80 } as const;

describe('drawNormal', () => {
  it('has the mean and the deviation asked for', () => {
    const random = seededRandom(1);
    const values = Array.from({ length: 4000 }, () => drawNormal(random, 2));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(0, 0);
    expect(Math.sqrt(variance)).toBeCloseTo(2, 0);
    expect(values.every(Number.isFinite)).toBe(true);
  });
});

describe('drawGrowth', () => {
  it('never falls, stands still for three weeks, and slows with experience', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 10, max: 60 }), (seed, weeks) => {
        const [beginner = [], intermediate = [], advanced = []] = levels.map((level) =>
          drawGrowth(seededRandom(seed), level, weeks),
        );
        const standstills = beginner.filter((value, index) => value === beginner[index - 1]);
        expect(beginner).toEqual(beginner.toSorted((a, b) => a - b));
        expect(standstills.length).toBeGreaterThanOrEqual(2);
        expect(standstills.length).toBeLessThanOrEqual(3);
        expect(beginner.at(-1)).toBeGreaterThan(intermediate.at(-1) ?? 0);
        expect(intermediate.at(-1)).toBeGreaterThan(advanced.at(-1) ?? 0);
      }),
    );
  });
});

describe('starting strength', () => {
  it('is positive for every exercise and rises with experience', () => {
    for (const exercise of exercises) {
      const guess = exercise.loadType === 'external' ? guessOneRepMax : guessCapacity;
      expect(guess(exercise, lifter)).toBeGreaterThan(
        guess(exercise, { ...lifter, level: 'beginner' }),
      );
    }
  });

  it('is that of one dumbbell', () => {
    const oneOfTwo = guessOneRepMax(getExercise('db_bench_press'), lifter);
    expect(oneOfTwo).toBeLessThan(guessOneRepMax(getExercise('barbell_bench_press'), lifter) / 2);
  });

  it('is taken over where it is known', () => {
    const bench = getExercise('barbell_bench_press');
    const strengths = [{ exerciseId: bench.id, e1rmKg: 123 }];
    expect(findStartingStrength(bench, lifter, strengths)).toBe(123);
    expect(findStartingStrength(bench, lifter, [])).toBe(guessOneRepMax(bench, lifter));
  });
});

describe('body mass', () => {
  it('drifts with the goal', () => {
    expect(bodyMassAfter(80, 'fat_loss', 70)).toBeCloseTo(77.6, 1);
    expect(bodyMassAfter(80, 'hypertrophy', 70)).toBeCloseTo(80.8, 1);
    expect(bodyMassAfter(80, 'strength', 70)).toBe(80);
  });

  it('is weighed to a tenth', () => {
    const input = { startKg: 80, goal: 'strength', startDay: '2026-01-05', weeks: 6 } as const;
    for (const { bodyMassKg } of drawBodyMass(seededRandom(2), input)) {
      expect(bodyMassKg * 10).toBeCloseTo(Math.round(bodyMassKg * 10), 9);
    }
  });
});

describe('drawCardio', () => {
  const block = {
    intensity: 'easy',
    minutes: 20,
    minutesByWeek: [15, 20],
    rpeMax: 5,
    text: '',
  } as const;

  it('lasts as long as the week asks for, with a distance where that is usual', () => {
    const jog = drawCardio(seededRandom(1), { ...block, mode: 'jog', minutesByWeek: [15, 20] }, 0);
    expect(jog).toMatchObject({ exerciseId: 'jog', durationSeconds: 900 });
    expect(jog.distanceMeters).toBeGreaterThan(1900);
    const bike = drawCardio(
      seededRandom(1),
      { ...block, mode: 'bike', minutesByWeek: [15, 20] },
      5,
    );
    expect(bike).toMatchObject({ exerciseId: 'bike', durationSeconds: 1200 });
    expect(bike.distanceMeters).toBeUndefined();
  });
});
