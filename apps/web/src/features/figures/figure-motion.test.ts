import { describe, expect, it } from 'vitest';
import { CYCLE_MS, phaseAt } from './figure-motion.ts';

describe('motion of a figure', () => {
  it('goes from the start position to the end position and back', () => {
    expect(phaseAt(0)).toBe(0);
    expect(phaseAt(700)).toBeCloseTo(0.5);
    expect(phaseAt(1500)).toBe(1);
    expect(phaseAt(2650)).toBeCloseTo(0.5);
    expect(phaseAt(CYCLE_MS - 1)).toBe(0);
  });

  it('repeats, and takes a time before its start', () => {
    expect(phaseAt(CYCLE_MS + 700)).toBeCloseTo(phaseAt(700));
    expect(phaseAt(-CYCLE_MS + 700)).toBeCloseTo(phaseAt(700));
  });

  it('never leaves the repetition', () => {
    for (let elapsedMs = 0; elapsedMs < 2 * CYCLE_MS; elapsedMs += 37) {
      expect(phaseAt(elapsedMs)).toBeGreaterThanOrEqual(0);
      expect(phaseAt(elapsedMs)).toBeLessThanOrEqual(1);
    }
  });
});
