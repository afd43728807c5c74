import type { CachedAnswer, CacheStore, Now } from '../model/ports.ts';
import { type BoundedMapLimits, createBoundedMap } from './bounded-map.ts';

const defaultLimits: BoundedMapLimits = { maxEntries: 5000, maxBytes: 32 * 1024 * 1024 };
const bytesPerCharacter = 2;

/** Answers in the memory of one process, bounded in time, number and size. */
export function createMemoryCache(input: { now: Now; limits?: BoundedMapLimits }): CacheStore {
  const answers = createBoundedMap<CachedAnswer>(input.limits ?? defaultLimits, input.now);
  return {
    get: async (key) => answers.get(key),
    set: async (key, answer, ttlSeconds) => {
      const characters = key.length + answer.text.length + answer.model.length;
      answers.set(key, answer, { bytes: characters * bytesPerCharacter, ttlSeconds });
    },
  };
}
