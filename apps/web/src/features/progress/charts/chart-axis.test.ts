import { describe, expect, it } from 'vitest';
import { ticksOf, toDayPoint, valueTicksOf } from './chart-axis.ts';

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
      [75, 80, 85, 90, 95],
    ],
    [
      [98.9, 108.1],
      [95, 100, 105, 110],
    ],
    [
      [0.5, 1],
      [0, 0.5, 1, 1.5],
    ],
    [[70], [69, 69.5, 70, 70.5, 71]],
  ])('mark %j evenly at %j', (values, ticks) => {
    expect(valueTicksOf(values)).toEqual(ticks);
  });
});
