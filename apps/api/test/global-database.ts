import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../src/db/database.ts';
import { type Cluster, startCluster } from '../src/db/embedded/cluster.ts';
import { dataFoldersFor } from '../src/db/embedded/data-folder.ts';
import { migrateDatabase } from '../src/db/migrate.ts';
import { seedLlmConfig } from '../src/features/llm/config/llm.defaults.ts';
import { systemClock } from '../src/lib/clock.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a migrated database that test files copy. */
    templateUrl: string;
  }
}

/** One PostgreSQL and one migrated template for the whole run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given ? undefined : await startTestCluster();
  const url = given ?? cluster?.url ?? '';
  await migrateDatabase(url);
  await seedTemplate(url);
  project.provide('templateUrl', url);
  return async () => {
    await cluster?.stop();
    if (cluster) await rm(path.dirname(cluster.folder), { recursive: true, force: true });
  };
}

/** What every new installation has. */
async function seedTemplate(url: string): Promise<void> {
  const database = openDatabase({ url, poolSize: 1 });
  await seedLlmConfig(database, systemClock);
  await database.close();
}

async function startTestCluster(): Promise<Cluster> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vigor-test-'));
  const { sharedFolder } = dataFoldersFor(process.cwd());
  return startCluster({ folder, sharedFolder, isDurable: false });
}
