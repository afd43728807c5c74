import type { Now } from '../model/ports.ts';
import type { SecretSource } from './secret-source.ts';

export interface CachedSecrets extends SecretSource {
  /** Asks the source again at the next call, as after a 401: the key may have been changed. */
  forget(name: string): void;
}

interface CacheOptions {
  ttlSeconds: number;
  now?: Now;
}

/** What is known of one secret. */
interface Entry {
  value: string | undefined;
  isKnown: boolean;
  freshUntil: number;
  refresh: Promise<string | undefined> | undefined;
}

const millisecondsPerSecond = 1_000;
/** A source that fails is not asked again any sooner, as long as there is an old value. */
const longestPauseMs = 30_000;

/**
 * Remembers secrets for a while. Callers who ask at the same time share one request; while the
 * source fails, the old value is served, unless it was forgotten.
 */
export function cachedSecrets(source: SecretSource, options: CacheOptions): CachedSecrets {
  const { ttlSeconds, now = Date.now } = options;
  const ttlMs = ttlSeconds * millisecondsPerSecond;
  const entries = new Map<string, Entry>();
  return {
    get: (name) => {
      const entry = entries.get(name) ?? startEntry();
      entries.set(name, entry);
      if (entry.isKnown && entry.freshUntil > now()) return Promise.resolve(entry.value);
      entry.refresh ??= refresh({ entry, ttlMs, now, read: () => source.get(name) });
      return entry.refresh;
    },
    // A request that is under way keeps its own entry, so what it brings is not remembered.
    forget: (name) => entries.delete(name),
  };
}

function startEntry(): Entry {
  return { value: undefined, isKnown: false, freshUntil: 0, refresh: undefined };
}

interface Refresh {
  entry: Entry;
  ttlMs: number;
  now: Now;
  read: () => Promise<string | undefined>;
}

async function refresh({ entry, ttlMs, now, read }: Refresh): Promise<string | undefined> {
  try {
    entry.value = await read();
    entry.isKnown = true;
    entry.freshUntil = now() + ttlMs;
  } catch (error) {
    if (!entry.isKnown) throw error;
    entry.freshUntil = now() + Math.min(ttlMs, longestPauseMs);
  } finally {
    entry.refresh = undefined;
  }
  return entry.value;
}
