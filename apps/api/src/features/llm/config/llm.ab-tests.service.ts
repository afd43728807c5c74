import type { LlmAbTest, LlmAbTestConfig } from '@vigor/contract';
import type { Context } from '../../../context.ts';
import { AppError, notFound } from '../../../lib/app-error.ts';
import { hashBody } from '../../../lib/body-hash.ts';
import { toAbTest, toContent } from './llm.config.mapper.ts';
import {
  type AbTestRow,
  deleteAbTest,
  type StoredConfig,
  saveAbTest,
} from './llm.config.repository.ts';
import { changeConfig, readConfig } from './llm.config.service.ts';

interface Versioned {
  version?: number | undefined;
}

export async function listAbTests(ctx: Context): Promise<{ items: LlmAbTest[]; version: number }> {
  const { abTests, version } = await readConfig(ctx);
  return { items: abTests.map(toAbTest), version };
}

export async function getAbTestRow(ctx: Context, id: string): Promise<AbTestRow> {
  return rowOf(await readConfig(ctx), id);
}

/** The same test by the same id again is no fault. */
export async function createAbTest(
  ctx: Context,
  {
    version,
    id = ctx.ids.next(),
    ...fields
  }: Omit<LlmAbTestConfig, 'id'> & { id?: string | undefined } & Versioned,
): Promise<LlmAbTest> {
  const test = { id, ...fields };
  await changeConfig(
    ctx,
    { action: 'ab_test_added', expectedVersion: version },
    async (db, before) => {
      const known = toContent(before).abTests.find((one) => one.id === id);
      if (known && hashBody(known) !== hashBody(test)) throw taken();
      await saveAbTest(db, test, ctx.clock.now());
    },
  );
  return toAbTest(await getAbTestRow(ctx, id));
}

export async function editAbTest(
  ctx: Context,
  { version, ...test }: LlmAbTestConfig & Versioned,
): Promise<LlmAbTest> {
  await changeConfig(
    ctx,
    { action: 'ab_test_changed', expectedVersion: version },
    async (db, before) => {
      rowOf(before, test.id);
      await saveAbTest(db, test, ctx.clock.now());
    },
  );
  return toAbTest(await getAbTestRow(ctx, test.id));
}

export async function removeAbTest(ctx: Context, id: string): Promise<void> {
  await changeConfig(ctx, { action: 'ab_test_removed' }, async (db, before) => {
    rowOf(before, id);
    await deleteAbTest(db, id);
  });
}

function rowOf({ abTests }: StoredConfig, id: string): AbTestRow {
  const test = abTests.find((one) => one.id === id);
  if (!test) throw notFound('test');
  return test;
}

function taken(): AppError {
  return new AppError('CONFLICT', { detail: 'Another test has this id. Send yours without one.' });
}
