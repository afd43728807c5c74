import { describe, expect, it } from 'vitest';
import { domainOf, ticksOf, toDayPoint } from './chart-axis.ts';

const points = ['2026-01-01', '2026-01-11', '2026-01-31'].map((day) =>
  toDayPoint({ day, value: 1 }),
);

describe('axes of a chart', () => {
  it('keep the distance between days', () => {
    const [first, second, third] = points;
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBe(10);
    expect((third?.x ?? 0) - (second?.x ?? 0)).toBe(20);
  });

  it('name the first, the middle and the last day', () => {
    const first = points[0]?.x ?? 0;
    expect(ticksOf(points)).toEqual([first, first + 15, first + 30]);
    expect(ticksOf(points.slice(0, 1))).toEqual([first]);
    expect(ticksOf([])).toEqual([]);
  });

  it.each([
    [
      [80, 90],
      [78, 92],
    ],
    [
      [50, 100],
      [40, 110],
    ],
    [
      [0.5, 1],
      [0, 2],
    ],
    [[70], [68, 72]],
  ])('leave room around %j', (values, domain) => {
    expect(domainOf(values)).toEqual(domain);
  });
});
