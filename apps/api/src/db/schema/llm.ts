import type { LlmAbTestConfig, LlmConfigChange, LlmRule } from '@vigor/contract';
import type { AttemptRecord, BreakerState, PriceUnit, ProviderId } from '@vigor/llm';
import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyPolicies, removablePolicies, systemPolicy } from './system-policy.ts';
import { users } from './users.ts';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** Models that may be called, in order of `priority`. */
export const llmModels = pgTable(
  'llm_models',
  {
    id: text().primaryKey(),
    provider: text().$type<ProviderId>().notNull(),
    /** Exact id that the provider knows. */
    model: text().notNull(),
    priority: integer().notNull(),
    isEnabled: boolean().notNull(),
    contextTokens: integer().notNull(),
    maxOutputTokens: integer().notNull(),
  },
  () => removablePolicies('llm_models'),
);

export const llmPrices = pgTable(
  'llm_prices',
  {
    provider: text().$type<ProviderId>().notNull(),
    model: text().notNull(),
    unit: text().$type<PriceUnit>().notNull(),
    validFrom: timestamp({ withTimezone: true }).notNull(),
    tierFromTokens: integer().notNull(),
    priceNanoUsd: bigint({ mode: 'number' }).notNull(),
    source: text().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'llm_prices_key',
      columns: [table.provider, table.model, table.unit, table.validFrom, table.tierFromTokens],
    }),
    ...removablePolicies('llm_prices'),
  ],
);

export const llmRoutingRules = pgTable(
  'llm_routing_rules',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    priority: integer().notNull(),
    isEnabled: boolean().notNull(),
    when: jsonb().$type<LlmRule['when']>().notNull(),
    candidates: jsonb().$type<string[]>().notNull(),
  },
  () => removablePolicies('llm_routing_rules'),
);

export const llmAbTests = pgTable(
  'llm_ab_tests',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    features: jsonb().$type<string[]>().notNull(),
    isRunning: boolean().notNull(),
    arms: jsonb().$type<LlmAbTestConfig['arms']>().notNull(),
    stopAtSamplesPerArm: integer(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    stoppedAt: timestamp({ withTimezone: true }),
  },
  () => removablePolicies('llm_ab_tests'),
);

/** Every change of the tables above. The newest number is the version that counts. */
export const llmConfigVersions = pgTable(
  'llm_config_versions',
  {
    version: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    action: text().notNull(),
    /** Absent: the product itself. */
    actorId: uuid(),
    changes: jsonb().$type<LlmConfigChange[]>().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  () => appendOnlyPolicies('llm_config_versions'),
);

/** Every attempt at a model, and every answer without one. Holds no text. */
export const llmAttempts = pgTable(
  'llm_attempts',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    requestId: text().notNull(),
    attempt: integer().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** Absent once the member is erased: what is left are counts. */
    userId: uuid().references(() => users.id, { onDelete: 'set null' }),
    tier: text().notNull(),
    feature: text().notNull(),
    provider: text().notNull(),
    model: text().notNull(),
    inputTokens: integer(),
    cachedInputTokens: integer(),
    outputTokens: integer(),
    reasoningTokens: integer(),
    costNanoUsd: bigint({ mode: 'number' }).notNull(),
    priceVersion: text(),
    firstByteMs: doublePrecision(),
    totalMs: doublePrecision().notNull(),
    outcome: text().$type<AttemptRecord['outcome']>().notNull(),
    isStream: boolean().notNull(),
    cache: text().$type<AttemptRecord['cache']>().notNull(),
    arm: text(),
    rule: text(),
  },
  (table) => [
    index('llm_attempts_at').on(table.at),
    index('llm_attempts_member').on(table.userId, table.at),
    index('llm_attempts_arm').on(table.arm, table.at),
    systemPolicy('llm_attempts'),
  ],
);

/** Sealed with the question: who cannot ask the same again cannot read the answer. */
export const llmCacheEntries = pgTable(
  'llm_cache_entries',
  {
    id: bytes().primaryKey(),
    sealed: bytes().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index('llm_cache_entries_expiry').on(table.expiresAt),
    ...removablePolicies('llm_cache_entries'),
  ],
);

/** Health of a model as all processes see it; changed by compare-and-set on `version`. */
export const llmBreakers = pgTable(
  'llm_breakers',
  {
    /** Provider and model. */
    key: text().primaryKey(),
    state: jsonb().$type<BreakerState>().notNull(),
    version: bigint({ mode: 'number' }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  () => removablePolicies('llm_breakers'),
);
