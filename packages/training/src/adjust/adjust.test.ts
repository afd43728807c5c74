import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatePlan } from '../plan/generate-plan.ts';
import { longestDaySeconds } from '../validator/day-time.ts';
import { sampleMember } from '../validator/sample-candidate.ts';
import { validatePlan } from '../validator/validate-plan.ts';
import { easeWeeks } from './ease-weeks.ts';
import { shortenDay } from './shorten-day.ts';

function planFor(seed: number, minutesPerSession = 60) {
  const result = generatePlan(sampleMember({ seed, minutesPerSession }));
  if (!result.ok) throw new Error('The sample member gets a plan.');
  return result.plan;
}

describe('shortenDay', () => {
  it('fits any day of any plan into the minutes, and leaves something to do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 10, max: 50 }),
        (seed, minutes) => {
          const plan = planFor(seed);
          plan.days.forEach((day, index) => {
            const shorter = shortenDay({ plan, index, minutes, member: sampleMember({ seed }) });
            if (longestDaySeconds(day, plan.weeks) <= minutes * 60) {
              expect(shorter).toBeUndefined();
              return;
            }
            expect(shorter?.estimatedSeconds).toBeLessThanOrEqual(minutes * 60);
            expect(shorter?.exercises.length).toBeGreaterThan(0);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps to exercises that were there, with no more sets than before', () => {
    const plan = planFor(7);
    const shorter = shortenDay({ plan, index: 0, minutes: 25, member: sampleMember() });
    const before = new Map(plan.days[0]?.exercises.map((one) => [one.exerciseId, one.sets]));
    for (const { exerciseId, sets } of shorter?.exercises ?? []) {
      expect(sets).toBeLessThanOrEqual(before.get(exerciseId) ?? 0);
    }
  });

  it('refuses a day that the plan does not have', () => {
    const plan = planFor(7);
    expect(() => shortenDay({ plan, index: 9, minutes: 25, member: sampleMember() })).toThrow(
      RangeError,
    );
  });
});

describe('easeWeeks', () => {
  it('halves the sets of the week, keeps two of a main lift, and changes no other week', () => {
    const plan = planFor(3);
    const eased = easeWeeks(plan, [1]);
    expect(eased.weekKinds[1]).toBe('deload');
    eased.days.forEach((day, dayIndex) => {
      day.exercises.forEach((exercise, index) => {
        const before = plan.days[dayIndex]?.exercises[index];
        const sets = before?.setsByWeek[1] ?? 0;
        const fewest = exercise.role === 'main' ? 2 : 1;
        expect(exercise.setsByWeek[1]).toBe(Math.min(sets, Math.max(fewest, Math.ceil(sets / 2))));
        expect(exercise.setsByWeek.toSpliced(1, 1)).toEqual(before?.setsByWeek.toSpliced(1, 1));
      });
    });
  });

  it('gives a plan that the validator has nothing to block in', () => {
    const plan = easeWeeks(planFor(3), [0]);
    const { findings } = validatePlan(plan, sampleMember({ seed: 3 }));
    expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
  });

  it('changes nothing for a week outside the plan', () => {
    const plan = planFor(3);
    expect(easeWeeks(plan, [99])).toEqual(plan);
  });
});
