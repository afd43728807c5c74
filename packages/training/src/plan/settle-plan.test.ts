import { describe, expect, it } from 'vitest';
import type { TrainingPlan } from '../model/plan.ts';
import { deriveConstraints } from '../safety/constraints.ts';
import { generatePlan } from './generate-plan.ts';
import { planContext } from './plan-context.ts';
import { typicalInput } from './plan-input.arbitrary.ts';
import { settlePlan } from './settle-plan.ts';

const context = planContext(typicalInput, deriveConstraints(typicalInput));

function writtenPlan(): TrainingPlan {
  const result = generatePlan(typicalInput);
  if (!result.ok) throw new Error(result.card.title);
  return result.plan;
}

describe('settling a plan', () => {
  it('gives a plan without faults back as it is', () => {
    const plan = writtenPlan();
    expect(settlePlan(plan, context)).toBe(plan);
  });

  it('takes back sets that are too many, and sums up again', () => {
    const plan = writtenPlan();
    const tooMuch: TrainingPlan = {
      ...plan,
      days: plan.days.map((day) => ({
        ...day,
        exercises: day.exercises.map((one) => ({
          ...one,
          sets: 9,
          setsByWeek: one.setsByWeek.map(() => 9),
        })),
      })),
    };
    const settled = settlePlan(tooMuch, context);
    for (const { plannedSetsByWeek, maxSets } of settled.muscleVolumes) {
      expect(Math.max(...plannedSetsByWeek)).toBeLessThanOrEqual(maxSets);
    }
    for (const day of settled.days) {
      expect(day.estimatedSeconds).toBeLessThanOrEqual(typicalInput.minutesPerSession * 60);
    }
  });
});
