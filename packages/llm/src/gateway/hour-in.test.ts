import { expect, it } from 'vitest';
import { hourIn } from './hour-in.ts';

it.each([
  ['UTC', '2026-06-01T00:30:00Z', 0],
  ['UTC', '2026-06-01T23:59:59Z', 23],
  ['Europe/Vienna', '2026-06-01T22:00:00Z', 0],
  ['Europe/Vienna', '2026-12-01T22:00:00Z', 23],
])('in %s at %s it is %i', (zone, instant, hour) => {
  expect(hourIn(zone, Date.parse(instant))).toBe(hour);
});

it('refuses a zone that does not exist', () => {
  expect(() => hourIn('Mars/Olympus', 0)).toThrow(RangeError);
});
