import { describe, expect, it } from 'vitest';
import type { TrainingPlan } from '../model/plan.ts';
import { planInputArbitrary, typicalInput } from './plan-input.arbitrary.ts';
import { forEachPlan, planOf, writePlans } from './written-plans.fixture.ts';

const plans = writePlans(planInputArbitrary, 10);
const unfilteredPlans = writePlans(
  planInputArbitrary.map((input) => ({
    ...input,
    minutesPerSession: Math.max(20, input.minutesPerSession),
    injuries: [],
    dislikes: [],
  })),
  11,
);

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
    forEachPlan(plans, (plan, input) => {
      for (const day of plan.days) {
        expect(day.estimatedSeconds).toBeLessThanOrEqual(input.minutesPerSession * 60);
      }
    });
  });

  it('P02 uses at least 80 % of the minutes from 20 on, but for the rest-day walk', () => {
    forEachPlan(unfilteredPlans, (plan, input) => {
      for (const day of plan.days) {
        if (day.kind === 'walk') continue;
        expect(day.estimatedSeconds).toBeGreaterThanOrEqual(input.minutesPerSession * 60 * 0.8);
      }
    });
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
    forEachPlan(plans, (plan) => {
      for (let week = 1; week < plan.weeks; week++) {
        const before = cardioMinutes(plan, week - 1);
        const rise = cardioMinutes(plan, week) - before;
        expect(rise).toBeLessThanOrEqual(Math.min(30, 0.2 * before));
      }
    });
  });

  it('keeps walks on other days between 10 and 45 minutes', () => {
    forEachPlan(plans, (plan) => {
      for (const minutes of plan.outsideCardio.flatMap((walk) => walk.minutesByWeek)) {
        expect(minutes).toBeGreaterThanOrEqual(10);
        expect(minutes).toBeLessThanOrEqual(45);
      }
    });
  });
});
