import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { freePort } from '../../apps/api/src/db/embedded/free-port.ts';
import type { BenchEnvironment } from '../bench-environment.ts';
import type { Resources } from '../resources.ts';
import { type DatabaseUsage, openDatabaseUsage } from './database-usage.ts';
import { type MeasuredProcess, startMeasured } from './measured-process.ts';
import type { GatewayBenchOptions } from './options.ts';
import { startPortkey } from './portkey.ts';
import type { Target, TargetId } from './targets.ts';

export interface GatewayBench {
  provider: MeasuredProcess;
  load: MeasuredProcess;
  targets: Target[];
  databaseUrl: string;
  databaseUsage: DatabaseUsage;
}

interface Tools {
  environment: BenchEnvironment;
  resources: Resources;
  options: GatewayBenchOptions;
}

/** The provider, the load generator, the database and every gateway, each in its own process. */
export async function startGatewayBench(tools: Tools): Promise<GatewayBench> {
  const { environment, resources, options } = tools;
  const databaseUrl = await environment.startDatabase();
  const members = await addMembers(databaseUrl);
  const databaseUsage = await resources.open(
    () => openDatabaseUsage(databaseUrl),
    (usage) => usage.close(),
  );
  const start = (part: string, env: NodeJS.ProcessEnv = {}) => startPart(tools, part, env);
  const provider = await start('provider');
  const load = await start('load');
  const free = { PROVIDER_PORT: String(provider.port) };
  const paid = { ...free, DATABASE_URL: databaseUrl, MEMBERS: members.join() };
  const targets: Target[] = [
    overHttp('direct', { load, server: provider }),
    overHttp('httpFree', { load, server: await start('http', free) }),
    overHttp('httpLedger', { load, server: await start('http', paid) }),
    overHttp('httpAsking', {
      load,
      server: await start('http', { ...paid, MOST_LEASED_CALLS: '0' }),
    }),
    ...(options.isAlone ? [] : [await openPortkey(resources, { load, provider })]),
    inside('fetch', await start('fetch', free)),
    inside('insideFree', await start('inside', free)),
    inside('insideLedger', await start('inside', paid)),
  ];
  return { provider, load, targets, databaseUrl, databaseUsage };
}

const script = fileURLToPath(new URL('./server.ts', import.meta.url));

async function startPart(
  { resources, options: { profileFolder } }: Tools,
  part: string,
  env: NodeJS.ProcessEnv,
): Promise<MeasuredProcess> {
  const port = part === 'provider' || part === 'http' ? await freePort() : 0;
  const execArgv = profileFolder ? ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`] : [];
  return resources.open(
    () => startMeasured({ script, args: [part, String(port)], port, env, execArgv }),
    (started) => started.stop(),
  );
}

interface HttpParts {
  load: MeasuredProcess;
  server: MeasuredProcess;
  headers?: Record<string, string>;
}

function overHttp(id: TargetId, { load, server, headers = {} }: HttpParts): Target {
  return {
    id,
    caller: load,
    server,
    headers,
    isPaid: id !== 'direct' && id !== 'httpFree' && id !== 'portkey',
  };
}

function inside(id: TargetId, server: MeasuredProcess): Target {
  return { id, caller: server, server, headers: {}, isPaid: id === 'insideLedger' };
}

async function openPortkey(
  resources: Resources,
  { load, provider }: { load: MeasuredProcess; provider: MeasuredProcess },
): Promise<Target> {
  const port = await freePort();
  const { server, headers } = await resources.open(
    () => startPortkey(port, provider.port),
    (started) => started.server.stop(),
  );
  return overHttp('portkey', { load, server, headers });
}

const memberCount = 100;

/** Members with budgets that a run cannot spend: it measures the ledger, not refusals. */
async function addMembers(databaseUrl: string): Promise<string[]> {
  const ids = Array.from({ length: memberCount }, () => randomUUID());
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `insert into users (id, email, email_key, username, username_key, password_hash, role, tier, created_at)
      select id, id::text, id::text, id::text, id::text, '', 'member', 'FREE', now()
      from unnest($1::uuid[]) as id`,
      [ids],
    );
    await client.query(`update tier_limits set amount = 1e15 where unit = 'nano_usd'`);
    await client.query('update budget_limits set amount_nano_usd = 1e15');
    return ids;
  } finally {
    await client.end();
  }
}
