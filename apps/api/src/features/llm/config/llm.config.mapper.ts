import type {
  LlmAbTest,
  LlmAbTestConfig,
  LlmConfigVersion,
  LlmPrice,
  LlmRule,
} from '@vigor/contract';
import { type GatewayConfig, nanoUsdPerUsd, type Price } from '@vigor/llm';
import type { AbTestRow, PriceRow, StoredConfig, VersionRow } from './llm.config.repository.ts';

/** What an administrator decides, and no more: the part that is exported and compared. */
export interface ConfigContent {
  models: StoredConfig['models'];
  rules: LlmRule[];
  abTests: LlmAbTestConfig[];
  prices: LlmPrice[];
}

export function toContent({ models, rules, abTests, prices }: StoredConfig): ConfigContent {
  return {
    models,
    rules,
    abTests: abTests.map(toAbTestConfig),
    prices: prices.map(toPrice),
  };
}

function toAbTestConfig({
  id,
  name,
  features,
  isRunning,
  arms,
  stopAtSamplesPerArm,
}: AbTestRow): LlmAbTestConfig {
  return {
    ...{ id, name, features, isRunning, arms },
    ...(stopAtSamplesPerArm !== null && { stopAtSamplesPerArm }),
  };
}

export function toAbTest(row: AbTestRow): LlmAbTest {
  return {
    ...toAbTestConfig(row),
    createdAt: row.createdAt.toISOString(),
    stoppedAt: row.stoppedAt?.toISOString(),
  };
}

export function toPrice({ validFrom, priceNanoUsd, ...row }: PriceRow): LlmPrice {
  return {
    ...row,
    validFrom: validFrom.toISOString(),
    priceUsd: priceNanoUsd / nanoUsdPerUsd,
  };
}

export function toPriceRow({ validFrom, priceUsd, ...price }: LlmPrice): PriceRow {
  return {
    ...price,
    validFrom: new Date(validFrom),
    priceNanoUsd: Math.round(priceUsd * nanoUsdPerUsd),
  };
}

export function toVersion({ createdAt, actorId, ...row }: VersionRow): LlmConfigVersion {
  return { ...row, createdAt: createdAt.toISOString(), actorId: actorId ?? undefined };
}

/** The name of an arm in records: names of arms repeat from test to test. */
export function armKey(testId: string, arm: string): string {
  return `${testId}/${arm}`;
}

export function toGatewayConfig({ version, models, rules, abTests }: StoredConfig): GatewayConfig {
  return {
    version: String(version),
    models,
    rules,
    abTests: abTests.map(({ id, name, features, isRunning, arms }) => ({
      ...{ id, name, features, isRunning },
      arms: arms.map((arm) => ({ ...arm, name: armKey(id, arm.name) })),
    })),
  };
}

export function toGatewayPrices(rows: readonly PriceRow[]): Price[] {
  return rows.map(({ validFrom, ...row }) => ({ ...row, validFrom: validFrom.toISOString() }));
}
