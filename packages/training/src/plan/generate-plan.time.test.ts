import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanInput, TrainingPlan } from '../model/plan.ts';
import { generatePlan } from './generate-plan.ts';
import { planInputArbitrary, typicalInput } from './plan-input.arbitrary.ts';

const runs = { numRuns: 600, seed: 3 };

function planOf(input: PlanInput): TrainingPlan {
  const result = generatePlan(input);
  if (!result.ok) throw new Error(`No plan: ${result.card.title}`);
  return result.plan;
}

/** Minutes of cardio in a week, in sessions and outside. */
function cardioMinutes(plan: TrainingPlan, week: number): number {
  const inside = plan.days.map((day) => day.cardio?.minutesByWeek[week] ?? 0);
  const outside = plan.outsideCardio.map(
    (walk) => (walk.minutesByWeek[week] ?? 0) * walk.weekdays.length,
  );
  return [...inside, ...outside].reduce((sum, minutes) => sum + minutes, 0);
}

describe('time of plans', () => {
  it('P02 never takes longer than the member has', () => {
    fc.assert(
      fc.property(planInputArbitrary, (input) => {
        for (const day of planOf(input).days) {
          expect(day.estimatedSeconds).toBeLessThanOrEqual(input.minutesPerSession * 60);
        }
      }),
      runs,
    );
  });

  it('P02 uses at least 80 % of the minutes from 20 on, but for the rest-day walk', () => {
    const unfiltered = planInputArbitrary.map((input) => ({
      ...input,
      minutesPerSession: Math.max(20, input.minutesPerSession),
      injuries: [],
      dislikes: [],
    }));
    fc.assert(
      fc.property(unfiltered, (input) => {
        for (const day of planOf(input).days) {
          if (day.kind === 'walk') continue;
          expect(day.estimatedSeconds).toBeGreaterThanOrEqual(input.minutesPerSession * 60 * 0.8);
        }
      }),
      runs,
    );
  });

  it('P15 starts fat loss at 72 minutes of cardio and reaches 120 in week 4, 30 min sessions', () => {
    const plan = planOf({
      ...typicalInput,
      goal: 'fat_loss',
      minutesPerSession: 30,
      equipment: ['dumbbell'],
    });
    expect(plan.days).toHaveLength(3);
    for (const day of plan.days) expect(day.estimatedSeconds).toBeLessThanOrEqual(1800);
    expect(cardioMinutes(plan, 0)).toBeGreaterThanOrEqual(72);
    expect(cardioMinutes(plan, 3)).toBeGreaterThanOrEqual(120);
  });

  it('P15 raises cardio by at most 20 % and 30 minutes a week, whoever the member', () => {
    fc.assert(
      fc.property(planInputArbitrary, (input) => {
        const plan = planOf(input);
        for (let week = 1; week < plan.weeks; week++) {
          const before = cardioMinutes(plan, week - 1);
          const rise = cardioMinutes(plan, week) - before;
          expect(rise).toBeLessThanOrEqual(Math.min(30, 0.2 * before));
        }
      }),
      runs,
    );
  });

  it('keeps walks on other days between 10 and 45 minutes', () => {
    fc.assert(
      fc.property(planInputArbitrary, (input) => {
        for (const minutes of planOf(input).outsideCardio.flatMap((walk) => walk.minutesByWeek)) {
          expect(minutes).toBeGreaterThanOrEqual(10);
          expect(minutes).toBeLessThanOrEqual(45);
        }
      }),
      runs,
    );
  });
});
