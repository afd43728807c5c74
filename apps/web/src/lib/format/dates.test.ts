import { describe, expect, it } from 'vitest';
import { ageOn, dayOf, daysBetween, formatDay, formatWeekday } from './dates.ts';

describe('dates', () => {
  it.each([
    ['2026-11-21', 'today'],
    ['2026-11-20', 'yesterday'],
    ['2026-11-22', 'tomorrow'],
    ['2026-11-17', 'Tue'],
    ['2026-11-03', '3 Nov'],
    ['2025-11-03', '3 Nov 2025'],
  ])('says %s as %s', (day, text) => {
    expect(formatDay(day, '2026-11-21', 'en-GB')).toBe(text);
  });

  it('finds the day of an instant where the member lives', () => {
    expect(dayOf('2026-11-21T23:30:00.000Z', 'Europe/Berlin')).toBe('2026-11-22');
    expect(dayOf('2026-11-21T23:30:00.000Z', 'America/New_York')).toBe('2026-11-21');
  });

  it('counts days across a change of the clocks', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('counts whole years of age', () => {
    expect(ageOn('2010-11-22', '2026-11-21')).toBe(15);
    expect(ageOn('2010-11-21', '2026-11-21')).toBe(16);
  });

  it('starts the week on Monday', () => {
    expect(formatWeekday(1, 'en')).toBe('Mon');
    expect(formatWeekday(7, 'en', 'long')).toBe('Sunday');
  });
});
