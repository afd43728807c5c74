import { expect, test } from 'vitest';
import { describeLiftChange, describeSingleLift } from './progress.texts.ts';

const eightWeeks = { fromDay: '2026-09-21', toDay: '2026-11-16', latestKg: 106.2 };

test.each([
  [{ ...eightWeeks, changeKg: 6.21 }, 'kg', '+6.2 kg in 8 weeks'],
  [{ ...eightWeeks, changeKg: -1.25 }, 'kg', '−1.3 kg in 8 weeks'],
  [{ ...eightWeeks, changeKg: 6.21 }, 'lb', '+13.7 lb in 8 weeks'],
  [{ ...eightWeeks, changeKg: 0.03 }, 'kg', 'Steady at 106.2 kg for 8 weeks'],
  [{ ...eightWeeks, fromDay: '2026-11-13', changeKg: 2 }, 'kg', '+2 kg in 3 days'],
  [{ ...eightWeeks, fromDay: '2026-11-15', changeKg: 2 }, 'kg', '+2 kg in 1 day'],
  [{ ...eightWeeks, fromDay: '2026-11-09', changeKg: 2 }, 'kg', '+2 kg in 1 week'],
] as const)('says how a lift moved: %o in %s', (change, unit, text) => {
  expect(describeLiftChange(change, unit)).toBe(text);
});

test('claims no change from one session', () => {
  expect(describeSingleLift(81.04, 'kg')).toBe('81 kg so far; one more session shows a change');
});
