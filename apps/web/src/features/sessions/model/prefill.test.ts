import type { PreviousSets } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { nextId } from '../testing/session-builders.ts';
import { type PrefillInput, prefillSets } from './prefill.ts';
import type { Prescription } from './running-session.ts';

const prescription: Prescription = {
  sets: 3,
  repsMin: 6,
  repsMax: 10,
  rir: 2,
  loadKg: 77.5,
  rampSets: 2,
};

function lastTime(overrides: Partial<PreviousSets> = {}): PreviousSets {
  const sets = [
    { kind: 'warmup' as const, weightKg: 40, reps: 8 },
    { kind: 'working' as const, weightKg: 80, reps: 9, rpe: 8 },
    { kind: 'working' as const, weightKg: 80, reps: 7, rpe: 9 },
  ];
  return { exerciseId: 'barbell_bench_press', day: '2026-02-27', sets, ...overrides };
}

function target(loadKg: number): PreviousSets['target'] {
  const text = 'Aim for one more repetition.';
  return { exerciseId: 'barbell_bench_press', loadKg, repsMin: 6, repsMax: 10, code: 'HOLD', text };
}

function fill(overrides: Partial<PrefillInput> = {}) {
  const input: PrefillInput = { unit: 'kg', step: 2.5, newId: nextId, ...overrides };
  return prefillSets(input).map(({ weight, reps }) => [weight, reps]);
}

describe('prefilled set rows', () => {
  it('follow the plan the first time', () => {
    expect(fill({ prescription })).toEqual([
      [77.5, 6],
      [77.5, 6],
      [77.5, 6],
    ]);
  });

  it('repeat last time’s working sets without the warm-up', () => {
    expect(fill({ prescription, previous: lastTime() })).toEqual([
      [80, 9],
      [80, 7],
      [80, 7],
    ]);
  });

  it('start at the low end with a heavier target', () => {
    const previous = lastTime({ target: target(82.5) });
    expect(fill({ prescription, previous })).toEqual([
      [82.5, 6],
      [82.5, 6],
      [82.5, 6],
    ]);
  });

  it('keep repetitions inside the range of the target', () => {
    const sets = [{ kind: 'working' as const, weightKg: 80, reps: 14 }];
    const previous = lastTime({ sets, target: target(80) });
    expect(fill({ prescription, previous })[0]).toEqual([80, 10]);
  });

  it('show pounds as they were typed last time', () => {
    const sets = [{ kind: 'working' as const, weightKg: 79.37866475, reps: 8 }];
    expect(fill({ unit: 'lb', step: 5, previous: lastTime({ sets }) })).toEqual([[175, 8]]);
  });

  it.each([
    ['lb', 5, 50, 110],
    ['kg', 2.5, 79.37866475, 80],
    ['kg', 2.5, 61.25, 61.25],
  ] as const)(
    'in %s move %s-steps what was lifted in the other unit: %d kg is %d',
    (unit, step, weightKg, shown) => {
      const sets = [{ kind: 'working' as const, weightKg, reps: 8 }];
      expect(fill({ unit, step, previous: lastTime({ sets }) })[0]).toEqual([shown, 8]);
    },
  );

  it('put a target in kilograms on the plates of a member who lifts pounds', () => {
    const previous = lastTime({ target: target(82.5) });
    expect(fill({ unit: 'lb', step: 5, prescription, previous })[0]).toEqual([180, 6]);
  });

  it('are three with what suits the exercise when nobody did it before', () => {
    const sets = prefillSets({
      usualAmount: 20,
      isTimed: true,
      unit: 'kg',
      step: 1,
      newId: nextId,
    });
    expect(sets.map((set) => [set.durationSeconds, set.reps])).toEqual([
      [20, undefined],
      [20, undefined],
      [20, undefined],
    ]);
    expect(fill({ usualAmount: 8 })[0]).toEqual([undefined, 8]);
  });

  it('are empty where nothing is known at all', () => {
    expect(fill()).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('hold for the planned seconds', () => {
    const held = { ...prescription, holdSeconds: 30, loadKg: undefined, sets: 2 };
    const sets = prefillSets({ prescription: held, unit: 'kg', step: 1, newId: nextId });
    expect(sets.map((set) => [set.durationSeconds, set.reps])).toEqual([
      [30, undefined],
      [30, undefined],
    ]);
  });
});
