/** How calls are made while the gateways take turns. */
export interface BenchCase {
  isStream: boolean;
  /** Of the provider, before each answer. */
  delayMs: number;
  concurrency: number;
}

const delaysMs = [0, 50];
const concurrencies = [1, 4, 16];

export const benchCases: readonly BenchCase[] = [false, true].flatMap((isStream) =>
  delaysMs.flatMap((delayMs) =>
    concurrencies.map((concurrency) => ({ isStream, delayMs, concurrency })),
  ),
);
