import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumberOf, daysBetween, isoWeekOf, mondayOf, weekdayOf } from './calendar.ts';

const anyDay = fc
  .integer({ min: -100_000, max: 200_000 })
  .map((days) => addDays('1970-01-01', days));

describe('days', () => {
  it('counts over leap days and years', () => {
    expect(dayNumberOf('1970-01-01')).toBe(0);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });

  it('knows no clock change', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', 'today', '0000-01-01'])(
    'refuses %j',
    (text) => {
      expect(() => dayNumberOf(text)).toThrow(RangeError);
    },
  );

  it('agrees with the calendar of the language', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(`${day}T00:00:00Z`);
        expect(dayNumberOf(day)).toBe(date.getTime() / 86_400_000);
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('goes there and back again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe('weeks', () => {
  it.each([
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2026-08-01', '2026-W31'],
  ])('puts %s into %s', (day, week) => {
    expect(isoWeekOf(day)).toBe(week);
  });

  it('starts them on Monday', () => {
    expect(weekdayOf('2026-08-03')).toBe(1);
    expect(weekdayOf('2026-08-09')).toBe(7);
    expect(mondayOf('2026-08-09')).toBe('2026-08-03');
    expect(mondayOf('2026-08-03')).toBe('2026-08-03');
  });

  it('gives all seven days of a week the same one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(isoWeekOf(addDays(monday, 6))).toBe(isoWeekOf(day));
        expect(isoWeekOf(addDays(monday, 7))).not.toBe(isoWeekOf(day));
      }),
    );
  });
});
