import type { ScreeningAnswers } from '../model/screening.ts';

/** What a member does on noticing a sign. */
export type StopSignAction = 'emergency' | 'clinician';

export interface StopSign {
  id: string;
  action: StopSignAction;
  text: string;
  /** What the sign answers in the screening. */
  answers: Partial<ScreeningAnswers>;
  /** Shown only to members who report one of these life phases. */
  onlyDuring?: 'pregnancy';
}

/** Said above each group of signs. */
export const stopSignHeadings: Record<StopSignAction, string> = {
  emergency: 'Stop and call your local emergency number',
  clinician: 'Stop for today and see a clinician before you train again',
};

/**
 * Signs to stop a session for, always in reach on the session screen. Logging one of them sets the
 * screening to `stop_clearance` until the follow-up is done. Pregnancy signs after ACOG 804 (2020).
 */
export const stopSigns: readonly StopSign[] = [
  {
    id: 'chest_pain',
    action: 'emergency',
    text: 'Chest pain or pressure, or pain spreading to arm or jaw',
    answers: { chestPain: 'last_month' },
  },
  { id: 'fainting', action: 'emergency', text: 'Fainting, or nearly', answers: { fainting: true } },
  {
    id: 'stroke_signs',
    action: 'emergency',
    text: 'Weakness on one side, a drooping face or trouble speaking',
    answers: { neurological: 'yes' },
  },
  {
    id: 'worst_headache',
    action: 'emergency',
    text: 'A sudden headache, the worst of your life',
    answers: { neurological: 'yes' },
  },
  {
    id: 'breathlessness',
    action: 'emergency',
    text: 'Severe breathlessness that does not settle within 5 minutes',
    answers: { breathlessness: true },
  },
  {
    id: 'palpitations',
    action: 'clinician',
    text: 'A racing, pounding or irregular heartbeat',
    answers: { breathlessness: true },
  },
  {
    id: 'joint_gives_way',
    action: 'clinician',
    text: 'A joint that gives way or locks',
    answers: { recentInjury: 'not_cleared' },
  },
  {
    id: 'sharp_pain',
    action: 'clinician',
    text: 'Sharp pain of 6 out of 10 or more',
    answers: { recentInjury: 'not_cleared' },
  },
  {
    id: 'calf_swelling',
    action: 'clinician',
    text: 'A swollen, warm or painful calf',
    answers: { cancerOrClot: true },
  },
  {
    id: 'dark_urine',
    action: 'clinician',
    text: 'Cola-coloured urine together with severe muscle soreness: go today',
    answers: { chronicDisease: 'uncontrolled' },
  },
  {
    id: 'pregnancy_bleeding',
    action: 'clinician',
    text: 'Bleeding or leaking fluid: call your maternity unit now',
    answers: { pregnancy: 'warning_signs' },
    onlyDuring: 'pregnancy',
  },
  {
    id: 'pregnancy_contractions',
    action: 'clinician',
    text: 'Regular painful contractions',
    answers: { pregnancy: 'warning_signs' },
    onlyDuring: 'pregnancy',
  },
  {
    id: 'pregnancy_movement',
    action: 'clinician',
    text: 'The baby moves less than usual',
    answers: { pregnancy: 'warning_signs' },
    onlyDuring: 'pregnancy',
  },
];

/** The signs that concern a member. */
export function stopSignsFor(member: { isPregnant: boolean }): StopSign[] {
  return stopSigns.filter((sign) => sign.onlyDuring === undefined || member.isPregnant);
}

/**
 * The screening answers after a member logged a sign: the sign's own answer, and no clearance any
 * more, as the clinician who gave it did not know. The result is a stop until the follow-up.
 */
export function screeningAfterStopSign(
  answers: ScreeningAnswers,
  sign: StopSign,
): ScreeningAnswers {
  return { ...answers, ...sign.answers, clearedOn: undefined };
}
