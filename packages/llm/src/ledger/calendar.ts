export const calendarPeriods = ['day', 'week', 'month'] as const;
export type CalendarPeriod = (typeof calendarPeriods)[number];

/** One day, ISO week or month. */
export interface CalendarWindow {
  period: CalendarPeriod;
  /** Its first day, `YYYY-MM-DD`. */
  startsOn: string;
  /** Milliseconds since 1970: the first instant of that day in the time zone. */
  startsAt: number;
  /** The first instant after it. */
  endsAt: number;
}

/** The windows that an instant, in milliseconds since 1970, lies in. */
export type Calendar = (atMs: number) => Record<CalendarPeriod, CalendarWindow>;

/**
 * The calendar of an IANA time zone, with weeks that begin on Monday. A window is as long as its days
 * are, also where the clocks change. Throws a `RangeError` for a zone that does not exist.
 */
export function createCalendar(timeZone: string): Calendar {
  const zone = openZone(timeZone);
  let last: Record<CalendarPeriod, CalendarWindow> | undefined;
  return (atMs) => {
    if (!last || atMs < last.day.startsAt || atMs >= last.day.endsAt) {
      const today = zone.dayAt(atMs);
      last = {
        day: windowOf(zone, 'day', today, addDays(today, 1)),
        week: windowOf(zone, 'week', mondayOf(today), addDays(mondayOf(today), 7)),
        month: windowOf(zone, 'month', firstOfMonth(today), firstOfNextMonth(today)),
      };
    }
    return last;
  };
}

function windowOf(
  zone: Zone,
  period: CalendarPeriod,
  startsOn: string,
  endsBefore: string,
): CalendarWindow {
  return {
    period,
    startsOn,
    startsAt: zone.startOfDay(startsOn),
    endsAt: zone.startOfDay(endsBefore),
  };
}

interface Zone {
  dayAt(atMs: number): string;
  startOfDay(day: string): number;
}

const dayMs = 86_400_000;

function openZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const localTime = (atMs: number) => {
    const parts = Object.fromEntries(format.formatToParts(atMs).map((part) => [part.type, part]));
    const text = (type: string) => parts[type]?.value ?? '';
    const day = `${text('year').padStart(4, '0')}-${text('month')}-${text('day')}`;
    return { day, clock: `${text('hour')}:${text('minute')}:${text('second')}` };
  };
  const dayAt = (atMs: number) => localTime(atMs).day;
  const offsetMs = (atMs: number) => {
    const { day, clock } = localTime(atMs);
    return Date.parse(`${day}T${clock}Z`) - Math.floor(atMs / 1000) * 1000;
  };
  return {
    dayAt,
    // Midnight by the clock of the day before or after; where the clocks change, one of both is not
    // the first instant of the day.
    startOfDay: (day) => {
      const asUtc = Date.parse(day);
      const before = asUtc - offsetMs(asUtc - dayMs);
      const after = asUtc - offsetMs(asUtc + dayMs);
      const isFirst = dayAt(before) === day && dayAt(before - 1) !== day;
      return isFirst ? before : after;
    },
  };
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

function mondayOf(day: string): string {
  const daysAfterMonday = (new Date(day).getUTCDay() + 6) % 7;
  return addDays(day, -daysAfterMonday);
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** The first of the month lies 31 days before, or a few more. */
function firstOfNextMonth(day: string): string {
  return firstOfMonth(addDays(firstOfMonth(day), 31));
}
