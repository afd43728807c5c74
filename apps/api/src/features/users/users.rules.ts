import type { ProfileEdit } from '@vigor/contract';
import { findExercise, minimumAgeYears } from '@vigor/training';
import { isTimeZone } from '../../lib/days.ts';
import type { ProfileChanges, ProfileRow } from '../profiles/profiles.service.ts';
import { wholeYearsBetween } from '../profiles/profiles.service.ts';

const maximumAgeYears = 100;

export interface FieldError {
  path: string;
  message: string;
}

/** What the contract cannot know: the calendar, the catalogue, the time zones. */
export function faultsOf(edit: ProfileEdit, today: string): FieldError[] {
  return [
    ...birthDateFaults(edit.birthDate, today),
    ...placeFaults(edit),
    ...clearanceFaults(edit.screening?.answers.clearedOn, today),
    ...unknownExercises('likes', edit.likes),
    ...unknownExercises('dislikes', edit.dislikes),
  ];
}

/** The columns that an edit changes; sent fields only. */
export function changesOf(edit: ProfileEdit, before: ProfileRow, now: Date): ProfileChanges {
  const { screening, version: _version, ...fields } = edit;
  return {
    ...fields,
    equipment: unique(edit.equipment),
    availableWeekdays: unique(edit.availableWeekdays)?.sort((one, other) => one - other),
    likes: unique(edit.likes),
    dislikes: unique(edit.dislikes),
    ...(screening && {
      screeningAnswers: screening.answers,
      screeningAnsweredAt: isSame(screening.answers, before) ? before.screeningAnsweredAt : now,
    }),
  };
}

/** Whether the active plan may no longer fit after this edit. */
export function touchesSafety(edit: ProfileEdit): boolean {
  const fields: (keyof ProfileEdit)[] = [
    'birthDate',
    'heightCm',
    'weightKg',
    'fitnessLevel',
    'equipment',
    'injuries',
    'screening',
    'dislikes',
    'noiseOrSpaceLimited',
  ];
  return fields.some((field) => edit[field] !== undefined);
}

function birthDateFaults(birthDate: ProfileEdit['birthDate'], today: string): FieldError[] {
  if (!birthDate) return [];
  const ageYears = wholeYearsBetween(birthDate, today);
  if (ageYears < minimumAgeYears) {
    return [fault('birthDate', `Vigor is for members aged ${minimumAgeYears} and over.`)];
  }
  return ageYears > maximumAgeYears ? [fault('birthDate', 'Check the year of this date.')] : [];
}

function placeFaults({ timeZone, locale }: ProfileEdit): FieldError[] {
  const faults: FieldError[] = [];
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    faults.push(fault('timeZone', 'Choose a time zone from the list, such as Europe/Berlin.'));
  }
  if (locale !== undefined && !isLocale(locale)) {
    faults.push(fault('locale', 'Choose a language from the list, such as en-GB.'));
  }
  return faults;
}

function clearanceFaults(clearedOn: string | undefined, today: string): FieldError[] {
  if (clearedOn === undefined || clearedOn <= today) return [];
  return [fault('screening.answers.clearedOn', 'Enter the day of the check-up, today or earlier.')];
}

function unknownExercises(path: 'likes' | 'dislikes', ids: string[] = []): FieldError[] {
  return ids.flatMap((id, index) =>
    findExercise(id) ? [] : [fault(`${path}.${index}`, `There is no exercise “${id}”.`)],
  );
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}

/** The same answers sent again are no new screening, in whatever order their fields come. */
function isSame(answers: ProfileRow['screeningAnswers'], before: ProfileRow): boolean {
  return (
    before.screeningAnsweredAt !== null &&
    sortedJson(answers) === sortedJson(before.screeningAnswers)
  );
}

function sortedJson(value: object): string {
  return JSON.stringify(Object.entries(value).sort());
}

function unique<Item>(items: Item[] | undefined): Item[] | undefined {
  return items && [...new Set(items)];
}

function fault(path: string, message: string): FieldError {
  return { path, message };
}
