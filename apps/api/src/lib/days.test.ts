import { expect, test } from 'vitest';
import { dayInZone, hourInZone, isTimeZone } from './days.ts';

test('an instant is another day on the other side of the world', () => {
  const instant = new Date('2026-03-29T11:30:00Z');
  expect(dayInZone(instant, 'UTC')).toBe('2026-03-29');
  expect(dayInZone(instant, 'Pacific/Auckland')).toBe('2026-03-30');
  expect(dayInZone(instant, 'America/Los_Angeles')).toBe('2026-03-29');
});

test('the day before and after the clocks change is right', () => {
  expect(dayInZone(new Date('2026-03-28T23:30:00Z'), 'Europe/Berlin')).toBe('2026-03-29');
  expect(dayInZone(new Date('2026-03-29T21:59:00Z'), 'Europe/Berlin')).toBe('2026-03-29');
  expect(dayInZone(new Date('2026-03-29T22:00:00Z'), 'Europe/Berlin')).toBe('2026-03-30');
});

test('the hour is that of the zone, 0 at midnight', () => {
  expect(hourInZone(new Date('2026-07-01T22:30:00Z'), 'Europe/Berlin')).toBe(0);
  expect(hourInZone(new Date('2026-01-01T22:30:00Z'), 'Europe/Berlin')).toBe(23);
});

test('knows a time zone from nonsense', () => {
  expect(isTimeZone('Europe/Lisbon')).toBe(true);
  expect(isTimeZone('Mars/Olympus')).toBe(false);
});
