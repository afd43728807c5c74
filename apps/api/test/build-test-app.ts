import type { Gateway } from '@vigor/llm';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import type { AppDeps } from '../src/context.ts';
import { openDatabase } from '../src/db/database.ts';
import { type Env, readEnv } from '../src/env.ts';
import { createAuthTools } from '../src/features/auth/auth.tools.ts';
import { createLedger } from '../src/features/ledger/ledger.service.ts';
import { createLlmGateway } from '../src/features/llm/llm.gateway.ts';
import { createBackgroundTasks } from '../src/lib/background-tasks.ts';
import { randomIds } from '../src/lib/ids.ts';
import { createRedis } from '../src/lib/redis.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

export interface TestApp {
  app: FastifyInstance;
  deps: AppDeps;
  clock: ManualClock;
  databaseUrl: string;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** Instead of the gateway of the product. */
  llm?: Gateway;
  /** Another process on the database of this one, with the same clock. */
  beside?: TestApp;
}

/**
 * The whole API on a database of its own, with a clock that tests set. Without a key in the
 * environment no provider is asked.
 */
export async function buildTestApp(
  overrides: Partial<Env> = {},
  options: TestAppOptions = {},
): Promise<TestApp> {
  const { beside } = options;
  const testDatabase = beside ? sharedDatabase(beside) : await createTestDatabase();
  const clock = beside?.clock ?? createManualClock(new Date('2026-11-18T09:00:00Z'));
  const env: Env = {
    ...readEnv({
      NODE_ENV: 'test',
      DATABASE_URL: testDatabase.url,
      LOG_LEVEL: 'silent',
      RATE_LIMIT_PER_MINUTE: '0',
      REGISTRATIONS_PER_HOUR: '0',
    }),
    ...overrides,
  };
  const database = openDatabase({ url: testDatabase.url, poolSize: 5 });
  const ledger = createLedger({ database, clock, timeZone: env.llm.timeZone });
  const redis = env.redisUrl ? createRedis(env.redisUrl) : undefined;
  const deps: AppDeps = {
    ...{ env, database, clock, ids: randomIds },
    auth: createAuthTools(env, clock),
    background: createBackgroundTasks(),
    ...{ ledger, redis },
    llm: { ...createLlmGateway({ env, database, clock, ledger, redis }), ...options.llm },
  };
  const app = await buildApp(deps);
  await app.ready();
  return {
    app,
    deps,
    clock,
    databaseUrl: testDatabase.url,
    close: async () => {
      await app.close();
      await database.close();
      await testDatabase.drop();
    },
  };
}

function sharedDatabase({ databaseUrl }: TestApp): TestDatabase {
  return { url: databaseUrl, drop: async () => undefined };
}
