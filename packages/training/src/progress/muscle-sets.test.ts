import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LoggedSet, setKinds } from '../model/training-log.ts';
import { findFixture } from './exercises.fixture.ts';
import { isHardSet, rirOf } from './hard-set.ts';
import { countHardSets, countMuscleSets, countSetsByMuscle } from './muscle-sets.ts';

function repeat(exerciseId: string, count: number): LoggedSet[] {
  return Array.from({ length: count }, () => ({ exerciseId, kind: 'working', reps: 8 }));
}

describe('isHardSet', () => {
  it.each([
    [{ kind: 'working', rpe: 6 }, true],
    [{ kind: 'working', rpe: 5.5 }, false],
    [{ kind: 'working' }, true],
    [{ kind: 'drop', rpe: 9 }, true],
    [{ kind: 'failure', rpe: 5 }, true],
    [{ kind: 'warmup', rpe: 9 }, false],
  ] as const)('judges %o as %s', (set, expected) => {
    expect(isHardSet({ exerciseId: 'bench', reps: 8, ...set })).toBe(expected);
  });

  it('counts no empty set', () => {
    expect(isHardSet({ exerciseId: 'bench', kind: 'working' })).toBe(false);
    expect(isHardSet({ exerciseId: 'plank', kind: 'working', durationSeconds: 30 })).toBe(true);
  });

  it('reads the reserve from RPE, or from failure', () => {
    expect(rirOf({ exerciseId: 'bench', kind: 'working', rpe: 7.5 })).toBe(2.5);
    expect(rirOf({ exerciseId: 'bench', kind: 'failure' })).toBe(0);
    expect(rirOf({ exerciseId: 'bench', kind: 'working' })).toBeUndefined();
  });
});

describe('countMuscleSets', () => {
  it('A28 counts helping muscles by half and a group by its best muscle', () => {
    const sets = [
      ...repeat('bench', 4),
      ...repeat('row', 4),
      ...repeat('squat', 3),
      ...repeat('rdl', 3),
      ...repeat('press', 2),
      ...repeat('curl', 2),
    ];
    expect(countMuscleSets(sets, findFixture)).toEqual({
      chest: 4,
      triceps: 3,
      shoulders: 4,
      back: 4,
      biceps: 4,
      quads: 3,
      glutes: 4.5,
      hamstrings: 3,
      calves: 0,
      core: 0,
    });
  });

  it('counts a set and its drops as two at most', () => {
    const drop: LoggedSet = { exerciseId: 'curl', kind: 'drop', reps: 8 };
    const biceps = (sets: LoggedSet[]) => countMuscleSets(sets, findFixture).biceps;
    expect(biceps([...repeat('curl', 1), drop])).toBe(1.5);
    expect(biceps([...repeat('curl', 1), drop, drop, drop])).toBe(2);
    expect(biceps([...repeat('curl', 1), drop, drop, drop, ...repeat('curl', 1)])).toBe(3);
  });

  it('counts left and right together as one set', () => {
    const sides: LoggedSet[] = (['left', 'right'] as const).map((side) => ({
      exerciseId: 'one_arm_db_row',
      kind: 'working',
      reps: 8,
      side,
    }));
    expect(countHardSets(sides, findFixture)).toBe(1);
    expect(countHardSets(repeat('one_arm_db_row', 1), findFixture)).toBe(1);
  });

  it('counts neither cardio, warm-ups nor unknown exercises', () => {
    const sets: LoggedSet[] = [
      { exerciseId: 'jog', kind: 'working', durationSeconds: 1800 },
      { exerciseId: 'bench', kind: 'warmup', reps: 8 },
      { exerciseId: 'unheard_of', kind: 'working', reps: 8 },
    ];
    expect(countHardSets(sets, findFixture)).toBe(0);
  });

  it('has single muscles for a map of the body', () => {
    expect(countSetsByMuscle(repeat('row', 2), findFixture)).toMatchObject({
      lats: 2,
      upper_back: 2,
      biceps: 1,
      chest: 0,
    });
  });

  it('adds up over sessions', () => {
    const set = fc.record({
      exerciseId: fc.constantFrom('bench', 'row', 'squat', 'rdl', 'press', 'jog', 'nothing'),
      kind: fc.constantFrom(...setKinds.filter((kind) => kind !== 'drop')),
      reps: fc.integer({ min: 0, max: 20 }),
      rpe: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
    });
    const session = fc.array(set, { maxLength: 20 });
    fc.assert(
      fc.property(session, session, (first, second) => {
        const both = countMuscleSets([...first, ...second], findFixture);
        const one = countMuscleSets(first, findFixture);
        const other = countMuscleSets(second, findFixture);
        expect(both.back).toBe(one.back + other.back);
        expect(both.glutes).toBe(one.glutes + other.glutes);
        expect(both.triceps).toBe(one.triceps + other.triceps);
      }),
    );
  });
});
