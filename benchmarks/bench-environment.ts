import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCluster } from '../apps/api/src/db/embedded/cluster.ts';
import { dataFoldersFor } from '../apps/api/src/db/embedded/data-folder.ts';
import { freePort } from '../apps/api/src/db/embedded/free-port.ts';
import { migrateDatabase } from '../apps/api/src/db/migrate.ts';
import { startProcess } from '../scripts/start/processes.ts';
import { createResources, type Resources } from './resources.ts';

/** A server in a process of its own. */
export interface BenchServer {
  port: number;
  env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

export interface BenchEnvironment {
  /** The URL of a migrated database with the safety on power loss that a real one has. */
  startDatabase(): Promise<string>;
  startApi(databaseUrl: string, execArgv?: string[]): Promise<BenchServer>;
  startBaseline(databaseUrl: string): Promise<BenchServer>;
  /** Ends every process and leaves nothing on the disk, also what is only just starting. */
  close(): Promise<void>;
}

const project = process.cwd();
const poolSize = '10';
/** Longer than a run: nobody signs in again in between. */
const tokenMinutes = '60';

export function createBenchEnvironment(): BenchEnvironment {
  const resources = createResources();
  const secretKey = randomBytes(32).toString('base64url');
  const startServer = (input: Omit<ServerInput, 'secretKey'>) =>
    resources.open(
      () => startOne({ ...input, secretKey }),
      (server) => server.stop(),
    );
  return {
    startDatabase: () => startDatabase(resources),
    startApi: (databaseUrl, execArgv = []) =>
      startServer({ name: 'API', script: 'apps/api/src/server.ts', databaseUrl, execArgv }),
    startBaseline: (databaseUrl) =>
      startServer({ name: 'bare server', script: 'benchmarks/baseline/server.ts', databaseUrl }),
    close: () => resources.close(),
  };
}

async function startDatabase(resources: Resources): Promise<string> {
  const folder = await resources.open(
    () => mkdtemp(path.join(tmpdir(), 'vigor-bench-')),
    (made) => rm(made, { recursive: true, force: true }),
  );
  const { sharedFolder } = dataFoldersFor(project);
  const cluster = await resources.open(
    () => startCluster({ folder, sharedFolder, isDurable: true }),
    (started) => started.stop(),
  );
  await migrateDatabase(cluster.url);
  return cluster.url;
}

interface ServerInput {
  name: string;
  script: string;
  databaseUrl: string;
  secretKey: string;
  execArgv?: string[];
}

async function startOne(input: ServerInput): Promise<BenchServer> {
  const { name, script, execArgv } = input;
  const port = await freePort();
  const env = { ...serverEnv(input), PORT: String(port) };
  const running = await startProcess(project, env, { name, script, execArgv });
  return { port, env, stop: running.stop };
}

/** As in production, without the limits that one caller with a thousand members would meet. */
function serverEnv({ databaseUrl, secretKey }: ServerInput): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: poolSize,
    SECRET_KEY: secretKey,
    ACCESS_TOKEN_EXPIRE_MINUTES: tokenMinutes,
    RATE_LIMIT_PER_MINUTE: '0',
    REGISTRATIONS_PER_HOUR: '0',
    LOG_LEVEL: 'silent',
  };
}
