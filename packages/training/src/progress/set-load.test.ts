import { describe, expect, it } from 'vitest';
import { exercises } from '../catalogue/catalogue.ts';
import type { LoggedSet } from '../model/training-log.ts';
import { findBestEstimate } from './best-estimate.ts';
import { findFixture, getFixture } from './exercises.fixture.ts';
import { countImplements } from './implement-count.ts';
import { computeMovedLoad, computeStrengthLoad } from './set-load.ts';
import { computeSetVolume, computeTonnage } from './tonnage.ts';

function set(exerciseId: string, parts: Partial<LoggedSet>): LoggedSet {
  return { exerciseId, kind: 'working', reps: 10, ...parts };
}

function strengthOf(exerciseId: string, weightKg?: number, bodyMassKg?: number): number | null {
  return computeStrengthLoad(set(exerciseId, { weightKg }), {
    exercise: getFixture(exerciseId),
    bodyMassKg,
  });
}

describe('computeStrengthLoad', () => {
  it('takes the logged weight, of one dumbbell', () => {
    expect(strengthOf('bench', 100)).toBe(100);
    expect(strengthOf('db_bench_press', 30)).toBe(30);
    expect(strengthOf('bench')).toBeNull();
  });

  it('adds the share of the body that is moved', () => {
    expect(strengthOf('push_up', undefined, 80)).toBeCloseTo(51.2, 6);
    expect(strengthOf('pull_up', 10, 80)).toBeCloseTo(86, 6);
    expect(strengthOf('assisted_pull_up', 26, 80)).toBeCloseTo(50, 6);
  });

  it('is unknown without a body mass, for bands, and with more assistance than weight', () => {
    expect(strengthOf('pull_up', 10)).toBeNull();
    expect(strengthOf('band_row', 15, 80)).toBeNull();
    expect(strengthOf('assisted_pull_up', 90, 80)).toBeNull();
  });
});

describe('computeMovedLoad', () => {
  it('counts both dumbbells, or the one that is used', () => {
    const moved = (id: string) =>
      computeMovedLoad(set(id, { weightKg: 20 }), { exercise: getFixture(id) });
    expect(moved('db_bench_press')).toBe(40);
    expect(moved('one_arm_db_row')).toBe(20);
    expect(moved('bench')).toBe(20);
  });

  it('tells one dumbbell from two in the catalogue', () => {
    const oneDumbbell = exercises
      .filter((exercise) => exercise.equipment.includes('dumbbell'))
      .filter((exercise) => countImplements(exercise) === 1)
      .map(({ id }) => id);
    expect(oneDumbbell).toContain('goblet_squat');
    expect(oneDumbbell).toContain('one_arm_db_row');
    expect(oneDumbbell).not.toContain('db_rdl');
  });
});

describe('computeTonnage', () => {
  it('A29 counts push-ups 3 × 12 at 80 kg as 1843.2 kg', () => {
    const sets = Array.from({ length: 3 }, () => set('push_up', { reps: 12 }));
    const context = { findExercise: findFixture, bodyMassKg: 80 };
    expect(computeTonnage(sets, context)).toBeCloseTo(1843.2, 6);
  });

  it('counts both sides, or the one that is named', () => {
    const exercise = getFixture('one_arm_db_row');
    const volume = (parts: Partial<LoggedSet>) =>
      computeSetVolume(set(exercise.id, { weightKg: 20, ...parts }), { exercise });
    expect(volume({})).toBe(400);
    expect(volume({ side: 'left' })).toBe(200);
  });

  it('leaves out warm-ups, holds, bands and unknown exercises', () => {
    const sets = [
      set('bench', { weightKg: 60, kind: 'warmup' }),
      set('plank', { reps: undefined, durationSeconds: 60 }),
      set('band_row', {}),
      set('unheard_of', { weightKg: 100 }),
      set('bench', { weightKg: 100, reps: 5 }),
    ];
    expect(computeTonnage(sets, { findExercise: findFixture, bodyMassKg: 80 })).toBe(500);
  });
});

describe('findBestEstimate', () => {
  it('takes the highest of the hard sets', () => {
    const exercise = getFixture('bench');
    const sets = [
      set('bench', { weightKg: 140, reps: 3, kind: 'warmup' }),
      set('bench', { weightKg: 100, reps: 5, rpe: 10 }),
      set('bench', { weightKg: 100, reps: 5, rpe: 8 }),
      set('bench', { weightKg: 100, reps: 5, rpe: 5 }),
    ];
    expect(findBestEstimate(sets, { exercise })?.e1rmKg).toBeCloseTo(122.45, 2);
  });

  it('prefers a set that counts for records to a long one', () => {
    const exercise = getFixture('bench');
    const sets = [
      set('bench', { weightKg: 80, reps: 15, rpe: 10 }),
      set('bench', { weightKg: 80, reps: 8, rpe: 10 }),
    ];
    expect(findBestEstimate(sets, { exercise })?.countsForRecords).toBe(true);
  });

  it('has none for bodyweight work, bands and holds', () => {
    const context = { exercise: getFixture('push_up'), bodyMassKg: 80 };
    expect(findBestEstimate([set('push_up', {})], context)).toBeNull();
    expect(findBestEstimate([], context)).toBeNull();
  });
});
