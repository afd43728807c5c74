import type { Clock } from '../src/lib/clock.ts';

export interface ManualClock extends Clock {
  set(instant: Date): void;
  advanceSeconds(seconds: number): void;
}

export function createManualClock(start: Date): ManualClock {
  let current = start;
  return {
    now: () => current,
    set: (instant) => {
      current = instant;
    },
    advanceSeconds: (seconds) => {
      current = new Date(current.getTime() + seconds * 1000);
    },
  };
}
