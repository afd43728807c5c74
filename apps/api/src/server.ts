import { buildApp } from './app.ts';
import type { AppDeps } from './context.ts';
import { openDatabase } from './db/database.ts';
import { migrateDatabase } from './db/migrate.ts';
import { readEnv } from './env.ts';
import { createAuthTools } from './features/auth/auth.tools.ts';
import { createLlmGateway } from './features/llm/llm.gateway.ts';
import { systemClock } from './lib/clock.ts';
import { randomIds } from './lib/ids.ts';
import { refuseUnsafeProduction } from './safe-production.ts';

const env = readEnv(process.env);
await migrateDatabase(env.databaseUrl);

const database = openDatabase({ url: env.databaseUrl, poolSize: env.databasePoolSize });
const deps: AppDeps = {
  env,
  clock: systemClock,
  ids: randomIds,
  database,
  auth: createAuthTools(env, systemClock),
  llm: createLlmGateway({ env, database, clock: systemClock, ids: randomIds }),
};
await refuseUnsafeProduction(deps);

const app = await buildApp(deps);
await app.listen({ host: env.host, port: env.port });
process.send?.('ready');

let isStopping = false;

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await app.close();
  await deps.database.close();
  process.exit(0);
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
// Started by another process that was killed: do not stay behind and hold the port.
process.on('disconnect', stop);
