import type { RecordedCall } from './recorded-call.ts';

interface Waiter {
  count: number;
  resolve: (call: RecordedCall) => void;
  reject: (error: Error) => void;
}

/** A load test sends more calls than fit into memory with their bodies. */
const maxKeptCalls = 10_000;

/** The calls since the start or the last `clear`, and those who wait for one. */
export interface CallLog {
  /** The last 10,000 of them. */
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
  let droppedCount = 0;
  return {
    calls,
    add(call) {
      calls.push(call);
      const total = droppedCount + calls.length;
      for (const waiter of waiters) if (waiter.count === total) waiter.resolve(call);
      waiters = waiters.filter(({ count }) => count > total);
      if (calls.length > maxKeptCalls) droppedCount += calls.splice(0, 1).length;
    },
    waitFor(count) {
      const call = calls[count - 1 - droppedCount];
      if (call) return Promise.resolve(call);
      return new Promise((resolve, reject) => waiters.push({ count, resolve, reject }));
    },
    clear() {
      calls.length = 0;
      droppedCount = 0;
    },
    close() {
      for (const { reject, count } of waiters) reject(new Error(`call ${count} never came`));
      waiters = [];
    },
  };
}
