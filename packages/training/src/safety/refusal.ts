import type { PlanInput, SafetyCard } from '../model/plan.ts';
import { ageCardFor, safetyCardFor } from './safety-card.ts';
import { evaluateScreening } from './screening.ts';

/**
 * The card to show instead of a plan, or `undefined` when the member may have one. An emergency
 * comes before everything, also before the age limit of 16.
 */
export function refusalFor(
  input: Pick<PlanInput, 'ageYears' | 'screening'>,
): SafetyCard | undefined {
  const card = safetyCardFor(evaluateScreening(input.screening, { ageYears: input.ageYears }));
  return card?.kind === 'emergency' ? card : (ageCardFor(input.ageYears) ?? card);
}
