import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

const DATABASE_URL = 'postgresql://127.0.0.1/vigor';

test('fills what is missing with the defaults of development', () => {
  expect(readEnv({ DATABASE_URL })).toMatchObject({
    mode: 'development',
    port: 8001,
    webPort: 5173,
    accessTokenMinutes: 10,
  });
});

test('production refuses to start with the default secret', () => {
  expect(() => readEnv({ DATABASE_URL, NODE_ENV: 'production' })).toThrow(/SECRET_KEY/);
  const SECRET_KEY = 'a secret of this installation, 40 chars+';
  expect(readEnv({ DATABASE_URL, NODE_ENV: 'production', SECRET_KEY }).mode).toBe('production');
});

test.each([
  [{ PORT: 'eighty' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ SECRET_KEY: 'short' }, 'SECRET_KEY'],
  [{ NODE_ENV: 'staging' }, 'NODE_ENV'],
  [{ LLM_PROVIDER: 'skynet' }, 'LLM_PROVIDER'],
  [{ GEMINI_BASE_URL: 'not an address' }, 'GEMINI_BASE_URL'],
  [{ LEDGER_TIME_ZONE: 'Mars/Olympus' }, 'LEDGER_TIME_ZONE'],
  [{ LLM_PROVIDER: 'openai_compatible' }, 'OPENAI_COMPATIBLE_BASE_URL'],
  [{ REDIS_URL: 'localhost:6379' }, 'REDIS_URL'],
  [{ REDIS_URL: 'redis://localhost/cache' }, 'REDIS_URL'],
  [{ SECRETS_SOURCE: 'a drawer' }, 'SECRETS_SOURCE'],
  [{ SECRETS_SOURCE: 'azure_key_vault' }, 'AZURE_KEY_VAULT_URL'],
  [{ SECRETS_SOURCE: 'aws_secrets_manager', AWS_REGION: 'eu-west-1' }, 'AWS_ACCESS_KEY_ID'],
  [{ SECRETS_SOURCE: 'hashicorp_vault', VAULT_ADDR: 'https://vault.test' }, 'VAULT_TOKEN'],
])('names the setting that is wrong in %j', (wrong, name) => {
  expect(() => readEnv({ DATABASE_URL, ...wrong })).toThrow(name);
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['redis://localhost', 'redis://localhost'],
  ['rediss://me:secret@cache.test:6380/2', 'rediss://me:secret@cache.test:6380/2'],
])('reads %s as the address of a Redis', (REDIS_URL, redisUrl) => {
  expect(readEnv({ DATABASE_URL, REDIS_URL }).redisUrl).toBe(redisUrl);
});

test('says nothing of a password in an address that is wrong', () => {
  const REDIS_URL = 'redis://:canary@localhost/cache';
  expect(() => readEnv({ DATABASE_URL, REDIS_URL })).toThrow(/^((?!canary).)*$/s);
});

test('asks no provider unless told to, also where there is a key', () => {
  const { llm } = readEnv({ DATABASE_URL, OPENAI_API_KEY: 'key', GEMINI_API_KEY: '' });
  expect(llm.mode).toBe('fallback');
  expect(llm.providers.openai.apiKey).toBe('key');
  expect(llm.providers.gemini.apiKey).toBeUndefined();
  expect(llm.timeZone).toBe('UTC');
});
