import { emptySamples, recordAnswer, type Samples } from './samples.ts';

export interface ClosedLoopInput {
  /** Sends one request and gives the status of its answer. Callers are numbered from 0. */
  send: (caller: number) => Promise<number>;
  concurrency: number;
  seconds: number;
  samples?: Samples;
}

/** Bounds the memory and the rows of a run on a very fast machine. */
const requestsAtMost = 250_000;

/** Keeps a fixed number of requests under way until the time is over: what a server can do. */
export async function measureClosedLoop(input: ClosedLoopInput): Promise<Samples> {
  const { send, concurrency, seconds, samples = emptySamples() } = input;
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  let left = requestsAtMost;
  async function sendUntilOver(_: unknown, caller: number): Promise<void> {
    while (performance.now() < endsAt && left > 0) {
      left -= 1;
      const sentAt = performance.now();
      const status = await send(caller);
      recordAnswer(samples, status, performance.now() - sentAt);
    }
  }
  await Promise.all(Array.from({ length: concurrency }, sendUntilOver));
  samples.seconds += (performance.now() - startedAt) / 1000;
  return samples;
}
