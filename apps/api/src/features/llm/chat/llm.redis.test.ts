import type { Problem } from '@vigor/contract';
import { type FakeProviders, startFakeProviders } from '@vigor/llm/fake-providers';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { makeMember, type TestMember } from '../../../../test/factories.ts';
import { askingFake, makeConsentingMember } from '../../../../test/fake-llm.ts';
import { type RedisServer, startRedisServer } from '../../../../test/redis-server.ts';
import { ask, question, readStream, textOf } from './llm.chat.fixture.ts';

let fake: FakeProviders;
let server: RedisServer;
let testApp: TestApp;
let member: TestMember;

beforeAll(async () => {
  fake = await startFakeProviders();
});

beforeEach(async () => {
  fake.reset();
  server = await startRedisServer();
  testApp = await buildTestApp({ ...askingFake(fake), redisUrl: server.url });
  member = await makeConsentingMember(testApp);
  await untilRedisIs('up');
});

afterEach(async () => {
  // First, so that it ends with the test whatever else fails.
  await server.close();
  await testApp.close();
});

afterAll(() => fake.close());

async function readHealth() {
  const response = await testApp.app.inject({ method: 'GET', url: '/health' });
  return response.json<{ status: string; parts: { redis?: { status: string } } }>();
}

function untilRedisIs(status: 'up' | 'down'): Promise<void> {
  const look = async () => expect((await readHealth()).parts.redis?.status).toBe(status);
  return vi.waitFor(look, { interval: 10, timeout: 10_000 });
}

async function isReady(): Promise<boolean> {
  const response = await testApp.app.inject({ method: 'GET', url: '/health/ready' });
  return response.statusCode === 200;
}

async function countEntries(): Promise<unknown> {
  const { rows } = await testApp.deps.database
    .forSystem()
    .read((db) => db.execute(sql`select count(*)::int as entries from llm_cache_entries`));
  return rows[0]?.entries;
}

it('keeps answers in Redis, for this process and for others, and none in the database', async () => {
  const body = question();
  const first = await ask(member, body);
  expect(await ask(member, body)).toMatchObject({ cached: true, message: first.message });
  const other = await buildTestApp(
    { ...askingFake(fake), redisUrl: server.url },
    { beside: testApp },
  );
  await vi.waitFor(() => other.deps.redis?.ping(), { interval: 10, timeout: 10_000 });
  const headers = { authorization: `Bearer ${member.accessToken}` };
  const request = { method: 'POST', url: '/llm/chat', payload: body, headers } as const;
  expect((await other.app.inject(request)).json()).toMatchObject({ cached: true });
  await other.close();
  expect(fake.calls).toHaveLength(1);
  expect(await countEntries()).toBe(0);
});

it('answers without a cache while Redis is away, is ready, and caches again by itself', async () => {
  const body = question();
  await ask(member, body);
  await server.kill();
  expect(await ask(member, body)).toMatchObject({ cached: false, fallback: false });
  expect(textOf(await readStream(member, body)).length).toBeGreaterThan(0);
  await untilRedisIs('down');
  expect((await readHealth()).status).toBe('degraded');
  expect(await isReady()).toBe(true);
  await server.start();
  await untilRedisIs('up');
  expect((await readHealth()).status).toBe('up');
  await ask(member, body);
  expect(await ask(member, body)).toMatchObject({ cached: true });
});

it('answers soon while Redis hangs', async () => {
  server.freeze();
  const from = performance.now();
  expect(await ask(member)).toMatchObject({ cached: false, fallback: false });
  expect(performance.now() - from).toBeLessThan(1_000);
  expect(await ask(member)).toMatchObject({ cached: false, fallback: false });
});

it('limits hold while Redis is away', async () => {
  await server.kill();
  const free = await makeMember(testApp);
  for (let asked = 0; asked < 10; asked += 1) await ask(free);
  const refused = await free.send({ method: 'POST', url: '/llm/chat', body: question() });
  expect(refused.json<Problem>()).toMatchObject({ status: 429, code: 'TIER_LIMIT' });
});
