import type { Profile } from '@vigor/contract';
import {
  evaluateScreening,
  type Injury,
  isScreeningExpired,
  type PlanInput,
  type ScreeningAnswers,
} from '@vigor/training';
import type { ProfileRow } from './profiles.repository.ts';

/** Until a birth date is there: an adult without the rules for minors and older members. */
const assumedAgeYears = 30;

/** What a request may say differently from the profile; its injuries add to the profile's. */
export type PlanOverrides = Partial<PlanInput>;

/** The engine's view of a member. `today` is a day in the member's time zone. */
export function toPlanInput(
  row: ProfileRow,
  today: string,
  overrides: PlanOverrides = {},
): PlanInput {
  const [goal = 'general_health', secondaryGoal] = row.goals;
  return {
    goal,
    secondaryGoal,
    level: row.fitnessLevel,
    daysPerWeek: row.daysPerWeek,
    minutesPerSession: row.minutesPerSession,
    availableWeekdays: row.availableWeekdays,
    equipment: row.equipment,
    screening: withCurrentClearance(row.screeningAnswers, today),
    ageYears: ageYearsOf(row, today),
    sex: row.sex,
    bodyMassKg: row.weightKg ?? undefined,
    heightCm: row.heightCm ?? undefined,
    likes: row.likes,
    dislikes: row.dislikes,
    noiseOrSpaceLimited: row.noiseOrSpaceLimited,
    cardioPreference: row.cardioPreference,
    ...withoutUndefined(overrides),
    injuries: [...row.injuries, ...(overrides.injuries ?? [])].map(withoutNote),
  };
}

export interface ToProfileInput {
  /** Day in the member's time zone. */
  today: string;
  planCheck: Profile['planCheck'];
}

export function toProfile(row: ProfileRow, { today, planCheck }: ToProfileInput): Profile {
  return {
    id: row.userId,
    email: row.email,
    username: row.username,
    displayName: row.displayName,
    birthDate: row.birthDate,
    sex: row.sex,
    heightCm: row.heightCm,
    weightKg: row.weightKg,
    units: row.units,
    timeZone: row.timeZone,
    locale: row.locale,
    fitnessLevel: row.fitnessLevel,
    goals: row.goals,
    equipment: row.equipment,
    increments: row.increments,
    injuries: row.injuries,
    screening: toScreening(row, today),
    daysPerWeek: row.daysPerWeek,
    minutesPerSession: row.minutesPerSession,
    availableWeekdays: row.availableWeekdays,
    likes: row.likes,
    dislikes: row.dislikes,
    noiseOrSpaceLimited: row.noiseOrSpaceLimited,
    cardioPreference: row.cardioPreference,
    coachStyle: row.coachStyle,
    onboardingStep: row.onboardingStep,
    onboardingComplete: isOnboarded(row),
    tier: row.tier,
    planCheck,
    version: row.version,
  };
}

/** The status is derived at every reading, so that a clearance runs out by itself. */
function toScreening(row: ProfileRow, today: string): Profile['screening'] {
  const result = evaluateScreening(row.screeningAnswers, {
    ageYears: ageYearsOf(row, today),
    bodyMassKg: row.weightKg ?? undefined,
    heightCm: row.heightCm ?? undefined,
    reportedConditions: row.injuries.map((injury) => injury.condition),
    today,
  });
  return {
    answers: row.screeningAnswers,
    status: result.status,
    isSensitive: result.isSensitive,
    answeredAt: row.screeningAnsweredAt?.toISOString() ?? null,
  };
}

export function isOnboarded(
  row: Pick<ProfileRow, 'onboardingStep' | 'goals' | 'screeningAnsweredAt' | 'birthDate'>,
): boolean {
  return (
    row.onboardingStep === 'done' &&
    row.goals.length > 0 &&
    row.screeningAnsweredAt !== null &&
    row.birthDate !== null
  );
}

/** Whole years from one day to another, both `YYYY-MM-DD`. */
export function wholeYearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function ageYearsOf(row: Pick<ProfileRow, 'birthDate'>, today: string): number {
  return row.birthDate === null ? assumedAgeYears : wholeYearsBetween(row.birthDate, today);
}

/** A clearance counts for a year; the engine has no clock to know. */
function withCurrentClearance(answers: ScreeningAnswers, today: string): ScreeningAnswers {
  const { clearedOn, ...others } = answers;
  if (clearedOn === undefined) return answers;
  const isCurrent = clearedOn <= today && !isScreeningExpired(clearedOn, today);
  return isCurrent ? answers : others;
}

/** Notes are for the member alone. */
function withoutNote({ condition, side, painNow }: Injury): Injury {
  return { condition, side, painNow };
}

/** Safe to cast: the entries are the shape's own, with some left out. */
function withoutUndefined<Shape extends object>(shape: Shape): Partial<Shape> {
  const entries = Object.entries(shape).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Shape>;
}
