import { createBenchEnvironment } from './bench-environment.ts';
import { checkLedger } from './gateway/check-ledger.ts';
import { startGatewayBench } from './gateway/environment.ts';
import { measureCases } from './gateway/measure.ts';
import { type GatewayBenchOptions, readOptions } from './gateway/options.ts';
import { type GatewayReport, reportText } from './gateway/report.ts';
import { findMisses } from './gateway/verdict.ts';
import { describeMachine } from './machine.ts';
import { createResources } from './resources.ts';

const options = readOptions(process.argv.slice(2));
const environment = createBenchEnvironment();
const resources = createResources();
let ending: Promise<void> | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void end(1));
}
// A connection that breaks while everything is being stopped must not keep the rest from stopping.
process.on('uncaughtException', fail);

try {
  const report = await run(options);
  console.log(reportText(report));
  const misses = findMisses(report);
  for (const miss of misses) console.error(miss);
  await end(misses.length === 0 ? 0 : 1);
} catch (error) {
  fail(error);
}

async function run({ seconds, ...rest }: GatewayBenchOptions): Promise<GatewayReport> {
  say('starting PostgreSQL, the provider and the gateways …');
  const bench = await startGatewayBench({ environment, resources, options: { seconds, ...rest } });
  const machine = await describeMachine(bench.databaseUrl);
  const figures = await measureCases(bench, { seconds, say });
  const memoryBytes = new Map(
    await Promise.all(
      bench.targets.map(async ({ id, server }) => {
        const usage = await server.ask({ kind: 'usage' });
        return [id, usage.memoryBytes] as const;
      }),
    ),
  );
  return { machine, seconds, figures, memoryBytes, ledger: await checkLedger(bench.databaseUrl) };
}

function say(text: string): void {
  console.error(text);
}

function fail(error: unknown): void {
  if (!ending) console.error(error);
  void end(1);
}

async function end(exitCode: number): Promise<void> {
  ending ??= resources.close().finally(() => environment.close());
  await ending;
  process.exit(exitCode);
}
