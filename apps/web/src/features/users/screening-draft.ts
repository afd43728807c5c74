import type { Profile } from '@vigor/contract';
import { evaluateScreening, type SafetyCard, safetyCardFor } from '@vigor/training';
import {
  type QuestionId,
  type ScreeningOption,
  type ScreeningQuestion,
  screeningQuestions,
} from './screening-questions.ts';

type Answers = Profile['screening']['answers'];

/** Ticked signs and their follow-ups; “none of these” has to be said, it is never assumed. */
export interface ScreeningDraft {
  answers: Answers;
  ticked: QuestionId[];
  isNoneTicked: boolean;
}

/** An emergency does not depend on age; any adult age does. */
const anyAdultAge = 30;

export function toScreeningDraft({
  answers,
  answeredAt,
}: Pick<Profile['screening'], 'answers' | 'answeredAt'>): ScreeningDraft {
  const ticked = screeningQuestions
    .filter((question) => findChosen(question, answers) !== undefined)
    .map((question) => question.id);
  return { answers, ticked, isNoneTicked: answeredAt !== null && ticked.length === 0 };
}

/** Every question answered: what is not ticked is a “no”. */
export function answersOf({ answers, ticked }: ScreeningDraft): Answers {
  const unticked = screeningQuestions.filter(({ id }) => !ticked.includes(id));
  return Object.assign({}, answers, ...unticked.map(({ none }) => none));
}

export function tickSigns(draft: ScreeningDraft, ticked: QuestionId[]): ScreeningDraft {
  const added = screeningQuestions.filter(
    ({ id, options }) => ticked.includes(id) && !draft.ticked.includes(id) && options.length === 1,
  );
  const answers = Object.assign(
    answersOf({ ...draft, ticked }),
    ...added.map(({ options }) => options[0]?.answer),
  );
  return { answers, ticked, isNoneTicked: false };
}

export function tickNone(draft: ScreeningDraft): ScreeningDraft {
  return { answers: answersOf({ ...draft, ticked: [] }), ticked: [], isNoneTicked: true };
}

export function chooseOption(draft: ScreeningDraft, option: ScreeningOption): ScreeningDraft {
  return { ...draft, answers: { ...draft.answers, ...option.answer } };
}

export function findChosen(
  { options }: ScreeningQuestion,
  answers: Answers,
): ScreeningOption | undefined {
  const given = new Map<string, unknown>(Object.entries(answers));
  return options.find(({ answer }) =>
    Object.entries(answer).every(([question, value]) => given.get(question) === value),
  );
}

/** The card that stops everything, as soon as an answer asks for it. */
export function emergencyOf(draft: ScreeningDraft): SafetyCard | undefined {
  const card = safetyCardFor(evaluateScreening(answersOf(draft), { ageYears: anyAdultAge }));
  return card?.kind === 'emergency' ? card : undefined;
}

export function screeningProblem(
  draft: ScreeningDraft,
): 'emergency' | 'screeningNone' | 'screeningDetail' | undefined {
  if (emergencyOf(draft)) return 'emergency';
  if (draft.ticked.length === 0 && !draft.isNoneTicked) return 'screeningNone';
  const isOpen = screeningQuestions.some(
    (question) =>
      draft.ticked.includes(question.id) && findChosen(question, draft.answers) === undefined,
  );
  return isOpen ? 'screeningDetail' : undefined;
}
