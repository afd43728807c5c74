import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { CachedAnswer } from '@vigor/llm';
import { z } from 'zod';

const longestTtlSeconds = 7 * 86_400;
/** A longer answer is rare, and would push out many others. */
const longestAnswer = 64_000;
const millisecondsPerSecond = 1_000;

const cachedAnswerSchema = z.object({ text: z.string(), provider: z.string(), model: z.string() });

/**
 * Names and seals answers for a store that processes share. The key of an answer, which only who
 * asks the same question can form, also seals it: who reads the store, or an old copy of it,
 * learns nothing.
 */
export interface AnswerSealing {
  idOf(key: string): Buffer;
  seal(key: string, answer: CachedAnswer): Buffer;
  /** What cannot be opened was sealed with another secret of this installation: not there. */
  open(key: string, sealed: Buffer): CachedAnswer | undefined;
}

export function createAnswerSealing(secretKey: string): AnswerSealing {
  const sealKey = (key: string) =>
    Buffer.from(hkdfSync('sha256', secretKey, key, 'llm-cache-seal', keyBytes));
  return {
    idOf: (key) => createHmac('sha256', secretKey).update(`llm-cache:${key}`).digest(),
    seal: (key, answer) => seal(answer, sealKey(key)),
    open: (key, sealed) => unseal(sealed, sealKey(key)),
  };
}

/** How long an answer is kept; 0 where it is not. */
export function keptMs(answer: CachedAnswer, ttlSeconds: number): number {
  if (answer.text.length > longestAnswer || ttlSeconds <= 0) return 0;
  return Math.ceil(Math.min(ttlSeconds, longestTtlSeconds) * millisecondsPerSecond);
}

const algorithm = 'aes-256-gcm';
const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

function seal({ text, provider, model }: CachedAnswer, key: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv);
  const body = Buffer.concat([
    cipher.update(JSON.stringify({ text, provider, model })),
    cipher.final(),
  ]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

function unseal(sealed: Buffer, key: Buffer): CachedAnswer | undefined {
  try {
    const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, ivBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
    const body = [decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()];
    return cachedAnswerSchema.parse(JSON.parse(Buffer.concat(body).toString()));
  } catch {
    return undefined;
  }
}
