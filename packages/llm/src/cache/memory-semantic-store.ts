import type { Now } from '../model/ports.ts';
import { type BoundedMapLimits, createBoundedMap } from './bounded-map.ts';
import type { SemanticEntry, SemanticStore } from './semantic-cache.ts';

const defaultLimits: BoundedMapLimits = { maxEntries: 1000, maxBytes: 64 * 1024 * 1024 };
/** A search compares with every entry of its namespace, so there may not be many. */
const entriesPerNamespace = 200;
const bytesPerNumber = 8;
const bytesPerCharacter = 2;

interface TimedEntry extends SemanticEntry {
  expiresAt: number;
}

/** Vectors in the memory of one process, bounded in time, number and size. */
export function createMemorySemanticStore(input: {
  now: Now;
  limits?: BoundedMapLimits;
}): SemanticStore {
  const namespaces = createBoundedMap<TimedEntry[]>(input.limits ?? defaultLimits, input.now);
  const freshEntries = (namespace: string) =>
    (namespaces.get(namespace) ?? []).filter(({ expiresAt }) => expiresAt > input.now());
  return {
    list: async (namespace) => freshEntries(namespace),
    add: async (namespace, entry, ttlSeconds) => {
      const expiresAt = input.now() + ttlSeconds * 1000;
      const entries = [...freshEntries(namespace), { ...entry, expiresAt }].slice(
        -entriesPerNamespace,
      );
      const lastEnd = Math.max(...entries.map((each) => each.expiresAt));
      const ttl = (lastEnd - input.now()) / 1000;
      namespaces.set(namespace, entries, { bytes: bytesOf(entries), ttlSeconds: ttl });
    },
  };
}

function bytesOf(entries: readonly SemanticEntry[]): number {
  return entries.reduce(
    (sum, { vector, answer }) =>
      sum + vector.length * bytesPerNumber + answer.text.length * bytesPerCharacter,
    0,
  );
}
