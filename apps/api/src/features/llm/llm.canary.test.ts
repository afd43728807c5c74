import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Session } from '@vigor/contract';
import { type FakeProviders, faultKinds, startFakeProviders } from '@vigor/llm/fake-providers';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { openDatabase } from '../../db/database.ts';
import { question } from './chat/llm.chat.fixture.ts';

const keys = {
  gemini: 'canary-gemini-91',
  perplexity: 'canary-perplexity-91',
  openai: 'canary-openai-91',
};
const canary = /canary-\w+-91/;

let fake: FakeProviders;
let testDatabase: TestDatabase;
let server: ChildProcess;
let address: string;
const output: string[] = [];

beforeAll(async () => {
  fake = await startFakeProviders();
  testDatabase = await createTestDatabase();
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, [path.resolve('apps/api/src/server.ts')], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      NODE_ENV: 'test',
      PORT: String(port),
      DATABASE_URL: testDatabase.url,
      LOG_LEVEL: 'debug',
      RATE_LIMIT_PER_MINUTE: '0',
      REGISTRATIONS_PER_HOUR: '0',
      LLM_PROVIDER: 'auto',
      LLM_CONNECT_TIMEOUT_SECONDS: '0.1',
      LLM_IDLE_TIMEOUT_SECONDS: '0.1',
      LLM_ANSWER_TIMEOUT_SECONDS: '0.2',
      GEMINI_API_KEY: keys.gemini,
      GEMINI_BASE_URL: `${fake.url}/gemini/v1beta`,
      PERPLEXITY_API_KEY: keys.perplexity,
      PERPLEXITY_BASE_URL: `${fake.url}/perplexity`,
      OPENAI_API_KEY: keys.openai,
      OPENAI_BASE_URL: `${fake.url}/openai/v1`,
    },
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk) => output.push(String(chunk)));
  }
  await Promise.race([once(server, 'message'), once(server, 'exit')]);
});

afterAll(async () => {
  server.kill('SIGKILL');
  await testDatabase.drop();
  await fake.close();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const found = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (found === null || typeof found === 'string') throw new Error('no port was free');
  return found.port;
}

async function send(method: string, url: string, token: string, body?: object): Promise<string> {
  const response = await fetch(`${address}${url}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  expect(response.status, url).toBeLessThan(500);
  return response.text();
}

async function signUp(username: string): Promise<string> {
  const account = { email: `${username}@example.com`, username, password: 'a calm green kettle' };
  return (JSON.parse(await send('POST', '/auth/register', '', account)) as Session).accessToken;
}

it('no key is in a log, an answer, an export or the database, whatever providers do', async () => {
  const [admin, member] = [await signUp('adminada'), await signUp('lifter')];
  const limits = { tiers: [{ tier: 'FREE', requests: { daily: 999, weekly: 999, monthly: 999 } }] };
  await send('POST', '/llm/admin/budgets', admin, limits);
  await send('PUT', '/users/consents', member, { purpose: 'ai_processing', isGranted: true });
  const answers: string[] = [];
  for (const fault of faultKinds) {
    fake.setScript(() => ({ fault }));
    for (const id of ['gemini-flash', 'perplexity', 'gpt-mini']) {
      await send('PATCH', `/llm/admin/models/${id}/toggle`, admin, { isEnabled: true });
    }
    const url = fault.length % 2 === 0 ? '/llm/chat' : '/llm/stream';
    answers.push(await send('POST', url, member, question()));
  }
  const urls = [
    '/config/export',
    '/models',
    '/prices',
    '/analytics/usage-report',
    '/config/versions',
  ];
  for (const url of urls) answers.push(await send('GET', `/llm/admin${url}`, admin));
  answers.push(await send('GET', '/llm/status', member), await send('GET', '/health', ''));
  server.kill('SIGTERM');
  const [code] = await once(server, 'exit');
  expect(code).toBe(0);

  const sent = JSON.stringify(fake.calls.map(({ headers }) => headers));
  for (const key of Object.values(keys)) expect(sent).toContain(key);
  expect(output.join('')).toContain('/llm/chat');
  expect(output.join('')).not.toMatch(canary);
  expect(answers.join('')).not.toMatch(canary);
  expect(JSON.stringify(fake.calls.map(({ body }) => body))).not.toMatch(canary);
  const { stored, attempts } = await readEverything();
  expect(stored).not.toMatch(canary);
  expect(attempts).toBeGreaterThan(faultKinds.length);
});

/** Every row of every table that this feature writes, and the log of the administration. */
async function readEverything(): Promise<{ stored: string; attempts: number }> {
  const database = openDatabase({ url: testDatabase.url, poolSize: 1 });
  const tables = [
    'llm_models',
    'llm_config_versions',
    'llm_attempts',
    'llm_breakers',
    'llm_cache_entries',
    'ledger_holds',
    'audit_log',
  ];
  const texts = await database.forSystem().read(async (db) => {
    const all: string[] = [];
    for (const table of tables) {
      const { rows } = await db.execute(sql.raw(`select to_jsonb(t)::text as row from ${table} t`));
      all.push(JSON.stringify(rows));
    }
    return all;
  });
  await database.close();
  return { stored: texts.join(''), attempts: (texts[2] ?? '').split('"row"').length };
}
