import type { GatewayConfig, Price } from '@vigor/llm';
import type { ScopedDatabase } from '../../../db/database.ts';
import { toGatewayConfig, toGatewayPrices } from '../config/llm.config.mapper.ts';
import { findConfigVersion, loadStoredConfig } from '../config/llm.config.repository.ts';

export interface RunningConfig {
  config: GatewayConfig;
  prices: readonly Price[];
}

export interface ConfigSource {
  /** At most a second old, as far as the database can be asked. */
  get(): Promise<RunningConfig>;
  /** What `get` gave last. */
  latest(): RunningConfig;
  /** Has the next `get` look whether there is a new version. */
  expire(): void;
}

/** Every process sees an administrator's change after this time at the latest. */
const freshMs = 1_000;

const nothing: RunningConfig = {
  config: { version: '0', models: [], rules: [], abTests: [] },
  prices: [],
};

/** The configuration in memory. One question a second tells whether it still counts. */
export function createConfigSource(input: {
  database: ScopedDatabase;
  onFault: (error: unknown) => void;
}): ConfigSource {
  const { database, onFault } = input;
  let known: { running: RunningConfig; version: number } | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;

  async function ask(): Promise<void> {
    const version = known && (await database.read(findConfigVersion));
    if (known === undefined || known.version !== version) {
      const stored = await database.read(loadStoredConfig);
      const running = { config: toGatewayConfig(stored), prices: toGatewayPrices(stored.prices) };
      known = { running, version: stored.version };
    }
    askedAt = performance.now();
  }

  return {
    latest: () => known?.running ?? nothing,
    expire: () => {
      askedAt = Number.NEGATIVE_INFINITY;
    },
    get: async () => {
      if (performance.now() - askedAt >= freshMs) {
        asking ??= ask().finally(() => {
          asking = undefined;
        });
        await asking.catch((error: unknown) => {
          if (!known) throw error;
          // The last configuration serves until the database is back.
          onFault(error);
        });
      }
      return known?.running ?? nothing;
    },
  };
}
