import { addDays } from '@vigor/training';
import type { BenchEnvironment, BenchServer } from './bench-environment.ts';
import { measureEngine } from './engine/measure-engine.ts';
import { compareHistories, type HistoryComparison } from './load/compare-histories.ts';
import { endpoints } from './load/endpoints.ts';
import { createLoadClient } from './load/load-client.ts';
import { type EndpointFigures, measureEndpoint } from './load/measure-endpoint.ts';
import { describeMachine } from './machine.ts';
import type { BenchOptions } from './options.ts';
import { type SeededMember, type SeededMembers, seedDatabase } from './seed/seed-database.ts';

const tenYearsDays = 3_650;
/** A fixed rate does not wait for answers, so more of them may be under way. */
const connectionsAtMost = 128;

/** One whole run, from an empty database to its figures. */
export async function runBenchmark(environment: BenchEnvironment, options: BenchOptions) {
  say('Starting PostgreSQL …');
  const databaseUrl = await environment.startDatabase();
  say(`Making ${options.members} members with their histories …`);
  const members = await seed(environment, databaseUrl, options);
  const machine = await describeMachine(databaseUrl);
  say('Measuring the engine …');
  const engine = measureEngine();
  const api = await environment.startApi(databaseUrl, profilingFlags(options));
  const histories = await measureHistories(api, members, options);
  const baseline = await environment.startBaseline(databaseUrl);
  const measured = await measureEndpoints({ api, baseline }, members.typical, options);
  return { endpoints: measured, histories, engine, machine, counts: members.counts };
}

/** With an API of its own, so that the measured one is as fresh as after a deployment. */
async function seed(
  environment: BenchEnvironment,
  databaseUrl: string,
  { members }: BenchOptions,
): Promise<SeededMembers> {
  const api = await environment.startApi(databaseUrl);
  const baseUrl = `http://127.0.0.1:${api.port}`;
  const seeded = await seedDatabase({ databaseUrl, baseUrl, apiEnv: api.env, members });
  await api.stop();
  return seeded;
}

function profilingFlags({ profileFolder }: BenchOptions): string[] {
  return profileFolder ? ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`] : [];
}

async function measureHistories(
  api: BenchServer,
  { veteran, newcomer }: SeededMembers,
  { seconds }: BenchOptions,
): Promise<HistoryComparison[]> {
  const client = createLoadClient(api.port, 1);
  const tenYearsAgo = addDays(new Date().toISOString().slice(0, 10), -tenYearsDays);
  const comparisons: HistoryComparison[] = [];
  for (const path of ['/workouts/progress', `/workouts/progress?from=${tenYearsAgo}`]) {
    say(`Comparing a long and a short history: ${path} …`);
    comparisons.push(await compareHistories({ client, veteran, newcomer, path, seconds }));
  }
  client.close();
  return comparisons;
}

async function measureEndpoints(
  servers: { api: BenchServer; baseline: BenchServer },
  members: readonly SeededMember[],
  { concurrency, seconds }: BenchOptions,
): Promise<EndpointFigures[]> {
  const clients = {
    api: createLoadClient(servers.api.port, connectionsAtMost),
    baseline: createLoadClient(servers.baseline.port, connectionsAtMost),
  };
  const shuffled = members.toSorted(() => Math.random() - 0.5);
  const figures: EndpointFigures[] = [];
  for (const endpoint of endpoints) {
    say(`Measuring: ${endpoint.name} …`);
    figures.push(
      await measureEndpoint(endpoint, { clients, members: shuffled, concurrency, seconds }),
    );
  }
  clients.api.close();
  clients.baseline.close();
  return figures;
}

function say(text: string): void {
  console.error(text);
}
