import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import type { AppDeps } from '../src/context.ts';
import { openDatabase } from '../src/db/database.ts';
import { type Env, readEnv } from '../src/env.ts';
import { createAuthTools } from '../src/features/auth/auth.tools.ts';
import { randomIds } from '../src/lib/ids.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { createTestDatabase } from './test-database.ts';

export interface TestApp {
  app: FastifyInstance;
  deps: AppDeps;
  clock: ManualClock;
  databaseUrl: string;
  close(): Promise<void>;
}

/** The whole API on a database of its own, with a clock that tests set. */
export async function buildTestApp(overrides: Partial<Env> = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const clock = createManualClock(new Date('2026-11-18T09:00:00Z'));
  const env: Env = {
    ...readEnv({
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      LOG_LEVEL: 'silent',
      RATE_LIMIT_PER_MINUTE: '0',
      REGISTRATIONS_PER_HOUR: '0',
    }),
    ...overrides,
  };
  const deps: AppDeps = {
    env,
    clock,
    ids: randomIds,
    database: openDatabase({ url: database.url, poolSize: 5 }),
    auth: createAuthTools(env, clock),
  };
  const app = await buildApp(deps);
  await app.ready();
  return {
    app,
    deps,
    clock,
    databaseUrl: database.url,
    close: async () => {
      await app.close();
      await deps.database.close();
      await database.drop();
    },
  };
}
