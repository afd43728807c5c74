import type { MicroWorkout } from '@vigor/contract';

export type MicroStep = MicroWorkout['steps'][number];

export type MicroMoment =
  | {
      kind: 'step';
      index: number;
      step: MicroStep;
      /** Seconds left of the step, counted down to 1. */
      stepSecondsLeft: number;
      totalSecondsLeft: number;
      next?: MicroStep;
    }
  | { kind: 'done' };

/** Where a short workout is after some time of running. */
export function momentAt(steps: readonly MicroStep[], elapsedMs: number): MicroMoment {
  let startMs = 0;
  for (const [index, step] of steps.entries()) {
    const endMs = startMs + step.seconds * 1000;
    if (elapsedMs < endMs) {
      const laterMs = steps.slice(index + 1).reduce((sum, { seconds }) => sum + seconds * 1000, 0);
      return {
        kind: 'step',
        index,
        step,
        stepSecondsLeft: Math.ceil((endMs - elapsedMs) / 1000),
        totalSecondsLeft: Math.ceil((endMs - elapsedMs + laterMs) / 1000),
        next: steps[index + 1],
      };
    }
    startMs = endMs;
  }
  return { kind: 'done' };
}

/** The elapsed time at which the step after the current one begins. */
export function startOfNextStep(steps: readonly MicroStep[], elapsedMs: number): number {
  let endMs = 0;
  for (const step of steps) {
    endMs += step.seconds * 1000;
    if (elapsedMs < endMs) return endMs;
  }
  return endMs;
}
