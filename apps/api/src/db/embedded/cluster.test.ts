import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { migrateDatabase } from '../migrate.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { dataFoldersFor } from './data-folder.ts';

async function inFolder(work: (start: () => Promise<Cluster>) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vigor-cluster-'));
  const { sharedFolder } = dataFoldersFor(process.cwd());
  const start = () => startCluster({ folder, sharedFolder, isDurable: true });
  try {
    await work(start);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function query(url: string, text: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test('a start after the parent was killed takes over the server that still runs', async () => {
  await inFolder(async (start) => {
    const first = await start();
    await query(first.url, 'create table kept (id int); insert into kept values (1)');
    const second = await start();
    expect([first.wasAdopted, second.wasAdopted]).toEqual([false, true]);
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'select id from kept')).toEqual([{ id: 1 }]);
    await second.stop();
  });
});

test('a server that was killed comes back with every acknowledged row', async () => {
  await inFolder(async (start) => {
    const first = await start();
    await query(first.url, 'create table kept (id int); insert into kept values (7)');
    const pidFile = await readFile(path.join(first.folder, 'postmaster.pid'), 'utf8');
    process.kill(Number(pidFile.split('\n')[0]), 'SIGKILL');
    const second = await start();
    expect(second.wasAdopted).toBe(false);
    expect(await query(second.url, 'select id from kept')).toEqual([{ id: 7 }]);
    await second.stop();
  });
});

test('of many that migrate at once, each ends with the same schema', async () => {
  await inFolder(async (start) => {
    const cluster = await start();
    await Promise.all(Array.from({ length: 4 }, () => migrateDatabase(cluster.url)));
    const [count] = await query(
      cluster.url,
      "select count(*)::int as tables from pg_tables where schemaname = 'public'",
    );
    expect(count.tables).toBeGreaterThan(10);
    await cluster.stop();
  });
});
