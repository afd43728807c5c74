import type { RecordedCall } from './recorded-call.ts';

interface Waiter {
  count: number;
  resolve: (call: RecordedCall) => void;
  reject: (error: Error) => void;
}

/** The calls since the start or the last `clear`, and those who wait for one. */
export interface CallLog {
  calls: RecordedCall[];
  add(call: RecordedCall): void;
  /** The call with that number, counted from 1, as soon as it has come. */
  waitFor(count: number): Promise<RecordedCall>;
  clear(): void;
  /** Rejects everybody who still waits. */
  close(): void;
}

export function createCallLog(): CallLog {
  const calls: RecordedCall[] = [];
  let waiters: Waiter[] = [];
  return {
    calls,
    add(call) {
      calls.push(call);
      for (const waiter of waiters) if (waiter.count === calls.length) waiter.resolve(call);
      waiters = waiters.filter(({ count }) => count > calls.length);
    },
    waitFor(count) {
      const call = calls[count - 1];
      if (call) return Promise.resolve(call);
      return new Promise((resolve, reject) => waiters.push({ count, resolve, reject }));
    },
    clear() {
      calls.length = 0;
    },
    close() {
      for (const { reject, count } of waiters) reject(new Error(`call ${count} never came`));
      waiters = [];
    },
  };
}
