import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarPeriods, createCalendar } from './calendar.ts';

function startsOf(timeZone: string, at: string) {
  const { day, week, month } = createCalendar(timeZone)(Date.parse(at));
  return [day.startsOn, week.startsOn, month.startsOn];
}

describe('the windows of an instant', () => {
  test.each([
    ['UTC', '2026-11-21T23:59:59.999Z', '2026-11-21', '2026-11-16', '2026-11-01'],
    ['UTC', '2026-11-22T00:00:00Z', '2026-11-22', '2026-11-16', '2026-11-01'],
    ['UTC', '2026-11-23T00:00:00Z', '2026-11-23', '2026-11-23', '2026-11-01'],
    ['UTC', '2026-12-01T00:00:00Z', '2026-12-01', '2026-11-30', '2026-12-01'],
    ['UTC', '2027-01-01T00:00:00Z', '2027-01-01', '2026-12-28', '2027-01-01'],
    ['Europe/Berlin', '2026-11-22T22:59:59Z', '2026-11-22', '2026-11-16', '2026-11-01'],
    ['Europe/Berlin', '2026-11-22T23:00:00Z', '2026-11-23', '2026-11-23', '2026-11-01'],
    ['Pacific/Auckland', '2026-11-30T11:00:00Z', '2026-12-01', '2026-11-30', '2026-12-01'],
    ['America/Los_Angeles', '2026-12-01T07:59:59Z', '2026-11-30', '2026-11-30', '2026-11-01'],
  ])('in %s at %s start on %s, %s and %s', (timeZone, at, ...starts) => {
    expect(startsOf(timeZone, at)).toEqual(starts);
  });
});

describe('a day where the clocks change', () => {
  test.each([
    // 29 March has 23 hours, 25 October 25.
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    // At midnight the clocks of Cairo go to one: the day begins then.
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00Z', '2026-04-24T21:00:00Z'],
    // At one the clocks of Havana go back to midnight: the first of both counts.
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z'],
    // At midnight the clocks of Asunción went back to eleven: the second midnight begins the day.
    ['America/Asuncion', '2024-03-24', '2024-03-24T04:00:00Z', '2024-03-25T04:00:00Z'],
  ])('in %s on %s lasts from %s to %s', (timeZone, day, startsAt, endsAt) => {
    const noon = Date.parse(startsAt) + 12 * 3_600_000;
    expect(createCalendar(timeZone)(noon).day).toEqual({
      period: 'day',
      startsOn: day,
      startsAt: Date.parse(startsAt),
      endsAt: Date.parse(endsAt),
    });
  });
});

test('windows follow each other without gap or overlap, in whatever order instants come', () => {
  const zones = ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe'];
  const instants = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2028-01-01') });
  const calendars = new Map(zones.map((zone) => [zone, createCalendar(zone)]));
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, (zone, at) => {
      const calendar = calendars.get(zone) ?? createCalendar(zone);
      for (const period of calendarPeriods) {
        const window = calendar(at)[period];
        expect(window.startsAt).toBeLessThanOrEqual(at);
        expect(window.endsAt).toBeGreaterThan(at);
        expect(calendar(window.startsAt)[period]).toEqual(window);
        expect(calendar(window.endsAt - 1)[period]).toEqual(window);
        expect(calendar(window.endsAt)[period].startsAt).toBe(window.endsAt);
      }
    }),
    { seed: 20_261_121, numRuns: 400 },
  );
});

test('a time zone that does not exist is refused', () => {
  expect(() => createCalendar('Mars/Olympus')).toThrow(RangeError);
});
