const dayMs = 86_400_000;
const daysPerWeek = 7;
/** A Monday, to name weekdays from. */
const someMonday = Date.UTC(2024, 0, 1);

/** The calendar day (`YYYY-MM-DD`) of an instant in a time zone. */
export function dayOf(instant: string | Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(
    new Date(instant),
  );
}

/** Whole days from one calendar day to another; negative when `day` is before `from`. */
export function daysBetween(from: string, day: string): number {
  return Math.round((utcOf(day) - utcOf(from)) / dayMs);
}

/** A day as people say it: today, yesterday, `Tue`, `12 Nov`, `12 Nov 2025`. */
export function formatDay(day: string, today: string, locale: string): string {
  const distance = daysBetween(today, day);
  if (Math.abs(distance) <= 1) {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(distance, 'day');
  }
  if (Math.abs(distance) < daysPerWeek) return formatUtc(day, locale, { weekday: 'short' });
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return formatUtc(day, locale, { day: 'numeric', month: 'short', year });
}

/** In full: `Tuesday, 12 November 2026`. */
export function formatLongDay(day: string, locale: string): string {
  return formatUtc(day, locale, { dateStyle: 'full' });
}

/** `18:30` or `6:30 pm`, in the member's time zone. */
export function formatTime(instant: string, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );
}

/** ISO weekday (1 is Monday) as `Mon` or `Monday`. */
export function formatWeekday(
  weekday: number,
  locale: string,
  length: 'narrow' | 'short' | 'long' = 'short',
): string {
  const date = new Date(someMonday + (weekday - 1) * dayMs);
  return new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' }).format(date);
}

/** Whole years between a birth day and today. */
export function ageOn(birthDay: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDay.slice(0, 4));
  return today.slice(5) < birthDay.slice(5) ? years - 1 : years;
}

function formatUtc(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(utcOf(day));
}

function utcOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
