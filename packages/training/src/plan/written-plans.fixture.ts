import fc from 'fast-check';
import { getExercise } from '../catalogue/catalogue.ts';
import type { PlanDay, PlanExercise, PlanInput, TrainingPlan } from '../model/plan.ts';
import type { Pattern } from '../model/taxonomy.ts';
import { generatePlan } from './generate-plan.ts';

export interface WrittenPlan {
  input: PlanInput;
  plan: TrainingPlan;
}

/** Enough members for a property to meet every goal, level, length and condition. */
const members = 600;

/** The plan for a member who gets one; fails the test where there is only a card. */
export function planOf(input: PlanInput): TrainingPlan {
  const result = generatePlan(input);
  if (!result.ok) throw new Error(`No plan: ${result.card.title}`);
  return result.plan;
}

/** Plans for 600 seeded members. */
export function writePlans(arbitrary: fc.Arbitrary<PlanInput>, seed: number): WrittenPlan[] {
  return fc
    .sample(arbitrary, { numRuns: members, seed })
    .map((input) => ({ input, plan: planOf(input) }));
}

/** Runs a check on every plan; a failure names the member it failed for. */
export function forEachPlan(
  plans: readonly WrittenPlan[],
  check: (plan: TrainingPlan, input: PlanInput) => void,
): void {
  for (const { input, plan } of plans) {
    try {
      check(plan, input);
    } catch (cause) {
      throw new Error(`Fails for ${JSON.stringify(input)}: ${String(cause)}`, { cause });
    }
  }
}

/** Work with hard sets: everything but drills. */
export function liftsOf(day: PlanDay): PlanExercise[] {
  return day.exercises.filter(({ role }) => role !== 'drill');
}

export function setsOfPatterns(
  plan: TrainingPlan,
  patterns: readonly Pattern[],
  week: number,
): number {
  return plan.days
    .flatMap(liftsOf)
    .filter(({ exerciseId }) => patterns.includes(getExercise(exerciseId).pattern))
    .reduce((sum, { setsByWeek }) => sum + (setsByWeek[week] ?? 0), 0);
}
