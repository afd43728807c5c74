import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import type { AppDeps } from './context.ts';
import { openDatabase } from './db/database.ts';
import { migrateDatabase } from './db/migrate.ts';
import { readEnv } from './env.ts';
import { createAuthTools } from './features/auth/auth.tools.ts';
import { createLedger } from './features/ledger/ledger.service.ts';
import { seedLlmConfig } from './features/llm/config/llm.defaults.ts';
import { createLlmGateway } from './features/llm/llm.gateway.ts';
import { startLlmJobs } from './features/llm/llm.jobs.ts';
import { createBackgroundTasks } from './lib/background-tasks.ts';
import { systemClock } from './lib/clock.ts';
import { randomIds } from './lib/ids.ts';
import { createRedis } from './lib/redis.ts';
import { refuseUnsafeProduction } from './safe-production.ts';

const env = readEnv(process.env);
await migrateDatabase(env.databaseUrl);

const database = openDatabase({ url: env.databaseUrl, poolSize: env.databasePoolSize });
await seedLlmConfig(database, systemClock);
/** Brings the log, once it is there. */
let app: FastifyInstance | undefined;
const onFault = (err: unknown) => app?.log.error({ err }, 'background work failed');
const ledger = createLedger({
  ...{ database, clock: systemClock, timeZone: env.llm.timeZone },
  onEvent: (event) => app?.log.warn({ event }, 'budget reached'),
});
const redis = env.redisUrl ? createRedis(env.redisUrl) : undefined;
const deps: AppDeps = {
  env,
  clock: systemClock,
  ids: randomIds,
  database,
  auth: createAuthTools(env, systemClock),
  background: createBackgroundTasks(),
  ledger,
  redis,
  llm: createLlmGateway({ env, database, clock: systemClock, ledger, redis, onFault }),
};
await refuseUnsafeProduction(deps);

app = await buildApp(deps);
const hasKey = Object.values(env.llm.providers).some(({ apiKey }) => apiKey !== undefined);
if (hasKey && env.llm.mode === 'fallback') {
  app.log.warn('There is a key, but LLM_PROVIDER is fallback: no provider is asked.');
}
const jobs = startLlmJobs({ ...deps, onFault });
await app.listen({ host: env.host, port: env.port });
process.send?.('ready');

let isStopping = false;

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await jobs.stop();
  await app?.close();
  await deps.database.close();
  process.exit(0);
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
// Started by another process that was killed: do not stay behind and hold the port.
process.on('disconnect', stop);
