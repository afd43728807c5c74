import { z } from 'zod';
import { type LlmEnv, llmEnvShape, toLlmEnv } from './env-llm.ts';
import { optionalRedisUrl } from './env-values.ts';

const developmentSecret = 'vigor-development-secret-change-me-please';

const flagSchema = z.stringbool({ truthy: ['1', 'true', 'yes'], falsy: ['0', 'false', 'no', ''] });

const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8001),
  WEB_PORT: z.coerce.number().int().min(0).max(65_535).default(5173),
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  REDIS_URL: optionalRedisUrl,
  SECRET_KEY: z.string().min(32).default(developmentSecret),
  ACCESS_TOKEN_EXPIRE_MINUTES: z.coerce.number().int().min(1).max(60).default(10),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).default(600),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  REGISTRATIONS_PER_HOUR: z.coerce.number().int().min(0).optional(),
  WEB_ORIGIN: z.url().optional(),
  TRUST_PROXY: flagSchema.default(false),
  ...llmEnvShape,
});

export interface Env {
  mode: 'development' | 'test' | 'production';
  host: string;
  port: number;
  webPort: number;
  databaseUrl: string;
  databasePoolSize: number;
  /** Absent: what Redis would keep is in the database. */
  redisUrl?: string;
  secretKey: string;
  accessTokenMinutes: number;
  rateLimitPerMinute: number;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** From one network; 0 switches the limit off. */
  registrationsPerHour: number;
  /** Where the web app is served: the only origin that may use the refresh cookie. */
  webOrigins: string[];
  trustProxy: boolean;
  llm: LlmEnv;
}

/** Reads the environment once; refuses to go on with settings that are wrong or unsafe. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = envSchema.safeParse(source);
  if (!parsed.success) throw new Error(`Check the environment: ${z.prettifyError(parsed.error)}`);
  const values = parsed.data;
  if (values.NODE_ENV === 'production' && values.SECRET_KEY === developmentSecret) {
    throw new Error('Set SECRET_KEY to a secret of your own before running in production.');
  }
  return {
    mode: values.NODE_ENV,
    host: values.HOST,
    port: values.PORT,
    webPort: values.WEB_PORT,
    databaseUrl: values.DATABASE_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    redisUrl: values.REDIS_URL,
    secretKey: values.SECRET_KEY,
    accessTokenMinutes: values.ACCESS_TOKEN_EXPIRE_MINUTES,
    rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
    logLevel: values.LOG_LEVEL,
    registrationsPerHour:
      values.REGISTRATIONS_PER_HOUR ?? (values.NODE_ENV === 'production' ? 5 : 1000),
    webOrigins: values.WEB_ORIGIN ? [values.WEB_ORIGIN] : localOrigins(values.WEB_PORT),
    trustProxy: values.TRUST_PROXY,
    llm: toLlmEnv(values),
  };
}

function localOrigins(webPort: number): string[] {
  return [`http://localhost:${webPort}`, `http://127.0.0.1:${webPort}`];
}
