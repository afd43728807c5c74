import { describe, expect, it } from 'vitest';
import { type MicroStep, momentAt, startOfNextStep } from './micro-timer.ts';

const steps: MicroStep[] = [
  { kind: 'prep', seconds: 30 },
  { kind: 'work', seconds: 30, exerciseId: 'squat', name: 'Squat' },
  { kind: 'change', seconds: 10 },
  { kind: 'work', seconds: 30, exerciseId: 'push_up', name: 'Push-up' },
];

describe('short workout timer', () => {
  it.each([
    [0, 0, 30, 100],
    [29_999, 0, 1, 71],
    [30_000, 1, 30, 70],
    [61_500, 2, 9, 39],
    [99_999, 3, 1, 1],
  ])(
    'after %i ms is in step %i with %i s of it and %i s in all',
    (elapsedMs, index, stepLeft, left) => {
      expect(momentAt(steps, elapsedMs)).toMatchObject({
        kind: 'step',
        index,
        stepSecondsLeft: stepLeft,
        totalSecondsLeft: left,
      });
    },
  );

  it('is done when all its time has run', () => {
    expect(momentAt(steps, 100_000)).toEqual({ kind: 'done' });
  });

  it('names the step that follows, and none after the last', () => {
    expect(momentAt(steps, 0)).toMatchObject({ next: { name: 'Squat' } });
    expect(momentAt(steps, 80_000)).toMatchObject({ next: undefined });
  });

  it('skips to the start of the next step, and from the last to the end', () => {
    expect(startOfNextStep(steps, 12_345)).toBe(30_000);
    expect(startOfNextStep(steps, 30_000)).toBe(60_000);
    expect(startOfNextStep(steps, 75_000)).toBe(100_000);
  });
});
