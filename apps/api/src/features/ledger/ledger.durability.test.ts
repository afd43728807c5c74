import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../db/database.ts';
import { type Cluster, startCluster } from '../../db/embedded/cluster.ts';
import { dataFoldersFor } from '../../db/embedded/data-folder.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { systemClock } from '../../lib/clock.ts';
import { holdOf, insertMember, reserve } from './ledger.fixture.ts';
import { type BudgetLedger, createLedger } from './ledger.service.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vigor-ledger-'));
});

afterEach(() => rm(folder, { recursive: true }));

function start(): Promise<Cluster> {
  const { sharedFolder } = dataFoldersFor(process.cwd());
  return startCluster({ folder, sharedFolder, isDurable: true });
}

async function killAtOnce(cluster: Cluster): Promise<void> {
  const pidFile = await readFile(path.join(cluster.folder, 'postmaster.pid'), 'utf8');
  process.kill(Number(pidFile.split('\n')[0]), 'SIGKILL');
}

/** Killed as soon as the work is done; gives the holds that are there after that. */
async function listAfterKill(
  mostLeasedCalls: number,
  work: (ledger: BudgetLedger, member: string) => Promise<unknown>,
): Promise<{ id: string; requestId: string; amount: number }[]> {
  const cluster = await start();
  await migrateDatabase(cluster.url);
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  client.on('error', () => undefined);
  // Nobody else shall write to the disk what a commit did not wait for.
  await client.query(`alter system set wal_writer_delay = '10s'`);
  await client.query('select pg_reload_conf()');
  const member = await insertMember(client, 'FREE');
  const database = openDatabase({ url: cluster.url, poolSize: 1 });
  const options = { database, clock: systemClock, timeZone: 'UTC', mostLeasedCalls };
  await work(createLedger(options), member);
  await killAtOnce(cluster);
  await Promise.allSettled([client.end(), database.close()]);

  const again = await start();
  const reader = new pg.Client({ connectionString: again.url });
  await reader.connect();
  const { rows } = await reader.query<{ id: string; requestId: string; amount: number }>(
    `select id, request_id as "requestId", amount_nano_usd::int as amount from ledger_holds
    order by id`,
  );
  await reader.end();
  await again.stop();
  return rows;
}

const born = { isDispatched: true, amountNanoUsd: 1 };

test('a hold that its call has left with is there after the server was killed', async () => {
  const holds = await listAfterKill(0, async (ledger, member) => {
    await reserve(ledger, holdOf(member, { ...born, requestId: 'first' }));
    await reserve(ledger, holdOf(member, { ...born, requestId: 'last' }));
  });
  expect(holds.map(({ requestId }) => requestId)).toEqual(['first', 'last']);
});

test('so is all of a lease that calls have left with', async () => {
  const holdIds: string[] = [];
  const holds = await listAfterKill(8, async (ledger, member) => {
    for (let call = 0; call < 4; call += 1) {
      holdIds.push(await reserve(ledger, holdOf(member, born)));
      // Waits for the lease, and writes nothing itself.
      await ledger.listFaults();
    }
  });
  // Each share has made room for one more.
  const [lease] = holdIds[3]?.split('.') ?? [];
  expect(holds.find(({ id }) => id === lease)).toMatchObject({ amount: 3 });
});
