import { stopSigns } from '@vigor/contract';

export type StopSignId = (typeof stopSigns)[number];

const emergencies: ReadonlySet<StopSignId> = new Set([
  'chest_pain',
  'fainting',
  'one_sided_weakness',
  'severe_headache',
  'breathless_at_rest',
]);

/** What a sign asks for: the emergency number now, or a clinician before training again. */
export function actionFor(sign: StopSignId): 'emergency' | 'clinician' {
  return emergencies.has(sign) ? 'emergency' : 'clinician';
}

/** The signs in the order they are shown, the most urgent first. */
export function listStopSigns(action: 'emergency' | 'clinician'): StopSignId[] {
  return stopSigns.filter((sign) => actionFor(sign) === action);
}
