import type { Gateway } from '@vigor/llm';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import type { AppDeps } from '../src/context.ts';
import { openDatabase } from '../src/db/database.ts';
import { type Env, readEnv } from '../src/env.ts';
import { createAuthTools } from '../src/features/auth/auth.tools.ts';
import { createLlmGateway } from '../src/features/llm/llm.gateway.ts';
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

export interface TestAppOptions {
  /** Instead of the gateway of the product. */
  llm?: Gateway;
}

/**
 * The whole API on a database of its own, with a clock that tests set. Without a key in the
 * environment no provider is asked.
 */
export async function buildTestApp(
  overrides: Partial<Env> = {},
  options: TestAppOptions = {},
): Promise<TestApp> {
  const testDatabase = await createTestDatabase();
  const clock = createManualClock(new Date('2026-11-18T09:00:00Z'));
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
  const tools = { env, database, clock, ids: randomIds };
  const deps: AppDeps = {
    ...tools,
    auth: createAuthTools(env, clock),
    llm: options.llm ?? createLlmGateway(tools),
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
