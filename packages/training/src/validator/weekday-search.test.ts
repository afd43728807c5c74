import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weekday } from '../model/plan.ts';
import { cheapestWeekdays, clashes } from './weekday-search.ts';

const wholeWeek: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const legs = new Set(['quads', 'glutes']);
const push = new Set(['chest']);
const easy = new Set<string>();

describe('clashes', () => {
  it('counts days in a row that share a muscle, Sunday before Monday too', () => {
    expect(clashes([legs, legs], [1, 2])).toBe(1);
    expect(clashes([legs, legs], [7, 1])).toBe(1);
    expect(clashes([legs, legs], [1, 3])).toBe(0);
    expect(clashes([legs, push], [1, 2])).toBe(0);
    expect(clashes([legs, easy, legs], [1, 2, 3])).toBe(0);
  });
});

describe('cheapestWeekdays', () => {
  it('leaves what is apart already where it is', () => {
    expect(cheapestWeekdays([legs, push, legs], [1, 2, 3], wholeWeek)).toEqual([1, 2, 3]);
  });

  it('moves as few sessions as it can', () => {
    const weekdays = cheapestWeekdays([legs, legs, push], [1, 2, 5], wholeWeek);
    expect(clashes([legs, legs, push], weekdays)).toBe(0);
    expect(weekdays.filter((weekday, index) => weekday !== [1, 2, 5][index])).toHaveLength(1);
  });

  it('uses only the days it may', () => {
    expect(cheapestWeekdays([legs, push], [1, 1], [6, 7])).toEqual([6, 7]);
  });

  it('gives every session a day of its own', () => {
    const session = fc.subarray(['quads', 'chest', 'back']).map((muscles) => new Set(muscles));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(session, fc.constantFrom(...wholeWeek)), { minLength: 1, maxLength: 5 }),
        (placed) => {
          const sessions = placed.map(([muscles]) => muscles);
          const current = placed.map(([, weekday]) => weekday);
          const weekdays = cheapestWeekdays(sessions, current, wholeWeek);
          expect(new Set(weekdays).size).toBe(sessions.length);
          const isPlaced = new Set(current).size === current.length;
          if (isPlaced) {
            expect(clashes(sessions, weekdays)).toBeLessThanOrEqual(clashes(sessions, current));
          }
        },
      ),
      { numRuns: 100, seed: 12 },
    );
  });
});
