import type { z } from 'zod';

/** A value kept in the browser’s storage and shared by all tabs. */
export interface StoredValue<Value> {
  /** The same object until it changes. */
  read: () => Value | undefined;
  write: (value: Value | undefined) => void;
  subscribe: (onChange: () => void) => () => void;
}

export interface StoredValueOptions<Value> {
  key: string;
  schema: z.ZodType<Value>;
  storage: Storage;
  /** Where other tabs’ `storage` events arrive. */
  events: Pick<Window, 'addEventListener' | 'removeEventListener'>;
}

/**
 * Reads go to the storage each time, so two tabs never work on different versions. A refused write
 * (full or forbidden storage) still counts in this tab. What does not fit the schema reads as
 * nothing and is left where it is.
 */
export function createStoredValue<Value>(options: StoredValueOptions<Value>): StoredValue<Value> {
  const { key, storage } = options;
  const listeners = new Set<() => void>();
  let fallback: string | undefined;
  let cache: { raw: string | null; value: Value | undefined } = { raw: null, value: undefined };

  function read(): Value | undefined {
    const raw = fallback ?? storage.getItem(key);
    if (raw !== cache.raw) cache = { raw, value: parse(raw, options.schema) };
    return cache.value;
  }

  function write(value: Value | undefined): void {
    const raw = value === undefined ? undefined : JSON.stringify(value);
    try {
      if (raw === undefined) storage.removeItem(key);
      else storage.setItem(key, raw);
      fallback = undefined;
    } catch {
      fallback = raw;
    }
    for (const listener of listeners) listener();
  }

  function subscribe(onChange: () => void): () => void {
    const onStorage = (event: StorageEvent) => {
      if (event.key === key || event.key === null) onChange();
    };
    listeners.add(onChange);
    options.events.addEventListener('storage', onStorage);
    return () => {
      listeners.delete(onChange);
      options.events.removeEventListener('storage', onStorage);
    };
  }

  return { read, write, subscribe };
}

function parse<Value>(raw: string | null, schema: z.ZodType<Value>): Value | undefined {
  if (raw === null) return undefined;
  try {
    const result = schema.safeParse(JSON.parse(raw));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
