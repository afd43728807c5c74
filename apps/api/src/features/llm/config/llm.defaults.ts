import type { LlmModelConfig } from '@vigor/contract';
import { defaultPrices, type Price, providerIds } from '@vigor/llm';
import type { Database } from '../../../db/database.ts';
import type { Clock } from '../../../lib/clock.ts';
import { toContent } from './llm.config.mapper.ts';
import {
  addMissingPrices,
  insertVersion,
  loadStoredConfig,
  lockConfig,
  type PriceRow,
  saveModel,
} from './llm.config.repository.ts';
import { diffConfigs } from './llm.config-diff.ts';

/** Whom a new installation asks, in order. The dearest is there, and off. */
const defaultModels: LlmModelConfig[] = [
  {
    id: 'gemini-flash',
    provider: 'gemini',
    model: 'gemini-2.5-flash',
    priority: 1,
    isEnabled: true,
    contextTokens: 1_048_576,
    maxOutputTokens: 65_536,
  },
  {
    id: 'perplexity',
    provider: 'perplexity',
    model: 'perplexity/sonar',
    priority: 2,
    isEnabled: true,
    contextTokens: 128_000,
    maxOutputTokens: 8_192,
  },
  {
    id: 'gpt-mini',
    provider: 'openai',
    model: 'gpt-4o-mini',
    priority: 3,
    isEnabled: true,
    contextTokens: 128_000,
    maxOutputTokens: 16_384,
  },
  {
    id: 'gpt',
    provider: 'openai',
    model: 'gpt-4o',
    priority: 4,
    isEnabled: false,
    contextTokens: 128_000,
    maxOutputTokens: 16_384,
  },
];

/**
 * Adds what a new installation starts with, and prices that came with an update. What an
 * administrator has decided stays as it is.
 */
export async function seedLlmConfig(database: Database, clock: Clock): Promise<void> {
  await database.forSystem().write(async (db) => {
    await lockConfig(db);
    const before = await loadStoredConfig(db);
    if (before.version === 0) for (const model of defaultModels) await saveModel(db, model);
    await addMissingPrices(db, defaultPrices.flatMap(toRow));
    const changes = diffConfigs(toContent(before), toContent(await loadStoredConfig(db)));
    if (changes.length === 0) return;
    await insertVersion(db, { action: 'defaults_added', changes, createdAt: clock.now() });
  });
}

/** The list of the package may know providers that this product cannot ask. */
function toRow({ validFrom, provider, ...price }: Price): PriceRow[] {
  const known = providerIds.find((id) => id === provider);
  return known ? [{ ...price, provider: known, validFrom: new Date(validFrom) }] : [];
}
