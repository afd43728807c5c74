import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { CachedAnswer, CacheStore } from '@vigor/llm';
import { z } from 'zod';
import type { ScopedDatabase } from '../../../db/database.ts';
import type { Clock } from '../../../lib/clock.ts';
import { findCacheEntry, saveCacheEntry } from './llm.cache.repository.ts';

const longestTtlSeconds = 7 * 86_400;
/** A longer answer is rare, and would push out many others. */
const longestAnswer = 64_000;
const millisecondsPerSecond = 1_000;

const cachedAnswerSchema = z.object({ text: z.string(), provider: z.string(), model: z.string() });

/**
 * Answers that all processes share. The key of an answer, which only who asks the same question
 * can form, also seals it: who reads the table, or an old copy of it, learns nothing.
 */
export function createAnswerCache(input: {
  database: ScopedDatabase;
  clock: Clock;
  secretKey: string;
}): CacheStore {
  const { database, clock, secretKey } = input;
  const idOf = (key: string) => createHmac('sha256', secretKey).update(`llm-cache:${key}`).digest();
  return {
    get: async (key) => {
      const sealed = await database.read((db) => findCacheEntry(db, idOf(key), clock.now()));
      return sealed && unseal(sealed, sealKey(secretKey, key));
    },
    set: async (key, answer, ttlSeconds) => {
      if (answer.text.length > longestAnswer || ttlSeconds <= 0) return;
      const createdAt = clock.now();
      const ttlMs = Math.min(ttlSeconds, longestTtlSeconds) * millisecondsPerSecond;
      const expiresAt = new Date(createdAt.getTime() + ttlMs);
      const sealed = seal(answer, sealKey(secretKey, key));
      await database.read((db) =>
        saveCacheEntry(db, { id: idOf(key), sealed, createdAt, expiresAt }),
      );
    },
  };
}

const algorithm = 'aes-256-gcm';
const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

function sealKey(secretKey: string, key: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secretKey, key, 'llm-cache-seal', keyBytes));
}

function seal({ text, provider, model }: CachedAnswer, key: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv);
  const body = Buffer.concat([
    cipher.update(JSON.stringify({ text, provider, model })),
    cipher.final(),
  ]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** What cannot be opened was sealed with another secret of this installation: not there. */
function unseal(sealed: Buffer, key: Buffer): CachedAnswer | undefined {
  try {
    const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, ivBytes));
    decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
    const body = [decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()];
    return cachedAnswerSchema.parse(JSON.parse(Buffer.concat(body).toString()));
  } catch {
    return undefined;
  }
}
