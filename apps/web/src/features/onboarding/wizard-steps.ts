import type { Profile } from '@vigor/contract';

type Step = Profile['onboardingStep'];

/** In the order of the questions; `done` is the look back before the plan is made. */
export const wizardSteps = [
  'goals',
  'level',
  'equipment',
  'injuries',
  'screening',
  'schedule',
  'about',
  'done',
] as const satisfies readonly Step[];

export function stepNumber(step: Step): number {
  return wizardSteps.indexOf(step) + 1;
}

export function stepAfter(step: Step): Step {
  return wizardSteps[stepNumber(step)] ?? 'done';
}

export function stepBefore(step: Step): Step | undefined {
  return wizardSteps[stepNumber(step) - 2];
}
