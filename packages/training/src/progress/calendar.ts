import type { Weekday } from '../model/plan.ts';

/**
 * Days as `YYYY-MM-DD`, without clocks or time zones: a day is a number of days since 1970-01-01 in
 * the proleptic Gregorian calendar (Hinnant 2013). A text that is no day of the years 0001–9999
 * throws a `RangeError`.
 */

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
/** The calendar repeats after 400 years, an era. */
const daysPerEra = 146_097;
/** From 0000-03-01, where an era starts, to 1970-01-01. */
const epochOffset = 719_468;
/** 1970-01-01 was a Thursday. */
const epochWeekday = 4;

/** Days since 1970-01-01, negative before. */
export function dayNumberOf(day: string): number {
  const match = dayPattern.exec(day);
  const number = match
    ? countDays(Number(match[1]), Number(match[2]), Number(match[3]))
    : Number.NaN;
  if (!match || match[1] === '0000' || formatDay(number) !== day) {
    throw new RangeError(`Not a day of the calendar: ${day}`);
  }
  return number;
}

/** The day that is `days` later, or earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  return formatDay(dayNumberOf(day) + days);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function weekdayOf(day: string): Weekday {
  const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
  const index = (((dayNumberOf(day) + epochWeekday - 1) % 7) + 7) % 7;
  return weekdays[index] ?? 1;
}

/** The Monday of the ISO week that holds `day`. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** ISO 8601 week as `YYYY-Www`; its year is that of the week's Thursday. */
export function isoWeekOf(day: string): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Years start in March here, so that the leap day is the last of them. */
function countDays(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysPerEra + yearOfEra * 365 + leapDays + dayOfYear - epochOffset;
}

function formatDay(dayNumber: number): string {
  const shifted = dayNumber + epochOffset;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [pad(year, 4), pad(month, 2), pad(dayOfMonth, 2)].join('-');
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
