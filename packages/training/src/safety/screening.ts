import {
  type ScreeningAnswers,
  type ScreeningResult,
  type ScreeningStatus,
  screeningStatuses,
} from '../model/screening.ts';
import type { ConditionId } from '../model/taxonomy.ts';
import { adultAge } from './safety-input.ts';

export interface ScreeningContext {
  /** Whole years. */
  ageYears: number;
  bodyMassKg?: number;
  heightCm?: number;
  /** Conditions the member reports besides the questions. */
  reportedConditions?: readonly ConditionId[];
  /** `YYYY-MM-DD`; with it a clearance older than a year, or in the future, does not count. */
  today?: string;
}

type Question = keyof ScreeningAnswers;
type AnswerTable<Value> = Partial<Record<Question, Partial<Record<string, Value>>>>;

const validYears = 1;
const gentleStartAge = 70;
const vigorousCheckAge = 45;
/** WHO's border of underweight; used to hide numbers, never announced to the member. */
const underweightBmi = 18.5;

/** Answers that are not listed mean `ok`. */
const statusOfAnswer: AnswerTable<ScreeningStatus> = {
  chestPain: { last_month: 'stop_clearance', now: 'emergency' },
  fainting: { true: 'stop_clearance' },
  breathlessness: { true: 'stop_clearance' },
  heartDisease: { cleared: 'modify', yes: 'stop_clearance' },
  bloodPressure: { controlled: 'modify', high_untreated: 'stop_clearance' },
  chronicDisease: { controlled: 'modify', uncontrolled: 'stop_clearance' },
  pregnancy: { cleared: 'modify', not_cleared: 'stop_clearance', warning_signs: 'stop_clearance' },
  recentInjury: { cleared: 'modify', not_cleared: 'stop_clearance' },
  neurological: { yes: 'stop_clearance', now: 'emergency' },
  cancerOrClot: { true: 'stop_clearance' },
  supervisedOnly: { true: 'stop_clearance' },
  eatingDisorder: { severe: 'stop_clearance' },
};

/** Stops that need care itself; a tick about a clearance does not lift them. */
const notClearable: AnswerTable<true> = {
  bloodPressure: { high_untreated: true },
  pregnancy: { warning_signs: true },
};

/**
 * Decides from the screening answers whether, and how carefully, a plan may be given.
 *
 * A missing answer counts as “no”. A clinician's clearance (`clearedOn`) turns a stop into careful
 * training, but never an emergency, untreated high blood pressure or a warning sign in pregnancy.
 * Own wording, in the order of the ACSM pre-participation algorithm (Riebe 2015).
 */
export function evaluateScreening(
  answers: ScreeningAnswers,
  context: ScreeningContext,
): ScreeningResult {
  const findings = [...answerFindings(answers, context.today), ...ageFindings(answers, context)];
  return {
    status: findings.reduce<ScreeningStatus>((worst, one) => stricter(worst, one.status), 'ok'),
    isSensitive: needsSensitiveMode(answers, context),
    conditions: derivedConditions(answers, context.reportedConditions ?? []),
    reasons: [...new Set(findings.map((finding) => finding.question))],
  };
}

/**
 * Whether answers of one day have to be asked again on another: after 12 months, and when either is
 * not a calendar day. Days are `YYYY-MM-DD`.
 */
export function isScreeningExpired(answeredOn: string, today: string): boolean {
  const answered = parseDay(answeredOn);
  const now = parseDay(today);
  if (answered === undefined || now === undefined) return true;
  answered.setUTCFullYear(answered.getUTCFullYear() + validYears);
  return now.getTime() >= answered.getTime();
}

/** The more cautious of two statuses. */
export function stricter(one: ScreeningStatus, other: ScreeningStatus): ScreeningStatus {
  return screeningStatuses.indexOf(one) >= screeningStatuses.indexOf(other) ? one : other;
}

interface Finding {
  question: Question;
  status: ScreeningStatus;
}

function answerFindings(answers: ScreeningAnswers, today: string | undefined): Finding[] {
  const isCleared = isClearanceValid(answers.clearedOn, today);
  return questionsOf(statusOfAnswer).flatMap((question) => {
    const answer = String(answers[question]);
    const status = statusOfAnswer[question]?.[answer];
    if (status === undefined) return [];
    const isLifted = isCleared && status === 'stop_clearance' && !notClearable[question]?.[answer];
    return [{ question, status: isLifted ? 'modify' : status }];
  });
}

function ageFindings(answers: ScreeningAnswers, { ageYears }: ScreeningContext): Finding[] {
  if (!answers.inactive) return [];
  if (ageYears >= gentleStartAge) return [{ question: 'inactive', status: 'modify' }];
  return ageYears >= vigorousCheckAge && answers.wantsVigorous
    ? [{ question: 'wantsVigorous', status: 'modify' }]
    : [];
}

function derivedConditions(
  answers: ScreeningAnswers,
  reported: readonly ConditionId[],
): ConditionId[] {
  const conditions: ConditionId[] = [];
  if (isAffirmed(answers.heartDisease)) conditions.push('heart_cleared');
  if (isAffirmed(answers.bloodPressure)) conditions.push('hypertension');
  if (isAffirmed(answers.pregnancy) && !reported.includes('pregnancy_t1')) {
    conditions.push('pregnancy_t2_t3');
  }
  return conditions.filter((condition) => !reported.includes(condition));
}

function isAffirmed(answer: string | undefined): boolean {
  return answer !== undefined && answer !== 'no' && answer !== 'normal';
}

function needsSensitiveMode(answers: ScreeningAnswers, context: ScreeningContext): boolean {
  if (isAffirmed(answers.eatingDisorder) || context.ageYears < adultAge) return true;
  if (!context.bodyMassKg || !context.heightCm) return false;
  const heightM = context.heightCm / 100;
  return context.bodyMassKg / heightM ** 2 < underweightBmi;
}

function isClearanceValid(clearedOn: string | undefined, today: string | undefined): boolean {
  if (clearedOn === undefined || parseDay(clearedOn) === undefined) return false;
  return today === undefined || (clearedOn <= today && !isScreeningExpired(clearedOn, today));
}

function parseDay(day: string): Date | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return isReal && day.length === 'YYYY-MM-DD'.length ? date : undefined;
}

function questionsOf(table: AnswerTable<ScreeningStatus>): Question[] {
  // Safe: the table is declared above with question names as its only keys.
  return Object.keys(table) as Question[];
}
