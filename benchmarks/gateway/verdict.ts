import { type BenchCase, benchCases } from './cases.ts';
import type { LedgerCheck } from './check-ledger.ts';
import type { CaseFigures } from './measure.ts';
import { addedMs, caseName, findFigures } from './report.ts';
import { targetNames } from './targets.ts';

const freeMsAtMost = 0.3;
const ledgerMsAtMost = 1.2;
const timesPortkey = 2;

interface Measured {
  figures: readonly CaseFigures[];
  ledger: LedgerCheck;
}

/** What the figures miss, in words; empty when all is well. */
export function findMisses({ figures, ledger }: Measured): string[] {
  return [
    ...benchCases.flatMap((one) => [
      ...latencyMisses(figures, one),
      ...portkeyMisses(figures, one),
    ]),
    ...figures.flatMap(failureOf),
    ...(ledger.open > 0 ? [`${ledger.open} holds were left open.`] : []),
    ...(ledger.faults > 0 ? [`The sums of ${ledger.faults} windows do not agree.`] : []),
  ];
}

/** Of a single call on a provider that answers at once: more at a time is a queue. */
function latencyMisses(figures: readonly CaseFigures[], one: BenchCase): string[] {
  if (one.concurrency > 1 || one.delayMs > 0) return [];
  const limits = [
    ['insideFree', freeMsAtMost],
    ['insideLedger', ledgerMsAtMost],
  ] as const;
  return limits.flatMap(([id, limitMs]) => {
    const added = addedMs(figures, one, id) ?? 0;
    if (added <= limitMs) return [];
    return [
      `${caseName(one)}: ${targetNames[id]} adds ${added.toFixed(2)} ms, at most ${limitMs}.`,
    ];
  });
}

function portkeyMisses(figures: readonly CaseFigures[], one: BenchCase): string[] {
  const portkey = findFigures(figures, one, 'portkey');
  const ours = findFigures(figures, one, 'httpLedger');
  if (!portkey || !ours) return [];
  const isSlower = ours.p50Ms >= portkey.p50Ms;
  // A provider that waits bounds everybody’s rate: only one that answers at once compares rates.
  const ratio = one.delayMs > 0 ? timesPortkey : ours.requestsPerSecond / portkey.requestsPerSecond;
  return [
    ...(isSlower ? [`${caseName(one)}: ours adds more latency than Portkey’s.`] : []),
    ...(ratio < timesPortkey
      ? [
          `${caseName(one)}: ${ratio.toFixed(2)} times Portkey’s requests, at least ${timesPortkey}.`,
        ]
      : []),
  ];
}

function failureOf({ id, benchCase, failures }: CaseFigures): string[] {
  const count = failures.reduce((sum, [, each]) => sum + each, 0);
  return count > 0 ? [`${caseName(benchCase)}: ${targetNames[id]} failed ${count} times.`] : [];
}
