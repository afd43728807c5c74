import { describe, expect, it } from 'vitest';
import { plotLift, SPARKLINE } from './sparkline.ts';

function point(day: string, e1rmKg: number, smoothedKg = e1rmKg) {
  return { day, e1rmKg, smoothedKg, confidence: 'high' as const };
}

describe('sparkline', () => {
  it('runs from margin to margin, and more weight is higher', () => {
    const { dots } = plotLift([point('2026-03-02', 80), point('2026-03-09', 90)]);
    const { width, height, margin } = SPARKLINE;
    expect(dots).toEqual([
      { x: margin, y: height - margin },
      { x: width - margin, y: margin },
    ]);
  });

  it('keeps the distance between days', () => {
    const days = [point('2026-03-02', 80), point('2026-03-03', 81), point('2026-03-12', 82)];
    const [first, second, third] = plotLift(days).line;
    const [short, long] = [(second?.x ?? 0) - (first?.x ?? 0), (third?.x ?? 0) - (second?.x ?? 0)];
    expect(long / short).toBeCloseTo(9);
  });

  it('lies in the middle when nothing changes', () => {
    const { line } = plotLift([point('2026-03-02', 80), point('2026-03-09', 80)]);
    expect(line.map(({ y }) => y)).toEqual([SPARKLINE.height / 2, SPARKLINE.height / 2]);
  });
});
