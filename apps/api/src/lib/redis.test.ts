import { createClient } from '@redis/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type RedisServer, startRedisServer } from '../../test/redis-server.ts';
import { freePort } from '../db/embedded/free-port.ts';
import {
  expectNothingSoon,
  longestMs,
  openReadyRedis,
  openWatchedRedis,
  value,
} from './redis.fixture.ts';
import { createRedis } from './redis.ts';

/** Ends with its test. */
async function startServer(settings: string[] = []): Promise<RedisServer> {
  const server = await startRedisServer(settings);
  onTestFinished(() => server.close());
  return server;
}

describe('a Redis that is there', () => {
  it('gives what another process put there, byte for byte', async () => {
    const { url } = await startServer();
    const [one, other] = [await openReadyRedis(url), await openReadyRedis(url)];
    await one.set('shared', value, 60_000);
    expect(await other.get('shared')).toEqual(value);
    expect(await other.get('nothing')).toBeUndefined();
    expect([...one.told, ...other.told]).toEqual([]);
  });

  it('gives each of 200 at once its own', async () => {
    const redis = await openReadyRedis((await startServer()).url);
    const keys = Array.from({ length: 200 }, (_one, index) => `key ${index}`);
    await Promise.all(keys.map((key) => redis.set(key, Buffer.from(key), 60_000)));
    const found = await Promise.all(keys.map((key) => redis.get(key)));
    expect(found.map(String)).toEqual(keys);
  });

  it('is not asked before it is started, and after it is closed', async () => {
    const { url } = await startServer();
    await expectNothingSoon(createRedis(url));
    const redis = await openReadyRedis(url);
    await redis.close();
    await expectNothingSoon(redis);
    await expect(redis.ping()).rejects.toThrow();
  });

  it('may be closed while it connects', async () => {
    const redis = openWatchedRedis((await startServer()).url);
    await redis.close();
    expect(redis.told).toEqual([]);
  });
});

describe('a Redis that goes away', () => {
  it('is told of once when it is killed under a call, and is there again by itself', async () => {
    const server = await startServer();
    const redis = await openReadyRedis(server.url);
    server.freeze();
    const calls = expectNothingSoon(redis);
    await server.kill();
    await calls;
    await expectNothingSoon(redis);
    expect(redis.told).toEqual(['connection away']);
    await server.start();
    await redis.untilThere();
    await redis.set('a', value, 60_000);
    expect(await redis.get('a')).toEqual(value);
    expect(redis.told).toEqual(['connection away', 'connection back']);
  });

  it('is not waited for by each call when it hangs', async () => {
    const server = await startServer();
    const redis = await openReadyRedis(server.url);
    server.freeze();
    await expectNothingSoon(redis);
    const from = performance.now();
    for (let calls = 0; calls < 100; calls += 1) expect(await redis.get('a')).toBeUndefined();
    expect(performance.now() - from).toBeLessThan(longestMs);
    expect(redis.told).toEqual(['connection away']);
  });

  it('is found again by itself when nobody asked meanwhile', async () => {
    const server = await startServer();
    const redis = await openReadyRedis(server.url);
    await server.kill();
    await redis.untilTold('connection away');
    await server.start();
    await redis.untilTold('connection back');
    expect(await redis.get('a')).toBeUndefined();
  });
});

describe('a Redis that refuses', () => {
  it('to keep more is told of once, and once when it keeps again', async () => {
    const { url } = await startServer(['--maxmemory', '1kb']);
    const redis = await openReadyRedis(url);
    for (let calls = 0; calls < 3; calls += 1) await redis.set('a', value, 60_000);
    expect(await redis.get('a')).toBeUndefined();
    expect(redis.told).toEqual(['set away']);
    const admin = await createClient({ url }).connect();
    await admin.configSet('maxmemory', '0');
    admin.destroy();
    await redis.set('a', value, 60_000);
    expect(redis.told).toEqual(['set away', 'set back']);
  });

  it.each(['', ':wrong@', 'nobody:wrong@'])('who comes as “%s” is away', async (credentials) => {
    const { url } = await startServer(['--requirepass', 'right']);
    const redis = openWatchedRedis(url.replace('//', `//${credentials}`));
    await redis.untilTold('connection away');
    await expectNothingSoon(redis);
    await openReadyRedis(url.replace('//', '//:right@'));
  });

  it('every connection is told of once', async () => {
    const redis = openWatchedRedis(`redis://127.0.0.1:${await freePort()}`);
    await redis.untilTold('connection away');
    await expectNothingSoon(redis);
    expect(redis.told).toEqual(['connection away']);
  });
});
