import type { CacheStore } from '@vigor/llm';
import type { Redis } from '../../../lib/redis.ts';
import { createAnswerSealing, keptMs } from './llm.sealed-answer.ts';

/** Answers that all processes share, in Redis, sealed as in the database. Redis forgets them. */
export function createRedisCache(input: { redis: Redis; secretKey: string }): CacheStore {
  const { redis } = input;
  const { idOf, seal, open } = createAnswerSealing(input.secretKey);
  const nameOf = (key: string) => `vigor:llm:answer:${idOf(key).toString('base64url')}`;
  return {
    get: async (key) => {
      const sealed = await redis.get(nameOf(key));
      return sealed && open(key, sealed);
    },
    set: async (key, answer, ttlSeconds) => {
      const ttlMs = keptMs(answer, ttlSeconds);
      if (ttlMs > 0) await redis.set(nameOf(key), seal(key, answer), ttlMs);
    },
  };
}
