import { setTimeout as delay } from 'node:timers/promises';
import { emptySamples, recordAnswer, type Samples } from './samples.ts';

export interface PacedLoopInput {
  send: () => Promise<number>;
  requestsPerSecond: number;
  seconds: number;
}

/**
 * Sends at a fixed rate, whatever the answers do, and counts the time from when a request was due:
 * a server that stalls is charged for everybody who would have waited.
 */
export async function measurePacedLoop(input: PacedLoopInput): Promise<Samples> {
  const { send, requestsPerSecond, seconds } = input;
  const samples = emptySamples();
  const startedAt = performance.now();
  const total = Math.floor(requestsPerSecond * seconds);
  const underWay: Promise<void>[] = [];
  while (underWay.length < total) {
    const dueAt = startedAt + (underWay.length * 1000) / requestsPerSecond;
    if (performance.now() < dueAt) await delay(1);
    else underWay.push(sendDue(dueAt));
  }
  await Promise.all(underWay);
  samples.seconds = (performance.now() - startedAt) / 1000;
  return samples;

  async function sendDue(dueAt: number): Promise<void> {
    const status = await send();
    recordAnswer(samples, status, performance.now() - dueAt);
  }
}
