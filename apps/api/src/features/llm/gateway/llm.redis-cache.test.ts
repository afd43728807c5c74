import { createClient } from '@redis/client';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { type RedisServer, startRedisServer } from '../../../../test/redis-server.ts';
import { createRedis, type Redis } from '../../../lib/redis.ts';
import { createRedisCache } from './llm.redis-cache.ts';

const answer = { text: 'My canary answer', provider: 'openai', model: 'gpt-4o' };
const weekMs = 7 * 86_400_000;

let server: RedisServer;
const opened: Redis[] = [];

beforeAll(async () => {
  server = await startRedisServer();
});

afterEach(async () => {
  for (const redis of opened.splice(0)) await redis.close();
  const admin = await createClient({ url: server.url }).connect();
  await admin.flushAll();
  admin.destroy();
});

afterAll(() => server.close());

/** Each is what another process would have. */
async function openCache(secretKey = 'one') {
  const redis = createRedis(server.url);
  opened.push(redis);
  redis.start({ onAway: expect.unreachable, onBack: expect.unreachable });
  await vi.waitFor(() => redis.ping(), { interval: 10, timeout: 10_000 });
  return createRedisCache({ redis, secretKey });
}

/** Everything that somebody sees who may read all of Redis. */
async function readAll(): Promise<{ key: string; value: string | null; ttlMs: number }[]> {
  const reader = await createClient({ url: server.url }).connect();
  const keys = await reader.keys('*');
  const read = async (key: string) => ({
    key,
    value: await reader.get(key),
    ttlMs: await reader.pTTL(key),
  });
  const all = await Promise.all(keys.map(read));
  reader.destroy();
  return all;
}

/** Puts something else in the place of every answer. */
async function spoilAll(change: (sealed: Buffer) => Buffer): Promise<void> {
  const redis = opened[0];
  for (const { key } of await readAll()) {
    const sealed = await redis?.get(key);
    if (sealed) await redis?.set(key, change(sealed), 60_000);
  }
}

it('gives the last answer to the same question, in another process as well', async () => {
  const [one, other] = [await openCache(), await openCache()];
  await one.set('question', { ...answer, text: 'older' }, 60);
  await one.set('question', answer, 60);
  expect(await other.get('question')).toEqual(answer);
  expect(await other.get('another')).toBeUndefined();
});

it('shows nothing to who reads Redis, and nothing to another installation', async () => {
  await (await openCache()).set('my canary question', answer, 60);
  const all = await readAll();
  expect(all.length).toBeGreaterThan(0);
  for (const { key } of all) expect(key).toMatch(/^vigor:llm:answer:[\w-]{43}$/);
  expect(JSON.stringify(all)).not.toContain('canary');
  expect(await (await openCache('two')).get('my canary question')).toBeUndefined();
});

it('lets Redis forget an answer when its time is over', async () => {
  const cache = await openCache();
  await cache.set('short', answer, 0.05);
  const look = async () => expect(await cache.get('short')).toBeUndefined();
  await vi.waitFor(look, { interval: 10, timeout: 5_000 });
});

it('keeps none for longer than a week, and none that has no time', async () => {
  const cache = await openCache();
  await cache.set('long', answer, 99_999_999);
  for (const { ttlMs } of await readAll()) {
    expect(ttlMs).toBeGreaterThan(0);
    expect(ttlMs).toBeLessThanOrEqual(weekMs);
  }
  await cache.set('none', answer, 0);
  expect(await cache.get('none')).toBeUndefined();
});

it('keeps an answer of 64,000 characters, and none that is longer', async () => {
  const cache = await openCache();
  const longest = { ...answer, text: 'ü'.repeat(64_000) };
  await cache.set('longest', longest, 60);
  await cache.set('longer', { ...answer, text: `${longest.text}x` }, 60);
  expect(await cache.get('longest')).toEqual(longest);
  expect(await cache.get('longer')).toBeUndefined();
});

it.each<[string, (sealed: Buffer) => Buffer]>([
  ['changed', (sealed) => Buffer.from(sealed.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))],
  ['cut', (sealed) => sealed.subarray(0, 20)],
  ['emptied', () => Buffer.alloc(0)],
])('does not take what was %s for an answer', async (_name, change) => {
  const cache = await openCache();
  await cache.set('spoilt', answer, 60);
  await spoilAll(change);
  expect(await cache.get('spoilt')).toBeUndefined();
});

it('does not take the answer to one question for the answer to another', async () => {
  const cache = await openCache();
  await cache.set('one', answer, 60);
  const [first] = await readAll();
  const sealed = await opened[0]?.get(first?.key ?? '');
  await cache.set('other', { ...answer, text: 'other' }, 60);
  await spoilAll(() => sealed ?? Buffer.alloc(0));
  expect(await cache.get('one')).toEqual(answer);
  expect(await cache.get('other')).toBeUndefined();
});
