import type { AppDeps } from '../../context.ts';
import type { Database } from '../../db/database.ts';
import { AppError } from '../../lib/app-error.ts';
import { version } from '../../lib/version.ts';

export async function describeHealth({ database, redis }: Pick<AppDeps, 'database' | 'redis'>) {
  const [databasePart, redisPart] = await Promise.all([
    measure(() => database.ping()),
    redis && measure(() => redis.ping()),
  ]);
  const isUp = databasePart.status === 'up' && redisPart?.status !== 'down';
  return {
    status: isUp ? ('up' as const) : ('degraded' as const),
    version,
    uptimeSeconds: Math.round(process.uptime()),
    parts: { database: databasePart, redis: redisPart },
  };
}

/**
 * Ready means that a query goes through; the server listens only once it has migrated. Redis is
 * not asked: everything works without it.
 */
export async function checkReadiness(database: Database): Promise<void> {
  await database.ping().catch((cause) => {
    throw new AppError('UNAVAILABLE', { cause, retryAfterSeconds: 2 });
  });
}

async function measure(ping: () => Promise<void>) {
  const startedAt = performance.now();
  return ping().then(
    () => ({ status: 'up' as const, latencyMs: Math.round(performance.now() - startedAt) }),
    () => ({ status: 'down' as const }),
  );
}
