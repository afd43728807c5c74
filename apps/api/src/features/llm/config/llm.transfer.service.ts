import type { LlmConfigChange, LlmConfigDocument } from '@vigor/contract';
import type { Context } from '../../../context.ts';
import type { Db } from '../../../db/database.ts';
import { type ConfigContent, toContent, toPriceRow } from './llm.config.mapper.ts';
import {
  deleteAbTest,
  deleteAllPrices,
  deleteModel,
  deleteRule,
  saveAbTest,
  saveModel,
  savePrices,
  saveRule,
} from './llm.config.repository.ts';
import {
  changeConfig,
  readConfig,
  refuseFaults,
  refuseOtherVersion,
} from './llm.config.service.ts';
import { diffConfigs } from './llm.config-diff.ts';

/** Keys are not part of the configuration, so they cannot be in here. */
export async function exportConfig(ctx: Context): Promise<LlmConfigDocument> {
  const stored = await readConfig(ctx);
  return {
    format: 'vigor-llm-config',
    formatVersion: 1,
    version: stored.version,
    exportedAt: ctx.clock.now().toISOString(),
    ...toContent(stored),
  };
}

export interface ImportConfigInput {
  document: LlmConfigDocument;
  dryRun: boolean;
  version?: number | undefined;
}

export interface ImportConfigAnswer {
  dryRun: boolean;
  version: number;
  changes: LlmConfigChange[];
}

/** Makes the configuration what the document says, or tells what that would change. */
export async function importConfig(
  ctx: Context,
  { document, dryRun, version: expectedVersion }: ImportConfigInput,
): Promise<ImportConfigAnswer> {
  if (dryRun) return compareConfig(ctx, document, expectedVersion);
  const change = { action: 'config_imported', expectedVersion };
  const { result, version } = await changeConfig(ctx, change, async (db, stored) => {
    const before = toContent(stored);
    refuseFaults(document);
    await replaceContent(db, { before, after: document, now: ctx.clock.now() });
    return diffConfigs(before, document);
  });
  return { dryRun, version, changes: result };
}

async function compareConfig(
  ctx: Context,
  document: LlmConfigDocument,
  expectedVersion: number | undefined,
): Promise<ImportConfigAnswer> {
  const stored = await readConfig(ctx);
  refuseOtherVersion(stored.version, expectedVersion);
  refuseFaults(document);
  const changes = diffConfigs(toContent(stored), document);
  return { dryRun: true, version: stored.version, changes };
}

interface Replacement {
  before: ConfigContent;
  after: ConfigContent;
  now: Date;
}

async function replaceContent(db: Db, { before, after, now }: Replacement): Promise<void> {
  for (const { id } of missing(before.rules, after.rules)) await deleteRule(db, id);
  for (const { id } of missing(before.abTests, after.abTests)) await deleteAbTest(db, id);
  for (const { id } of missing(before.models, after.models)) await deleteModel(db, id);
  await deleteAllPrices(db);
  await savePrices(db, after.prices.map(toPriceRow));
  for (const model of after.models) await saveModel(db, model);
  for (const rule of after.rules) await saveRule(db, rule);
  for (const test of after.abTests) await saveAbTest(db, test, now);
}

function missing<Entry extends { id: string }>(before: Entry[], after: Entry[]): Entry[] {
  const kept = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !kept.has(id));
}
