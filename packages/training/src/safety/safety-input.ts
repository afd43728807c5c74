import type { PlanInput } from '../model/plan.ts';

/** What safety needs to know of a member. */
export type SafetyInput = Pick<
  PlanInput,
  'goal' | 'level' | 'injuries' | 'screening' | 'ageYears' | 'bodyMassKg' | 'heightCm'
>;

export const adultAge = 18;
export const olderAge = 65;
