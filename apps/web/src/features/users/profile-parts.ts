import type { Profile, ProfileEdit } from '@vigor/contract';
import { minimumAgeYears } from '@vigor/training';
import { ageOn } from '../../lib/format/dates.ts';
import type { EnglishWords } from '../../lib/i18n.ts';
import {
  answersOf,
  type ScreeningDraft,
  screeningProblem,
  toScreeningDraft,
} from './screening-draft.ts';

/** The parts of a profile that a plan is built on, in the order they are asked. */
export const profileParts = [
  'goals',
  'level',
  'equipment',
  'injuries',
  'screening',
  'schedule',
  'about',
] as const;
export type ProfilePart = (typeof profileParts)[number];

export type Injury = Profile['injuries'][number];

/** The answers as they are being changed; `toDraft` and `editOf` go from and to the profile. */
export interface ProfileDraft {
  goals: Profile['goals'];
  fitnessLevel: Profile['fitnessLevel'];
  equipment: Profile['equipment'];
  noiseOrSpaceLimited: boolean;
  injuries: Injury[];
  screening: ScreeningDraft;
  daysPerWeek: number;
  minutesPerSession: number;
  availableWeekdays: Profile['availableWeekdays'];
  birthDate: string;
  sex: Profile['sex'];
  heightCm: number | undefined;
  weightKg: number | undefined;
  units: Profile['units'];
}

export type ProfileProblem = keyof EnglishWords['profile']['problem'];

const maximumAgeYears = 100;
const heightRangeCm = { min: 90, max: 250 };
const weightRangeKg = { min: 25, max: 400 };

export function toDraft(profile: Profile): ProfileDraft {
  return {
    goals: profile.goals,
    fitnessLevel: profile.fitnessLevel,
    equipment: profile.equipment,
    noiseOrSpaceLimited: profile.noiseOrSpaceLimited,
    injuries: profile.injuries,
    screening: toScreeningDraft(profile.screening),
    daysPerWeek: profile.daysPerWeek,
    minutesPerSession: profile.minutesPerSession,
    availableWeekdays: profile.availableWeekdays,
    birthDate: profile.birthDate ?? '',
    sex: profile.sex,
    heightCm: profile.heightCm ?? undefined,
    weightKg: profile.weightKg ?? undefined,
    units: profile.units,
  };
}

/** The fields of one part, to be saved. */
export function editOf(part: ProfilePart, draft: ProfileDraft): ProfileEdit {
  switch (part) {
    case 'goals':
      return { goals: draft.goals };
    case 'level':
      return { fitnessLevel: draft.fitnessLevel };
    case 'equipment':
      return { equipment: draft.equipment, noiseOrSpaceLimited: draft.noiseOrSpaceLimited };
    case 'injuries':
      return { injuries: draft.injuries };
    case 'screening':
      return { screening: { answers: answersOf(draft.screening) } };
    case 'schedule':
      return {
        daysPerWeek: draft.daysPerWeek,
        minutesPerSession: draft.minutesPerSession,
        availableWeekdays: draft.availableWeekdays,
      };
    case 'about':
      return {
        birthDate: draft.birthDate,
        sex: draft.sex,
        heightCm: draft.heightCm ?? null,
        weightKg: draft.weightKg ?? null,
        units: draft.units,
      };
  }
}

/** What stands in the way of saving a part; `today` is `YYYY-MM-DD`. */
export function problemOf(
  part: ProfilePart,
  draft: ProfileDraft,
  today: string,
): ProfileProblem | undefined {
  switch (part) {
    case 'goals':
      return draft.goals.length === 0 ? 'goals' : undefined;
    case 'screening':
      return screeningProblem(draft.screening);
    case 'schedule':
      return hasTooFewDays(draft) ? 'weekdays' : undefined;
    case 'about':
      return birthDateProblem(draft.birthDate, today) ?? bodyProblem(draft);
    case 'level':
    case 'equipment':
    case 'injuries':
      return undefined;
  }
}

function hasTooFewDays({ availableWeekdays, daysPerWeek }: ProfileDraft): boolean {
  return availableWeekdays.length > 0 && availableWeekdays.length < daysPerWeek;
}

function birthDateProblem(birthDate: string, today: string): ProfileProblem | undefined {
  if (birthDate === '') return 'birthDate';
  const age = ageOn(birthDate, today);
  if (age < 0 || age > maximumAgeYears) return 'birthDateUnlikely';
  return age < minimumAgeYears ? 'tooYoung' : undefined;
}

function bodyProblem({ heightCm, weightKg }: ProfileDraft): ProfileProblem | undefined {
  if (heightCm !== undefined && !isWithin(heightCm, heightRangeCm)) return 'height';
  if (weightKg !== undefined && !isWithin(weightKg, weightRangeKg)) return 'weight';
  return undefined;
}

function isWithin(value: number, range: { min: number; max: number }): boolean {
  return value >= range.min && value <= range.max;
}
