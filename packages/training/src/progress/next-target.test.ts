import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildExercise } from './exercises.fixture.ts';
import {
  accessory,
  expose,
  squat,
  strengthMain,
  suggest,
} from './progression/progression.fixture.ts';

describe('suggestNextTarget', () => {
  it('has nothing to say without a working set, nor about drills and cardio', () => {
    expect(suggest({ exposures: [] })).toBeNull();
    const exposures = [expose(40, [12, 12, 12], { rpe: 8 })];
    expect(suggest({ exposures, prescription: { ...accessory, role: 'drill' } })).toBeNull();
    const jog = buildExercise({ id: 'jog', pattern: 'locomotion', loadType: 'distance' });
    expect(suggest({ exercise: jog, exposures })).toBeNull();
  });

  it('never raises a load by more than 10 % or one step, and never asks below the range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }).map((steps) => steps * 2.5),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
        fc.option(fc.integer({ min: 5, max: 10 }), { nil: undefined }),
        fc.constantFrom('beginner', 'intermediate', 'advanced'),
        fc.constantFrom(accessory, strengthMain),
        (loadKg, reps, rpe, level, prescription) => {
          const exposures = [
            expose(loadKg, reps, { rpe }),
            expose(loadKg, reps, { rpe, index: 1 }),
          ];
          const next = suggest({
            exposures,
            level,
            prescription,
            goal: 'strength',
            exercise: squat,
          });
          const limitKg = Math.max(loadKg + 2.5, loadKg * 1.1);
          expect(next?.loadKg).toBeLessThanOrEqual(limitKg);
          expect(next?.loadKg).toBeGreaterThan(0);
          expect(next?.repsBySet).toHaveLength(prescription.sets);
        },
      ),
    );
  });
});
