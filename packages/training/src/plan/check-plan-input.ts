import type { PlanInput } from '../model/plan.ts';

const ranges = {
  daysPerWeek: [1, 7],
  minutesPerSession: [5, 120],
  ageYears: [0, 100],
  weeks: [1, 12],
} as const;

/**
 * Refuses numbers that no plan can be made from. Members under 16 pass here and get a card instead
 * of a plan.
 *
 * @throws RangeError for days outside 1–7, minutes outside 5–120, age outside 0–100, weeks outside
 * 1–12, pain outside 0–10, and anything of these that is not a whole number
 */
export function checkPlanInput(input: PlanInput): void {
  for (const field of ['daysPerWeek', 'minutesPerSession', 'ageYears', 'weeks'] as const) {
    const value = input[field];
    if (value === undefined && field === 'weeks') continue;
    const [min, max] = ranges[field];
    assertWhole(field, value, min, max);
  }
  for (const { painNow } of input.injuries) {
    if (painNow !== undefined) assertWhole('painNow', painNow, 0, 10);
  }
  if (input.seed !== undefined && !Number.isInteger(input.seed)) {
    throw new RangeError(`seed must be a whole number: ${input.seed}`);
  }
}

function assertWhole(name: string, value: number | undefined, min: number, max: number): void {
  if (value === undefined || !Number.isInteger(value) || value < min || value > max) {
    throw new RangeError(`${name} must be a whole number from ${min} to ${max}: ${value}`);
  }
}
