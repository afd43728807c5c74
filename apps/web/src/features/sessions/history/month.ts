import { addDays, mondayOf } from '@vigor/training';

/** A calendar month as `YYYY-MM`. */
export type Month = string;

export function monthOf(day: string): Month {
  return day.slice(0, 7);
}

export function shiftMonth(month: Month, by: -1 | 1): Month {
  const firstOfMonth = `${month}-01`;
  // 31 days on is always in the next month, one day back always in the one before.
  return monthOf(addDays(firstOfMonth, by > 0 ? 31 : -1));
}

/** First and last day of a month. */
export function boundsOfMonth(month: Month): { from: string; to: string } {
  const from = `${month}-01`;
  return { from, to: addDays(`${shiftMonth(month, 1)}-01`, -1) };
}

export interface CalendarCell {
  day: string;
  isInMonth: boolean;
}

/** Whole weeks from Monday to Sunday that cover a month. */
export function listWeeksOfMonth(month: Month): CalendarCell[][] {
  const { from, to } = boundsOfMonth(month);
  const weeks: CalendarCell[][] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
    weeks.push(days.map((day) => ({ day, isInMonth: monthOf(day) === month })));
  }
  return weeks;
}
