import { emptySamples, type Figures, type Samples, toFigures } from '../load/samples.ts';
import { type BenchCase, benchCases } from './cases.ts';
import type { GatewayBench } from './environment.ts';
import { type Target, type TargetId, targetIds } from './targets.ts';

/** What was measured of one target in one case. */
export interface CaseFigures extends Figures {
  benchCase: BenchCase;
  id: TargetId;
  /** Of the process that does the work, for each answer. */
  cpuMs: number;
  /** Of PostgreSQL, for each answer. */
  databaseCpuMs: number | undefined;
}

/** The targets take turns, so that what else the machine does hits all of them. */
const rounds = 2;
/** Code that has only just been started is interpreted, then compiled; servers run for days. */
const warmUpSeconds = 6;
const warmUpConcurrency = 16;
/** A turn begins with this time, which does not count: whoever was idle has to wake up. */
const leadInSeconds = 0.5;

interface Sums {
  samples: Samples;
  cpuMs: number;
  databaseCpuMs: number | undefined;
}

export async function measureCases(
  bench: GatewayBench,
  { seconds, say }: { seconds: number; say: (text: string) => void },
): Promise<CaseFigures[]> {
  await warmUp(bench, say);
  const figures: CaseFigures[] = [];
  for (const benchCase of benchCases) {
    const { isStream, delayMs, concurrency } = benchCase;
    say(`${isStream ? 'streams' : 'whole answers'}, ${delayMs} ms, ${concurrency} at a time …`);
    figures.push(...(await measureCase(bench, benchCase, seconds)));
  }
  return figures;
}

async function warmUp({ targets }: GatewayBench, say: (text: string) => void): Promise<void> {
  say('warming up …');
  for (const target of targets) {
    for (const isStream of [false, true]) {
      const samples = await measureOnce(target, {
        ...{ isStream, concurrency: warmUpConcurrency, seconds: warmUpSeconds },
      });
      const statuses = [...samples.countByStatus.keys()];
      if (statuses.some((status) => status !== 200)) {
        throw new Error(`${target.id} does not answer as it should: ${statuses.join(', ')}`);
      }
    }
  }
}

async function measureCase(
  bench: GatewayBench,
  benchCase: BenchCase,
  seconds: number,
): Promise<CaseFigures[]> {
  const { provider, targets } = bench;
  await provider.ask({ kind: 'delay', ms: benchCase.delayMs });
  const sums = new Map<TargetId, Sums>();
  for (let round = 0; round < rounds; round += 1) {
    for (const target of targets) {
      const sum = sums.get(target.id) ?? { samples: emptySamples(), cpuMs: 0, databaseCpuMs: 0 };
      sums.set(target.id, sum);
      await addTurn(bench, target, { ...benchCase, seconds: seconds / rounds }, sum);
    }
  }
  return targetIds.flatMap((id) => {
    const sum = sums.get(id);
    return sum ? [toCaseFigures(benchCase, id, sum)] : [];
  });
}

type Turn = Omit<BenchCase, 'delayMs'> & { seconds: number };

async function addTurn(
  { databaseUsage }: GatewayBench,
  target: Target,
  turn: Turn,
  sum: Sums,
): Promise<void> {
  await measureOnce(target, { ...turn, seconds: leadInSeconds });
  const readDatabase = () => (target.isPaid ? databaseUsage.cpuMs() : undefined);
  const [before, databaseBefore] = [
    await target.server.ask({ kind: 'usage' }),
    await readDatabase(),
  ];
  const { latenciesMs, countByStatus, seconds } = await measureOnce(target, turn);
  const [after, databaseAfter] = [await target.server.ask({ kind: 'usage' }), await readDatabase()];
  sum.cpuMs += after.cpuMs - before.cpuMs;
  sum.databaseCpuMs = addDifference(sum.databaseCpuMs, databaseBefore, databaseAfter);
  for (const latency of latenciesMs) sum.samples.latenciesMs.push(latency);
  for (const [status, count] of countByStatus) {
    sum.samples.countByStatus.set(status, (sum.samples.countByStatus.get(status) ?? 0) + count);
  }
  sum.samples.seconds += seconds;
}

function measureOnce({ caller, server, headers }: Target, turn: Turn): Promise<Samples> {
  return caller.ask({ kind: 'measure', load: { ...turn, port: server.port, headers } });
}

function addDifference(
  sum: number | undefined,
  before: number | undefined,
  after: number | undefined,
): number | undefined {
  if (sum === undefined || before === undefined || after === undefined) return undefined;
  return sum + after - before;
}

function toCaseFigures(benchCase: BenchCase, id: TargetId, sum: Sums): CaseFigures {
  const figures = toFigures(sum.samples);
  const perAnswer = (cpuMs: number) => cpuMs / Math.max(1, figures.requests);
  const { databaseCpuMs } = sum;
  return {
    ...figures,
    ...{ benchCase, id, cpuMs: perAnswer(sum.cpuMs) },
    databaseCpuMs: databaseCpuMs === undefined ? undefined : perAnswer(databaseCpuMs),
  };
}
