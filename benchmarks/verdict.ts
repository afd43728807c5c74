import type { EngineFigures } from './engine/measure-engine.ts';
import type { HistoryComparison } from './load/compare-histories.ts';
import type { EndpointFigures } from './load/measure-endpoint.ts';
import type { Figures } from './load/samples.ts';

export interface BenchFigures {
  endpoints: EndpointFigures[];
  histories: HistoryComparison[];
  engine: EngineFigures;
}

const engineP99MsBelow = 50;
const historyRatioAtMost = 1.5;

/** What the figures break, in words; empty when all is well. */
export function findFaults({ endpoints, histories, engine }: BenchFigures): string[] {
  const faults: string[] = [];
  if (engine.p99Ms >= engineP99MsBelow) {
    const measured = engine.p99Ms.toFixed(1);
    faults.push(`The engine’s p99 is ${measured} ms; it must stay below ${engineP99MsBelow} ms.`);
  }
  // Only the page as it opens must not grow; a longer range that was asked for may.
  const [usual] = histories;
  if (usual && !(usual.ratio <= historyRatioAtMost)) {
    const measured = usual.ratio.toFixed(2);
    faults.push(
      `Ten years of history make progress ${measured} times as slow; at most ${historyRatioAtMost}.`,
    );
  }
  for (const { path, failures } of histories) {
    if (failures > 0) faults.push(`GET ${path} failed ${failures} times.`);
  }
  for (const { name, api, paced } of endpoints) {
    const count = countServerErrors(api) + countServerErrors(paced);
    if (count > 0) faults.push(`${name}: ${count} answers were server errors.`);
  }
  return faults;
}

/** A broken connection counts as one. */
function countServerErrors({ failures }: Figures): number {
  return failures
    .filter(([status]) => status === 0 || status >= 500)
    .reduce((sum, [, count]) => sum + count, 0);
}
