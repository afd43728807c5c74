import { describe, expect, it } from 'vitest';
import type { Weekday } from '../model/plan.ts';
import { goals, levels } from '../model/taxonomy.ts';
import { placeDays } from './place-days.ts';

const beginner = { goal: 'hypertrophy', level: 'beginner', minutesPerSession: 45 } as const;

function week(input: Parameters<typeof placeDays>[0]): string {
  return placeDays(input)
    .days.map((day) => `${day.weekday} ${day.focus}`)
    .join(', ');
}

describe('days of the week', () => {
  it('gives a beginner with three days A, B and A on Monday, Wednesday and Friday', () => {
    expect(week({ ...beginner, daysPerWeek: 3 })).toBe('1 full_a, 3 full_b, 5 full_a');
  });

  it('splits four days into upper and lower body, twice', () => {
    expect(week({ ...beginner, daysPerWeek: 4 })).toBe(
      '1 upper_a, 2 lower_a, 4 upper_b, 5 lower_b',
    );
  });

  it('keeps a day between full-body days when cardio days fill the week', () => {
    expect(week({ ...beginner, daysPerWeek: 5 })).toBe(
      '1 full_a, 2 cardio_mobility, 3 full_b, 5 full_a, 6 cardio_mobility',
    );
  });

  it('gives push, pull and legs twice to an advanced member with six days', () => {
    expect(week({ ...beginner, level: 'advanced', daysPerWeek: 6 })).toBe(
      '1 push_a, 2 pull_a, 3 legs_a, 4 push_b, 5 pull_b, 6 legs_b',
    );
  });

  it('makes full-body circuits of sessions of 20 minutes', () => {
    const days = placeDays({
      goal: 'hypertrophy',
      level: 'advanced',
      daysPerWeek: 6,
      minutesPerSession: 20,
    }).days.map((day) => day.focus);
    expect(days.filter((focus) => focus.startsWith('full'))).toHaveLength(3);
  });

  it('puts the rest day between two full-body days when only three days in a row are free', () => {
    expect(week({ ...beginner, daysPerWeek: 3, availableWeekdays: [1, 2, 3] })).toBe(
      '1 full_a, 2 cardio_mobility, 3 full_b',
    );
  });

  it('splits a weekend into upper and lower body', () => {
    expect(week({ ...beginner, daysPerWeek: 2, availableWeekdays: [6, 7] })).toBe(
      '6 upper_a, 7 lower_a',
    );
  });

  it('plans no more sessions than there are weekdays', () => {
    expect(placeDays({ ...beginner, daysPerWeek: 5, availableWeekdays: [2, 4] }).days).toHaveLength(
      2,
    );
  });

  it('never works a muscle on two days in a row, whatever the goal, level and weekdays', () => {
    const sets: Weekday[][] = [
      [1, 2, 3],
      [5, 6, 7],
      [1, 2, 4],
      [7, 1],
      [1, 2, 3, 4, 5, 6, 7],
    ];
    for (const goal of goals)
      for (const level of levels)
        for (const availableWeekdays of sets)
          for (let daysPerWeek = 1; daysPerWeek <= 7; daysPerWeek++) {
            const placed = placeDays({
              goal,
              level,
              daysPerWeek,
              minutesPerSession: 60,
              availableWeekdays,
            });
            expect(placed.backToBackPairs).toBe(0);
          }
  });
});
