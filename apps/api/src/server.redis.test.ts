import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type RedisServer, startRedisServer } from '../test/redis-server.ts';
import { createTestDatabase, type TestDatabase } from '../test/test-database.ts';
import { freePort } from './db/embedded/free-port.ts';

const password = 'canary-redis-password';

let redis: RedisServer;
let testDatabase: TestDatabase;
let server: ChildProcess;
let output = '';

beforeAll(async () => {
  redis = await startRedisServer(['--requirepass', password]);
  await redis.kill();
  testDatabase = await createTestDatabase();
  server = spawn(process.execPath, [path.resolve('apps/api/src/server.ts')], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      NODE_ENV: 'test',
      PORT: String(await freePort()),
      DATABASE_URL: testDatabase.url,
      REDIS_URL: redis.url.replace('//', `//:${password}@`),
      LOG_LEVEL: 'warn',
    },
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (text) => {
      output += text;
    });
  }
  await Promise.race([once(server, 'message'), once(server, 'exit')]);
});

afterAll(async () => {
  server.kill('SIGKILL');
  await redis.close();
  await testDatabase.drop();
});

const saidOf = () => [...output.matchAll(/"Redis is (away|back)/g)].map(([, word]) => word);

function untilSaid(words: string[]): Promise<void> {
  return vi.waitFor(() => expect(saidOf()).toEqual(words), { interval: 20, timeout: 20_000 });
}

it('starts and stops without Redis, and says one line when it goes and one when it is back', async () => {
  await untilSaid(['away']);
  await redis.start();
  await untilSaid(['away', 'back']);
  await redis.kill();
  await untilSaid(['away', 'back', 'away']);
  await redis.start();
  await untilSaid(['away', 'back', 'away', 'back']);
  await redis.kill();
  await untilSaid(['away', 'back', 'away', 'back', 'away']);
  server.kill('SIGTERM');
  expect((await once(server, 'exit'))[0]).toBe(0);
  expect(output).not.toContain(password);
});
