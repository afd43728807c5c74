import { expect, it, onTestFinished } from 'vitest';
import { friendly, type Replies, startFalseRedis } from '../../test/false-redis.ts';
import {
  expectNothingSoon,
  longestMs,
  openReadyRedis,
  openWatchedRedis,
  value,
} from './redis.fixture.ts';

/** Ends with its test. */
async function startServer(replies: Replies): Promise<string> {
  const server = await startFalseRedis(replies);
  onTestFinished(() => server.close());
  return server.url;
}

it.each<[string, Replies]>([
  ['never answers', {}],
  ['speaks HTTP', { CLIENT: 'HTTP/1.1 400 Bad Request\r\n\r\n' }],
  ['answers a ping with a number', { ...friendly, PING: ':5\r\n' }],
  ['is only starting', { ...friendly, PING: '-LOADING Redis is loading\r\n' }],
])('what %s is never connected to', async (_name, replies) => {
  const redis = openWatchedRedis(await startServer(replies));
  await expectNothingSoon(redis);
  await redis.untilTold('connection away');
  await expectNothingSoon(redis);
  await expect(redis.ping()).rejects.toThrow();
});

it.each<[string, Replies]>([
  ['nothing', {}],
  ['rubbish', { GET: 'what?\r\n' }],
  ['more than was asked for', { GET: '$1\r\na\r\n'.repeat(9) }],
])('what answers a look-up with %s is given up', async (_name, replies) => {
  const redis = await openReadyRedis(await startServer({ ...friendly, ...replies }));
  const from = performance.now();
  await redis.get('a');
  expect(performance.now() - from).toBeLessThan(longestMs);
  await redis.untilTold('connection away');
  await expectNothingSoon(redis);
});

it('what never takes an answer is given up', async () => {
  const redis = await openReadyRedis(await startServer(friendly));
  const from = performance.now();
  await redis.set('a', value, 60_000);
  expect(performance.now() - from).toBeLessThan(longestMs);
  await redis.untilTold('connection away');
});

it.each([
  ['a number', ':5\r\n'],
  ['a word', '+OK\r\n'],
  ['a list', '*1\r\n:1\r\n'],
])('what answers a look-up with %s knows nothing', async (_name, GET) => {
  const redis = await openReadyRedis(await startServer({ ...friendly, GET }));
  expect(await redis.get('a')).toBeUndefined();
});
