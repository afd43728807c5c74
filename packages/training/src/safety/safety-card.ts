import type { SafetyCard } from '../model/plan.ts';
import type { ScreeningAnswers, ScreeningResult } from '../model/screening.ts';

/** Without a guardian's consent nobody younger gets a plan. */
export const minimumAgeYears = 16;

/**
 * The card shown instead of a plan, or `undefined` when a plan may be given.
 *
 * An emergency comes first, then clearance. Age is refused by `ageCardFor`, as it needs no answers.
 */
export function safetyCardFor(result: ScreeningResult): SafetyCard | undefined {
  switch (result.status) {
    case 'emergency':
      return emergencyCard;
    case 'stop_clearance':
      return clearanceCard(result.reasons);
    case 'modify':
    case 'ok':
      return undefined;
  }
}

/** The card for members under 16; `undefined` from 16 on. */
export function ageCardFor(ageYears: number): SafetyCard | undefined {
  return ageYears < minimumAgeYears ? ageCard : undefined;
}

const emergencyCard: SafetyCard = {
  kind: 'emergency',
  title: 'Please get help now',
  body: 'What you describe can be a medical emergency. Do not train. Call your local emergency number now, even if it eases while you read this.',
  actions: [
    'Call your local emergency number now (112, 911 or 999 in many countries).',
    'Stop what you are doing, sit or lie down, and do not drive yourself.',
    'Ask somebody to stay with you until help arrives.',
    'Come back when a clinician has checked you; your account and your logs wait for you.',
  ],
};

const ageCard: SafetyCard = {
  kind: 'age',
  title: 'Vigor is for members aged 16 and over',
  body: 'Growing bodies do best with a coach, teacher or parent beside them, so we do not write plans for anyone under 16.',
  actions: [
    'Play, swim, climb, cycle or join a school or club team: an hour of movement a day is a good aim.',
    'Ask a PE teacher or a youth coach to show you strength basics with your own body weight.',
    'If eating or your weight worries you, talk to a parent, a school nurse or a doctor you trust.',
  ],
};

/** Who to see, for the answers where it is not simply the family doctor. */
const whoToSee: Partial<Record<keyof ScreeningAnswers, string>> = {
  chestPain:
    'See a doctor soon about the chest pain, this week if you can. If it comes back, call your local emergency number.',
  fainting: 'See a doctor about the fainting or dizziness before you train.',
  breathlessness: 'See a doctor about the breathlessness, palpitations, swelling or leg pain.',
  heartDisease: 'Ask your cardiologist or doctor which kind and intensity of exercise suits you.',
  bloodPressure:
    'Have your blood pressure checked and treated first; at 180/110 or above, today. A clearance alone is not enough here.',
  chronicDisease: 'Ask the team that treats you how to get your condition steady before training.',
  pregnancy:
    'Speak to your midwife or obstetric doctor first. Bleeding, leaking fluid or painful contractions need a call right away.',
  recentInjury: 'Ask your surgeon or physiotherapist what is safe for the healing area.',
  neurological:
    'See a doctor within a day or two about these signs; new numbness between the legs or bladder or bowel trouble is an emergency.',
  cancerOrClot: 'Ask the team that treats you; many have an exercise programme made for you.',
  supervisedOnly:
    'Follow the supervised programme you were offered, and ask when you may train alone.',
  eatingDisorder:
    'You deserve support with this. Talk to a doctor you trust or an eating-disorder helpline; training can wait.',
};

function clearanceCard(reasons: ScreeningResult['reasons']): SafetyCard {
  return {
    kind: 'clearance',
    title: 'Let a clinician have a look first',
    body: 'Some of your answers mean that training could harm you right now, so there is no plan yet. This is not a diagnosis; most people are cleared after a short check.',
    actions: [
      ...reasons.flatMap((reason) => whoToSee[reason] ?? []),
      'Until then: gentle walking at a pace where you can talk, if your clinician agrees.',
      'When a clinician agrees that you may exercise, open Settings, Health questions, and enter the day under “My clinician cleared me”.',
      'If something feels suddenly worse, call your local emergency number.',
    ],
  };
}
