import { describe, expect, it } from 'vitest';
import { goals, levels, muscleGroups } from '../model/taxonomy.ts';
import { volumeTarget } from './volume-targets.ts';

describe('volume targets', () => {
  it('gives a beginner who wants size 8, 10 and 12 sets for a major group', () => {
    expect(
      volumeTarget({ goal: 'hypertrophy', level: 'beginner', group: 'chest', ageYears: 30 }),
    ).toEqual({ min: 8, target: 10, max: 12 });
  });

  it('gives shoulders three quarters and calves six tenths of a major group', () => {
    const member = { goal: 'hypertrophy', level: 'intermediate', ageYears: 30 } as const;
    expect(volumeTarget({ ...member, group: 'shoulders' })).toEqual({
      min: 8,
      target: 11,
      max: 16,
    });
    expect(volumeTarget({ ...member, group: 'calves' })).toEqual({ min: 6, target: 8, max: 11 });
  });

  it('lowers the target by a fifth from 65 years', () => {
    const member = { goal: 'strength', level: 'intermediate', group: 'back' } as const;
    expect(volumeTarget({ ...member, ageYears: 64 }).target).toBe(10);
    expect(volumeTarget({ ...member, ageYears: 65 }).target).toBe(8);
  });

  it('keeps 2 ≤ minimum ≤ target ≤ maximum everywhere', () => {
    for (const goal of goals)
      for (const level of levels)
        for (const group of muscleGroups)
          for (const ageYears of [30, 80]) {
            const { min, target, max } = volumeTarget({ goal, level, group, ageYears });
            expect(min).toBeGreaterThanOrEqual(2);
            expect(target).toBeGreaterThanOrEqual(min);
            expect(max).toBeGreaterThanOrEqual(target);
          }
  });
});
