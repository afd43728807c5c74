import { describe, expect, it } from 'vitest';
import { boundsOfMonth, listWeeksOfMonth, shiftMonth } from './month.ts';

describe('month of the calendar', () => {
  it.each([
    ['2026-01', 1, '2026-02'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', -1, '2026-02'],
  ] as const)('%s moved by %i is %s', (month, by, moved) => {
    expect(shiftMonth(month, by)).toBe(moved);
  });

  it.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-04', '2026-04-30'],
    ['2026-12', '2026-12-31'],
  ])('%s ends on %s', (month, to) => {
    expect(boundsOfMonth(month)).toEqual({ from: `${month}-01`, to });
  });

  it('is shown in whole weeks from Monday to Sunday', () => {
    const weeks = listWeeksOfMonth('2026-03');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toEqual({ day: '2026-02-23', isInMonth: false });
    expect(weeks[0]?.[6]).toEqual({ day: '2026-03-01', isInMonth: true });
    expect(weeks[5]?.[1]).toEqual({ day: '2026-03-31', isInMonth: true });
  });
});
