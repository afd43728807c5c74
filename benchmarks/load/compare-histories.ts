import type { SeededMember } from '../seed/seed-database.ts';
import type { LoadClient } from './load-client.ts';
import { percentileOf } from './samples.ts';

export interface HistoryComparison {
  path: string;
  veteranMs: number;
  newcomerMs: number;
  ratio: number;
  failures: number;
}

export interface CompareInput {
  client: LoadClient;
  veteran: SeededMember;
  newcomer: SeededMember;
  path: string;
  seconds: number;
}

const warmUpCount = 50;
const pairsAtMost = 2_000;

/** Medians of one request at a time, in turns: does a long history make a page slower? */
export async function compareHistories(input: CompareInput): Promise<HistoryComparison> {
  const veteranMs: number[] = [];
  const newcomerMs: number[] = [];
  let failures = 0;
  async function sendTimed(member: SeededMember, times: number[]): Promise<void> {
    const sentAt = performance.now();
    const { accessToken } = member;
    const status = await input.client.send({ method: 'GET', path: input.path, accessToken });
    times.push(performance.now() - sentAt);
    if (status !== 200) failures += 1;
  }
  for (let index = 0; index < warmUpCount; index += 1) {
    await sendTimed(input.veteran, []);
    await sendTimed(input.newcomer, []);
  }
  const endsAt = performance.now() + input.seconds * 1000;
  while (performance.now() < endsAt && veteranMs.length < pairsAtMost) {
    await sendTimed(input.veteran, veteranMs);
    await sendTimed(input.newcomer, newcomerMs);
  }
  const medians = { veteranMs: medianOf(veteranMs), newcomerMs: medianOf(newcomerMs) };
  return { path: input.path, ...medians, ratio: medians.veteranMs / medians.newcomerMs, failures };
}

function medianOf(times: readonly number[]): number {
  return percentileOf(
    times.toSorted((a, b) => a - b),
    0.5,
  );
}
