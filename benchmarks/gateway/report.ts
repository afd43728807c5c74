import type { MachineFacts } from '../machine.ts';
import { markdownTable } from '../markdown-table.ts';
import { type BenchCase, benchCases } from './cases.ts';
import type { LedgerCheck } from './check-ledger.ts';
import type { CaseFigures } from './measure.ts';
import { scaleOf, type TargetId, targetIds, targetNames } from './targets.ts';

export interface GatewayReport {
  machine: MachineFacts;
  seconds: number;
  figures: readonly CaseFigures[];
  memoryBytes: ReadonlyMap<TargetId, number>;
  ledger: LedgerCheck;
}

/** Everything that was measured, as text that can be put into a document. */
export function reportText(report: GatewayReport): string {
  return [
    '',
    machineLine(report),
    '',
    'Added latency: p50 in ms above the same calls without a gateway',
    '',
    markdownTable(
      comparedHeadings,
      benchCases.map((one) => comparedCells(report.figures, one)),
    ),
    '',
    ...benchCases.flatMap((one) => [
      `${caseName(one)}; times in ms`,
      '',
      caseTable(report, one),
      '',
    ]),
    memoryLine(report),
    ledgerLine(report.ledger),
    '',
  ].join('\n');
}

function machineLine({ machine, seconds }: GatewayReport): string {
  const { cores, processor, memoryGib, node, postgres, loadBefore } = machine;
  return `${cores} cores (${processor}), ${memoryGib} GiB, Node ${node}, PostgreSQL ${postgres}, load before ${loadBefore.toFixed(1)}; ${seconds} s each`;
}

const comparedIds = [
  ...(['insideFree', 'insideLedger', 'httpFree', 'httpLedger'] as const),
  ...(['httpAsking', 'portkey'] as const),
];
const rateIds = ['direct', 'httpFree', 'httpLedger', 'httpAsking', 'portkey'] as const;

const comparedHeadings = [
  'case',
  ...['in process', '+ ledger', 'HTTP', '+ ledger', 'no leases', 'Portkey'],
  ...['provider req/s', 'HTTP req/s', '+ ledger', 'no leases', 'Portkey', 'times Portkey'],
];

function comparedCells(figures: readonly CaseFigures[], one: BenchCase): string[] {
  const rate = (id: TargetId) => findFigures(figures, one, id)?.requestsPerSecond;
  const [ours, theirs] = [rate('httpLedger'), rate('portkey')];
  return [
    caseName(one),
    ...comparedIds.map((id) => ms(addedMs(figures, one, id))),
    ...rateIds.map((id) => whole(rate(id))),
    ours && theirs ? (ours / theirs).toFixed(2) : '–',
  ];
}

/** What a gateway adds to the median. */
export function addedMs(
  figures: readonly CaseFigures[],
  one: BenchCase,
  id: TargetId,
): number | undefined {
  const own = findFigures(figures, one, id);
  const scale = findFigures(figures, one, scaleOf(id));
  return own && scale && own.p50Ms - scale.p50Ms;
}

export function findFigures(
  figures: readonly CaseFigures[],
  one: BenchCase,
  id: TargetId,
): CaseFigures | undefined {
  return figures.find((each) => each.id === id && each.benchCase === one);
}

export function caseName({ isStream, delayMs, concurrency }: BenchCase): string {
  return `${isStream ? 'stream' : 'whole'}, ${delayMs} ms, ${concurrency} at a time`;
}

const headings = ['', 'p50', 'p95', 'p99', 'added p50', 'req/s', 'CPU', 'database CPU', 'failed'];

function caseTable({ figures }: GatewayReport, one: BenchCase): string {
  const rows = targetIds.flatMap((id) => {
    const own = findFigures(figures, one, id);
    return own ? [[own, addedMs(figures, one, id)] as const] : [];
  });
  return markdownTable(
    headings,
    rows.map(([own, added]) => [
      targetNames[own.id],
      ...[own.p50Ms, own.p95Ms, own.p99Ms, scaleOf(own.id) === own.id ? undefined : added].map(ms),
      whole(own.requestsPerSecond),
      ...[own.cpuMs, own.databaseCpuMs].map(ms),
      String(own.failures.reduce((sum, [, count]) => sum + count, 0)),
    ]),
  );
}

const bytesPerMib = 1024 ** 2;

function memoryLine({ memoryBytes }: GatewayReport): string {
  const parts = [...memoryBytes].map(
    ([id, bytes]) => `${targetNames[id]} ${Math.round(bytes / bytesPerMib)}`,
  );
  return `memory in use at the end, MiB: ${parts.join('; ')}`;
}

function ledgerLine({ settled, open, faults }: LedgerCheck): string {
  return `ledger: ${whole(settled)} holds settled, ${open} open, ${faults} windows whose sums do not agree`;
}

function ms(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}

function whole(value: number | undefined): string {
  return value === undefined ? '–' : Math.round(value).toLocaleString('en');
}
