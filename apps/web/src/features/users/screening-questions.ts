import type { Profile } from '@vigor/contract';
import type { EnglishWords } from '../../lib/i18n.ts';

type Answers = Profile['screening']['answers'];
type Words = EnglishWords['profile']['screening'];

export type QuestionId = keyof Words['question'];

export interface ScreeningOption {
  /** Missing where ticking the sign says it all. */
  label?: keyof Words['option'];
  answer: Answers;
}

export interface ScreeningQuestion {
  id: QuestionId;
  /** What is stored when the sign is not ticked. */
  none: Answers;
  /** What is stored when it is; a single one needs no follow-up. */
  options: readonly ScreeningOption[];
}

/** The signs, in our own words; what each answer means is decided by the training engine. */
export const screeningQuestions: readonly ScreeningQuestion[] = [
  {
    id: 'chestPain',
    none: { chestPain: 'no' },
    options: [
      { label: 'now', answer: { chestPain: 'now' } },
      { label: 'last_month', answer: { chestPain: 'last_month' } },
    ],
  },
  { id: 'fainting', none: { fainting: false }, options: [{ answer: { fainting: true } }] },
  {
    id: 'breathlessness',
    none: { breathlessness: false },
    options: [{ answer: { breathlessness: true } }],
  },
  {
    id: 'heartDisease',
    none: { heartDisease: 'no' },
    options: [
      { label: 'cleared', answer: { heartDisease: 'cleared' } },
      { label: 'not_cleared', answer: { heartDisease: 'yes' } },
    ],
  },
  {
    id: 'bloodPressure',
    none: { bloodPressure: 'normal' },
    options: [
      { label: 'controlled', answer: { bloodPressure: 'controlled' } },
      { label: 'high_untreated', answer: { bloodPressure: 'high_untreated' } },
    ],
  },
  {
    id: 'chronicDisease',
    none: { chronicDisease: 'no' },
    options: [
      { label: 'controlled', answer: { chronicDisease: 'controlled' } },
      { label: 'uncontrolled', answer: { chronicDisease: 'uncontrolled' } },
    ],
  },
  {
    id: 'pregnancy',
    none: { pregnancy: 'no' },
    options: [
      { label: 'pregnancy_cleared', answer: { pregnancy: 'cleared' } },
      { label: 'pregnancy_not_cleared', answer: { pregnancy: 'not_cleared' } },
      { label: 'warning_signs', answer: { pregnancy: 'warning_signs' } },
    ],
  },
  {
    id: 'recentInjury',
    none: { recentInjury: 'no' },
    options: [
      { label: 'cleared', answer: { recentInjury: 'cleared' } },
      { label: 'not_cleared', answer: { recentInjury: 'not_cleared' } },
    ],
  },
  {
    id: 'neurological',
    none: { neurological: 'no' },
    options: [
      { label: 'now', answer: { neurological: 'now' } },
      { label: 'recently', answer: { neurological: 'yes' } },
    ],
  },
  {
    id: 'cancerOrClot',
    none: { cancerOrClot: false },
    options: [{ answer: { cancerOrClot: true } }],
  },
  {
    id: 'supervisedOnly',
    none: { supervisedOnly: false },
    options: [{ answer: { supervisedOnly: true } }],
  },
  {
    id: 'eatingDisorder',
    none: { eatingDisorder: 'no' },
    options: [
      { label: 'manageable', answer: { eatingDisorder: 'yes' } },
      { label: 'severe', answer: { eatingDisorder: 'severe' } },
    ],
  },
];
