import { expect, onTestFinished, vi } from 'vitest';
import { createRedis, type Redis } from './redis.ts';

/** Of a look into Redis, whatever happens there. */
export const longestMs = 150;
export const value = Buffer.from([0, 255, 13, 10]);

const patience = { interval: 10, timeout: 10_000 };

export interface WatchedRedis extends Redis {
  /** What was told of its outages, in order. */
  told: string[];
  untilThere(): Promise<void>;
  untilTold(words: string): Promise<void>;
}

/** Closes with its test. */
export function openWatchedRedis(url: string): WatchedRedis {
  const redis = createRedis(url);
  onTestFinished(() => redis.close());
  const told: string[] = [];
  redis.start({
    onAway: (part) => told.push(`${part} away`),
    onBack: (part) => told.push(`${part} back`),
  });
  return {
    ...redis,
    told,
    untilThere: () => vi.waitFor(() => redis.ping(), patience),
    untilTold: (words) => vi.waitFor(() => expect(told).toContain(words), patience),
  };
}

export async function openReadyRedis(url: string): Promise<WatchedRedis> {
  const redis = openWatchedRedis(url);
  await redis.untilThere();
  return redis;
}

export async function expectNothingSoon(redis: Redis): Promise<void> {
  const from = performance.now();
  const found = await Promise.all([redis.get('a'), redis.get('b'), redis.set('a', value, 1_000)]);
  expect(performance.now() - from).toBeLessThan(longestMs);
  expect(found).toEqual([undefined, undefined, undefined]);
}
