import { addDays, dayNumberOf } from '@vigor/training';

const someDay = '2024-01-01';

/** The calendar day of a day number. */
export function dayOfNumber(number: number): string {
  return addDays(someDay, Math.round(number) - dayNumberOf(someDay));
}
