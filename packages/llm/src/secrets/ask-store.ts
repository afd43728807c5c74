import { parseJson, readObject } from '../adapters/json-fields.ts';
import { SecretStoreError } from './secret-source.ts';

/** How a store is reached; tests have their own. */
export interface StoreConnection {
  fetch?: typeof globalThis.fetch;
  /** For one request, 5 s by default. */
  timeoutMs?: number;
}

interface StoreRequest {
  /** Named in errors. */
  store: string;
  /** Written inside, since the error of a header that is none holds its value. */
  write: () => Request | Promise<Request>;
  connection: StoreConnection;
}

interface StoreAnswer {
  status: number;
  body: Record<string, unknown>;
}

const defaultTimeoutMs = 5_000;
const longestBody = 262_144;

/**
 * Asks a store once. A failure to reach it is a `SecretStoreError`, without a cause: those of
 * `fetch` may hold the address and the headers.
 */
export async function askStore({ store, write, connection }: StoreRequest): Promise<StoreAnswer> {
  const { fetch = globalThis.fetch, timeoutMs = defaultTimeoutMs } = connection;
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(await write(), { signal, redirect: 'error' });
    const text = await response.text();
    return { status: response.status, body: readObject(parseJson(text.slice(0, longestBody))) };
  } catch (error) {
    throw error instanceof SecretStoreError ? error : new SecretStoreError(store);
  }
}
