import type { EngineFigures } from './engine/measure-engine.ts';
import type { HistoryComparison } from './load/compare-histories.ts';
import { type EndpointFigures, pacedShare } from './load/measure-endpoint.ts';
import type { Figures } from './load/samples.ts';
import type { MachineFacts } from './machine.ts';
import { markdownTable } from './markdown-table.ts';
import type { BenchOptions } from './options.ts';
import type { SeededMembers } from './seed/seed-database.ts';
import type { BenchFigures } from './verdict.ts';

export interface ReportInput extends BenchFigures {
  machine: MachineFacts;
  counts: SeededMembers['counts'];
  options: BenchOptions;
}

/** Everything that was measured, as text that can be put into a document. */
export function reportText(input: ReportInput): string {
  const { engine, histories, options } = input;
  return [
    '',
    machineLine(input.machine),
    countsLine(input),
    `${options.concurrency} requests at a time, ${options.seconds} s each; times in ms`,
    '',
    markdownTable(headings, input.endpoints.map(endpointCells)),
    '',
    ...histories.map(historyLine),
    engineLine(engine),
    ...failureLines(input.endpoints),
    '',
  ].join('\n');
}

function machineLine({ cores, processor, memoryGib, node, postgres, loadBefore }: MachineFacts) {
  return `${cores} cores (${processor}), ${memoryGib} GiB, Node ${node}, PostgreSQL ${postgres}, load before ${loadBefore.toFixed(1)}`;
}

function countsLine({ counts }: ReportInput): string {
  const [members, sessions, sets] = [counts.members, counts.sessions, counts.sets].map(whole);
  return `${members} members, ${sessions} sessions, ${sets} sets`;
}

const headings = [
  'endpoint',
  'API req/s',
  'p50',
  'p95',
  'p99',
  `p99 at ${pacedShare * 100} %`,
  'errors',
  'bare req/s',
  'p50',
  'p95',
  'p99',
  'errors',
  'API/bare',
];

function endpointCells({ name, api, paced, baseline }: EndpointFigures): string[] {
  return [
    name,
    whole(api.requestsPerSecond),
    ms(api.p50Ms),
    ms(api.p95Ms),
    ms(api.p99Ms),
    ms(paced.p99Ms),
    String(countFailures(api) + countFailures(paced)),
    whole(baseline.requestsPerSecond),
    ms(baseline.p50Ms),
    ms(baseline.p95Ms),
    ms(baseline.p99Ms),
    String(countFailures(baseline)),
    (api.requestsPerSecond / baseline.requestsPerSecond).toFixed(2),
  ];
}

function historyLine({ path, veteranMs, newcomerMs, ratio }: HistoryComparison): string {
  return `GET ${path}: ten years ${ms(veteranMs)} ms, one month ${ms(newcomerMs)} ms, ratio ${ratio.toFixed(2)}`;
}

function engineLine({ plans, refusals, ...times }: EngineFigures): string {
  const { p50Ms, p99Ms, maxMs, p99CpuMs } = times;
  return `engine alone, ${plans + refusals} members (${refusals} refused): p50 ${ms(p50Ms)}, p99 ${ms(p99Ms)}, slowest ${ms(maxMs)} ms; p99 of processor time ${ms(p99CpuMs)} ms`;
}

function failureLines(endpoints: readonly EndpointFigures[]): string[] {
  return endpoints.flatMap(({ name, api, paced, baseline }) =>
    [
      { server: 'API', failures: [...api.failures, ...paced.failures] },
      { server: 'bare', failures: baseline.failures },
    ].flatMap(({ server, failures }) =>
      failures.map(([status, count]) => `${name}, ${server}: status ${status} ${count} times`),
    ),
  );
}

function countFailures({ failures }: Figures): number {
  return failures.reduce((sum, [, count]) => sum + count, 0);
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
