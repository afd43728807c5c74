import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../db/database.ts';
import { type Cluster, startCluster } from '../../db/embedded/cluster.ts';
import { dataFoldersFor } from '../../db/embedded/data-folder.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { systemClock } from '../../lib/clock.ts';
import { holdOf, insertMember } from './ledger.fixture.ts';
import { createLedger } from './ledger.service.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vigor-ledger-'));
});

afterAll(() => rm(folder, { recursive: true }));

function start(): Promise<Cluster> {
  const { sharedFolder } = dataFoldersFor(process.cwd());
  return startCluster({ folder, sharedFolder, isDurable: true });
}

async function killAtOnce(cluster: Cluster): Promise<void> {
  const pidFile = await readFile(path.join(cluster.folder, 'postmaster.pid'), 'utf8');
  process.kill(Number(pidFile.split('\n')[0]), 'SIGKILL');
}

test('a hold that its call has left with is there after the server was killed', async () => {
  const cluster = await start();
  await migrateDatabase(cluster.url);
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  client.on('error', () => undefined);
  const member = await insertMember(client, 'FREE');
  const database = openDatabase({ url: cluster.url, poolSize: 1 });
  const ledger = createLedger({ database, clock: systemClock, timeZone: 'UTC' });
  const born = { isDispatched: true, amountNanoUsd: 1 };
  await ledger.reserve(holdOf(member, { ...born, requestId: 'first' }));
  const result = await ledger.reserve(holdOf(member, { ...born, requestId: 'last' }));
  await killAtOnce(cluster);
  expect(result).toMatchObject({ ok: true });
  await Promise.allSettled([client.end(), database.close()]);

  const again = await start();
  const reader = new pg.Client({ connectionString: again.url });
  await reader.connect();
  const { rows } = await reader.query('select request_id from ledger_holds order by id');
  await reader.end();
  await again.stop();
  expect(rows).toEqual([{ request_id: 'first' }, { request_id: 'last' }]);
});
