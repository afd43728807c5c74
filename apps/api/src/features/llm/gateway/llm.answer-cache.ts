import type { CacheStore } from '@vigor/llm';
import type { ScopedDatabase } from '../../../db/database.ts';
import type { Clock } from '../../../lib/clock.ts';
import { findCacheEntry, saveCacheEntry } from './llm.cache.repository.ts';
import { createAnswerSealing, keptMs } from './llm.sealed-answer.ts';

/** Answers that all processes share, in the database, sealed. */
export function createAnswerCache(input: {
  database: ScopedDatabase;
  clock: Clock;
  secretKey: string;
}): CacheStore {
  const { database, clock } = input;
  const { idOf, seal, open } = createAnswerSealing(input.secretKey);
  return {
    get: async (key) => {
      const sealed = await database.read((db) => findCacheEntry(db, idOf(key), clock.now()));
      return sealed && open(key, sealed);
    },
    set: async (key, answer, ttlSeconds) => {
      const ttlMs = keptMs(answer, ttlSeconds);
      if (ttlMs === 0) return;
      const createdAt = clock.now();
      const expiresAt = new Date(createdAt.getTime() + ttlMs);
      const row = { id: idOf(key), sealed: seal(key, answer), createdAt, expiresAt };
      await database.read((db) => saveCacheEntry(db, row));
    },
  };
}
