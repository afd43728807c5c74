import { createBenchEnvironment } from './bench-environment.ts';
import { readOptions } from './options.ts';
import { reportText } from './report.ts';
import { runBenchmark } from './run-benchmark.ts';
import { findFaults } from './verdict.ts';

const options = readOptions(process.argv.slice(2));
const environment = createBenchEnvironment();
let ending: Promise<void> | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void end(1));
}
// A connection that breaks while everything is being stopped must not keep the rest from stopping.
process.on('uncaughtException', fail);

try {
  const result = await runBenchmark(environment, options);
  console.log(reportText({ ...result, options }));
  const faults = findFaults(result);
  for (const fault of faults) console.error(fault);
  await end(faults.length === 0 ? 0 : 1);
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  if (!ending) console.error(error);
  void end(1);
}

async function end(exitCode: number): Promise<void> {
  ending ??= environment.close();
  await ending;
  process.exit(exitCode);
}
