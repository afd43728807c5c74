import type { ScreeningAnswers } from '../model/screening.ts';

/** What a red flag leads to, the most urgent first. */
export const escalations = [
  'emergency',
  'crisis',
  'abuse',
  'support',
  'clinician',
  'medication',
  'performance_drugs',
  'minor_weight',
] as const;
export type Escalation = (typeof escalations)[number];

/** The closed list of red flags, the most urgent first. */
export const redFlagClasses = [
  'chest_pain',
  'breathing',
  'fainting',
  'stroke_signs',
  'cauda_equina',
  'rhabdomyolysis',
  'self_harm',
  'abuse',
  'eating_disorder',
  'pregnancy_warning',
  'blood_clot',
  'palpitations',
  'head_injury',
  'numbness',
  'joint_injury',
  'illness',
  'lasting_pain',
  'medication',
  'performance_drugs',
  'minor_weight',
] as const;
export type RedFlagClass = (typeof redFlagClasses)[number];

/** What follows from a red flag beside its card. */
export interface RedFlagEffects {
  escalation: Escalation;
  /** Hide weight, energy figures and streaks. */
  setsSensitiveMode: boolean;
  /** No resistance or interval training until a clinician agreed: screening `stop_clearance`. */
  stopsTraining: boolean;
  /** Kept for the safety review, without the member's words. */
  logsFlag: boolean;
  /** What the flag answers in the screening; empty where it changes nothing there. */
  answers: Partial<ScreeningAnswers>;
}

const emergency = {
  escalation: 'emergency',
  setsSensitiveMode: false,
  stopsTraining: true,
  logsFlag: true,
} as const;

const clinician = { ...emergency, escalation: 'clinician' } as const;

/**
 * The effects of each class. Emergency and clinician signs after the PAR-Q+ follow-ups (Warburton
 * et al. 2011), ACOG 804 (2020) for pregnancy and NICE NG59 for the back; sensitive mode after
 * Eikey 2021. A crisis stops no training, as moving helps and a lock would feel like a punishment.
 */
export const redFlagEffects: Record<RedFlagClass, RedFlagEffects> = {
  chest_pain: { ...emergency, answers: { chestPain: 'last_month' } },
  breathing: { ...emergency, answers: { breathlessness: true } },
  fainting: { ...emergency, answers: { fainting: true } },
  stroke_signs: { ...emergency, answers: { neurological: 'yes' } },
  cauda_equina: { ...emergency, answers: { neurological: 'yes' } },
  rhabdomyolysis: { ...emergency, answers: { chronicDisease: 'uncontrolled' } },
  self_harm: { ...emergency, escalation: 'crisis', stopsTraining: false, answers: {} },
  abuse: { ...emergency, escalation: 'abuse', stopsTraining: false, answers: {} },
  eating_disorder: {
    escalation: 'support',
    setsSensitiveMode: true,
    stopsTraining: false,
    logsFlag: true,
    answers: { eatingDisorder: 'yes' },
  },
  pregnancy_warning: { ...clinician, answers: { pregnancy: 'warning_signs' } },
  blood_clot: { ...clinician, answers: { cancerOrClot: true } },
  palpitations: { ...clinician, answers: { breathlessness: true } },
  head_injury: { ...clinician, answers: { neurological: 'yes' } },
  numbness: { ...clinician, answers: { neurological: 'yes' } },
  joint_injury: { ...clinician, answers: { recentInjury: 'not_cleared' } },
  illness: { ...clinician, answers: { chronicDisease: 'uncontrolled' } },
  lasting_pain: { ...clinician, answers: { recentInjury: 'not_cleared' } },
  medication: {
    escalation: 'medication',
    setsSensitiveMode: false,
    stopsTraining: false,
    logsFlag: false,
    answers: {},
  },
  performance_drugs: {
    escalation: 'performance_drugs',
    setsSensitiveMode: false,
    stopsTraining: false,
    logsFlag: false,
    answers: {},
  },
  minor_weight: {
    escalation: 'minor_weight',
    setsSensitiveMode: true,
    stopsTraining: false,
    logsFlag: true,
    answers: {},
  },
};

/** A red flag in a member's message. */
export interface RedFlagFinding {
  classId: RedFlagClass;
  escalation: Escalation;
  /** The words that decided, lower case and without accents. */
  matched: string;
  /** Less urgent classes in the same message; their effects count as well. */
  alsoFound: RedFlagClass[];
}

/** Whether `first` is at least as urgent as `second`. */
export function isAtLeastAsUrgent(first: Escalation, second: Escalation): boolean {
  return escalations.indexOf(first) <= escalations.indexOf(second);
}
