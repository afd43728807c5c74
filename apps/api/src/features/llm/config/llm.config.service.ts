import type { LlmConfigVersion } from '@vigor/contract';
import type { Context } from '../../../context.ts';
import type { Db } from '../../../db/database.ts';
import { AppError } from '../../../lib/app-error.ts';

import { type ConfigContent, toContent, toVersion } from './llm.config.mapper.ts';
import {
  insertConfigAudit,
  insertVersion,
  listVersions,
  loadStoredConfig,
  lockConfig,
  type StoredConfig,
} from './llm.config.repository.ts';
import { diffConfigs } from './llm.config-diff.ts';
import { faultsOfConfig } from './llm.config-faults.ts';
import { readVersionCursor, writeVersionCursor } from './llm.version-cursor.ts';

export interface ChangeInput {
  /** What was done, for those who read the history. */
  action: string;
  /** The version that was read; another one there now is a mismatch. */
  expectedVersion?: number | undefined;
}

export interface Changed<Result> {
  result: Result;
  version: number;
}

export function readConfig(ctx: Pick<Context, 'systemDb'>): Promise<StoredConfig> {
  return ctx.systemDb.read(loadStoredConfig);
}

/** Who changes the configuration; without an actor it is the product itself. */
export type ConfigChanger = Pick<Context, 'systemDb' | 'clock' | 'ids'> &
  Partial<Pick<Context, 'actor' | 'llm'>>;

/**
 * One change of the configuration, all or nothing: checked as a whole, numbered, and noted with
 * who made it. A change that changes nothing makes no version.
 */
export async function changeConfig<Result>(
  ctx: ConfigChanger,
  { action, expectedVersion }: ChangeInput,
  work: (db: Db, before: StoredConfig) => Promise<Result>,
): Promise<Changed<Result>> {
  const changed = await ctx.systemDb.write(async (db) => {
    await lockConfig(db);
    const before = await loadStoredConfig(db);
    refuseOtherVersion(before.version, expectedVersion);
    const result = await work(db, before);
    const after = toContent(await loadStoredConfig(db));
    refuseFaults(after);
    const changes = diffConfigs(toContent(before), after);
    if (changes.length === 0) return { result, version: before.version };
    const actorId = ctx.actor?.userId;
    const note = { action, createdAt: ctx.clock.now() };
    const version = await insertVersion(db, { ...note, actorId, changes });
    if (actorId) await insertConfigAudit(db, { ...note, actorId, id: ctx.ids.next(), version });
    return { result, version };
  });
  ctx.llm?.expireConfig();
  return changed;
}

export function refuseFaults(content: ConfigContent): void {
  const errors = faultsOfConfig(content);
  if (errors.length > 0) throw new AppError('VALIDATION_FAILED', { errors: errors.slice(0, 50) });
}

export function refuseOtherVersion(current: number, expected: number | undefined): void {
  if (expected === undefined || expected === current) return;
  throw new AppError('VERSION_MISMATCH', {
    detail: `The configuration has changed since: it is version ${current} now. Read it again.`,
  });
}

export async function listConfigVersions(
  ctx: Context,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<{ items: LlmConfigVersion[]; nextCursor: string | null }> {
  const before = readVersionCursor(cursor);
  const rows = await ctx.systemDb.read((db) => listVersions(db, { before, limit: limit + 1 }));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(toVersion),
    nextCursor: rows.length > limit && last ? writeVersionCursor(last.version) : null,
  };
}
