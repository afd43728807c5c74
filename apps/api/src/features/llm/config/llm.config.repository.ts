import type { LlmAbTestConfig, LlmConfigChange, LlmModelConfig, LlmRule } from '@vigor/contract';
import { asc, desc, eq, lt, max, sql } from 'drizzle-orm';
import type { Db } from '../../../db/database.ts';
import { auditLog } from '../../../db/schema/auth.ts';
import {
  llmAbTests,
  llmConfigVersions,
  llmModels,
  llmPrices,
  llmRoutingRules,
} from '../../../db/schema/llm.ts';

export type AbTestRow = typeof llmAbTests.$inferSelect;
export type PriceRow = typeof llmPrices.$inferSelect;
export type RuleRow = typeof llmRoutingRules.$inferSelect;
export type VersionRow = typeof llmConfigVersions.$inferSelect;

/** Everything that an administrator can change, as it is stored. */
export interface StoredConfig {
  version: number;
  models: LlmModelConfig[];
  rules: RuleRow[];
  abTests: AbTestRow[];
  prices: PriceRow[];
}

/** Any constant will do; it only has to be ours. */
const configLock = 7_364_116;

/** Changes come one after the other, so that each one's version names what it changed. */
export async function lockConfig(db: Db): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(${configLock})`);
}

export async function findConfigVersion(db: Db): Promise<number> {
  const rows = await db.select({ version: max(llmConfigVersions.version) }).from(llmConfigVersions);
  return rows[0]?.version ?? 0;
}

export async function loadStoredConfig(db: Db): Promise<StoredConfig> {
  const [version, models, rules, abTests, prices] = await Promise.all([
    findConfigVersion(db),
    db.select().from(llmModels).orderBy(asc(llmModels.priority), asc(llmModels.id)),
    db
      .select()
      .from(llmRoutingRules)
      .orderBy(asc(llmRoutingRules.priority), asc(llmRoutingRules.id)),
    db.select().from(llmAbTests).orderBy(asc(llmAbTests.createdAt), asc(llmAbTests.id)),
    db
      .select()
      .from(llmPrices)
      .orderBy(
        asc(llmPrices.provider),
        asc(llmPrices.model),
        asc(llmPrices.validFrom),
        asc(llmPrices.tierFromTokens),
        asc(llmPrices.unit),
      ),
  ]);
  return { version, models, rules, abTests, prices };
}

export async function insertVersion(
  db: Db,
  row: { action: string; actorId?: string; changes: LlmConfigChange[]; createdAt: Date },
): Promise<number> {
  const rows = await db
    .insert(llmConfigVersions)
    .values(row)
    .returning({ version: llmConfigVersions.version });
  return rows[0]?.version ?? 0;
}

export async function listVersions(
  db: Db,
  page: { before?: number; limit: number },
): Promise<VersionRow[]> {
  return db
    .select()
    .from(llmConfigVersions)
    .where(page.before === undefined ? undefined : lt(llmConfigVersions.version, page.before))
    .orderBy(desc(llmConfigVersions.version))
    .limit(page.limit);
}

export async function saveModel(db: Db, { id, ...fields }: LlmModelConfig): Promise<void> {
  await db
    .insert(llmModels)
    .values({ id, ...fields })
    .onConflictDoUpdate({ target: llmModels.id, set: fields });
}

export async function deleteModel(db: Db, id: string): Promise<void> {
  await db.delete(llmModels).where(eq(llmModels.id, id));
}

export async function saveRule(db: Db, { id, ...fields }: LlmRule): Promise<void> {
  await db
    .insert(llmRoutingRules)
    .values({ id, ...fields })
    .onConflictDoUpdate({ target: llmRoutingRules.id, set: fields });
}

export async function deleteRule(db: Db, id: string): Promise<void> {
  await db.delete(llmRoutingRules).where(eq(llmRoutingRules.id, id));
}

/** `now` is when it began, where it is new, and when it stopped, where it does not run. */
export async function saveAbTest(
  db: Db,
  { id, stopAtSamplesPerArm: limit, ...fields }: LlmAbTestConfig,
  now: Date,
): Promise<void> {
  const set = { ...fields, stopAtSamplesPerArm: limit ?? null };
  const stoppedAt = fields.isRunning
    ? sql`null`
    : sql`case when ${llmAbTests.isRunning} then ${now.toISOString()}::timestamptz else ${llmAbTests.stoppedAt} end`;
  await db
    .insert(llmAbTests)
    .values({ id, ...set, createdAt: now })
    .onConflictDoUpdate({ target: llmAbTests.id, set: { ...set, stoppedAt } });
}

export async function deleteAbTest(db: Db, id: string): Promise<void> {
  await db.delete(llmAbTests).where(eq(llmAbTests.id, id));
}

export async function savePrices(db: Db, rows: PriceRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insert(llmPrices)
    .values(rows)
    .onConflictDoUpdate({
      target: [
        llmPrices.provider,
        llmPrices.model,
        llmPrices.unit,
        llmPrices.validFrom,
        llmPrices.tierFromTokens,
      ],
      set: { priceNanoUsd: sql`excluded.price_nano_usd`, source: sql`excluded.source` },
    });
}

/** Adds what is not there; what an administrator corrected stays. */
export async function addMissingPrices(db: Db, rows: PriceRow[]): Promise<number> {
  const added = await db
    .insert(llmPrices)
    .values(rows)
    .onConflictDoNothing()
    .returning({ model: llmPrices.model });
  return added.length;
}

export async function deleteAllPrices(db: Db): Promise<void> {
  await db.delete(llmPrices);
}

/** What was changed is in the versions; the audit log says who and when. */
export async function insertConfigAudit(
  db: Db,
  note: { id: string; action: string; actorId: string; version: number; createdAt: Date },
): Promise<void> {
  const { id, action, actorId, version, createdAt } = note;
  await db.insert(auditLog).values({
    ...{ id, userId: actorId, actorId, createdAt },
    action: `llm.${action}`,
    detail: { version },
  });
}
