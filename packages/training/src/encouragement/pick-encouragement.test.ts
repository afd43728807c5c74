import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DoneSet,
  type EncouragementInput,
  encouragementCodes,
  pickEncouragement,
} from './pick-encouragement.ts';

function doneSet(own: Partial<DoneSet> & { reps?: number; weightKg?: number; rpe?: number } = {}) {
  const { reps = 8, weightKg = 60, rpe, ...place } = own;
  const set = { exerciseId: 'bench', kind: 'working' as const, reps, weightKg, rpe };
  return { set, setNumber: 1, setsOfExercise: 3, ...place };
}

function pick(own: Partial<EncouragementInput>) {
  return pickEncouragement({ seed: 'session', done: [doneSet()], plannedSets: 20, ...own });
}

describe('pickEncouragement', () => {
  it('says nothing before the first set', () => {
    expect(pick({ done: [] })).toBeUndefined();
  });

  it('welcomes the first set after a gap of a week', () => {
    expect(pick({ gapDays: 9 })).toMatchObject({ code: 'first_set_back', gapDays: 9 });
    expect(pick({ gapDays: 6 })?.code).not.toBe('first_set_back');
  });

  it.each([
    [{ reps: 10, weightKg: 60 }, { moreReps: 2 }],
    [{ reps: 8, weightKg: 62.5 }, { moreWeightKg: 2.5 }],
  ])('tells by how much %o beats 8 × 60 kg', (now, gain) => {
    const previous = { reps: 8, weightKg: 60 };
    const found = pick({ done: [doneSet({ ...now, previous })] });
    expect(found).toMatchObject({ code: 'beat_last_time', ...gain });
  });

  it.each([
    { reps: 7, weightKg: 65 },
    { reps: 9, weightKg: 55 },
  ])('does not compare %o with 8 × 60 kg', (now) => {
    const previous = { reps: 8, weightKg: 60 };
    expect(pick({ done: [doneSet({ ...now, previous })] })?.code).not.toBe('beat_last_time');
  });

  it('compares nothing for members from whom figures are kept', () => {
    const done = [doneSet({ reps: 12, previous: { reps: 8, weightKg: 60 } })];
    expect(pick({ done, isGentle: true })).toBeUndefined();
  });

  it('marks the middle and the last set', () => {
    const sets = (count: number) => Array.from({ length: count }, () => doneSet());
    expect(pick({ done: sets(1), plannedSets: 2 })).toBeUndefined();
    const codes = new Set(
      Array.from({ length: 40 }, (_, seed) =>
        [5, 9].map((n) => pick({ seed: `${seed}`, done: sets(n), plannedSets: 10 })?.code),
      ).flat(),
    );
    expect(codes).toContain('halfway');
    expect(codes).toContain('last_set');
  });

  it('reminds of the rest after a set with nothing left', () => {
    expect(pick({ done: [doneSet({ rpe: 10 })] })?.code).toBe('rest_now');
    expect(pick({ done: [doneSet({ rpe: 8 })] })?.code).not.toBe('rest_now');
  });

  const sets = fc.array(
    fc.record({
      reps: fc.integer({ min: 1, max: 15 }),
      weightKg: fc.integer({ min: 0, max: 100 }),
      rpe: fc.option(fc.integer({ min: 6, max: 10 }), { nil: undefined }),
      setNumber: fc.integer({ min: 1, max: 4 }),
      previous: fc.option(
        fc.record({
          reps: fc.integer({ min: 1, max: 15 }),
          weightKg: fc.integer({ min: 0, max: 100 }),
        }),
        { nil: undefined },
      ),
    }),
    { maxLength: 30 },
  );

  it('is silent for two sets after each word, and the same for the same seed', () => {
    fc.assert(
      fc.property(sets, fc.string(), fc.integer({ min: 0, max: 40 }), (any, seed, more) => {
        const done = any.map((one) => doneSet(one));
        const plannedSets = done.length + more;
        const after = done.map((_, index) =>
          pickEncouragement({ seed, done: done.slice(0, index + 1), plannedSets }),
        );
        const places = after.flatMap((found, index) => (found ? [index] : []));
        for (const [at, place] of places.entries()) {
          expect(place - (places[at - 1] ?? -3)).toBeGreaterThanOrEqual(3);
        }
        for (const found of after) {
          if (!found) continue;
          expect(encouragementCodes).toContain(found.code);
          expect([0, 1, 2]).toContain(found.variant);
        }
        expect(pickEncouragement({ seed, done, plannedSets })).toEqual(after.at(-1));
      }),
    );
  });

  it('says not always the same', () => {
    const variants = Array.from({ length: 30 }, (_, seed) =>
      pick({ seed: `s${seed}`, done: [doneSet({ rpe: 10 })] }),
    ).map((found) => found?.variant);
    expect(new Set(variants).size).toBe(3);
  });
});
