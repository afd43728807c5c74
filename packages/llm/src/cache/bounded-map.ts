import type { Now } from '../model/ports.ts';

export interface BoundedMapLimits {
  maxEntries: number;
  maxBytes: number;
}

interface Entry<Value> {
  value: Value;
  bytes: number;
  expiresAt: number;
}

/** A map that forgets: what is too old, and what was not used for longest when it is full. */
export interface BoundedMap<Value> {
  get(key: string): Value | undefined;
  /** Something larger than the whole map is not kept. */
  set(key: string, value: Value, size: { bytes: number; ttlSeconds: number }): void;
  readonly size: number;
  readonly bytes: number;
}

export function createBoundedMap<Value>(limits: BoundedMapLimits, now: Now): BoundedMap<Value> {
  // A Map keeps the order of insertion, so its first key is the one not used for longest.
  const entries = new Map<string, Entry<Value>>();
  let bytes = 0;

  function drop(key: string): void {
    bytes -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  }

  return {
    get size() {
      return entries.size;
    },
    get bytes() {
      return bytes;
    },
    get: (key) => {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      if (entry.expiresAt <= now()) {
        bytes -= entry.bytes;
        return undefined;
      }
      entries.set(key, entry);
      return entry.value;
    },
    set: (key, value, size) => {
      drop(key);
      if (size.bytes > limits.maxBytes) return;
      entries.set(key, { value, bytes: size.bytes, expiresAt: now() + size.ttlSeconds * 1000 });
      bytes += size.bytes;
      for (const oldest of entries.keys()) {
        if (entries.size <= limits.maxEntries && bytes <= limits.maxBytes) break;
        drop(oldest);
      }
    },
  };
}
