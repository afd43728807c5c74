import { AppError } from './app-error.ts';

export interface Semaphore {
  run<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Lets some work run at once and some wait; the rest is told to come back. */
export function createSemaphore(atOnce: number, waitingAtMost: number): Semaphore {
  let running = 0;
  const waiting: (() => void)[] = [];
  const acquire = async () => {
    if (running < atOnce) {
      running += 1;
      return;
    }
    if (waiting.length >= waitingAtMost) {
      throw new AppError('UNAVAILABLE', { retryAfterSeconds: 2 });
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const release = () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return {
    run: async (work) => {
      await acquire();
      try {
        return await work();
      } finally {
        release();
      }
    },
  };
}
