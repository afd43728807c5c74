import type { AttemptRecord } from '@vigor/llm';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { makeMember } from '../../../../test/factories.ts';
import type { ScopedDatabase } from '../../../db/database.ts';
import { createAttemptLog } from './llm.attempt-log.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(() => testApp.close());

function attempt(requestId: string, subject = 'nobody'): AttemptRecord {
  return {
    ...{ requestId, attempt: 1, at: 1_700_000_000_000, subject, tenant: subject, tier: 'FREE' },
    ...{ feature: 'test', provider: 'openai', model: 'm', costNanoUsd: 5, totalMs: 7 },
    ...{ outcome: 'ok', isStream: false, cache: 'none' },
    usage: { inputTokens: 3, cachedInputTokens: 1, outputTokens: 2, reasoningTokens: 0 },
  };
}

async function countOf(prefix: string): Promise<number> {
  const { rows } = await testApp.deps.database
    .forSystem()
    .read((db) =>
      db.execute<{ count: number }>(
        sql`select count(*)::int as count from llm_attempts where request_id like ${`${prefix}%`}`,
      ),
    );
  return rows[0]?.count ?? 0;
}

it('writes all that was recorded, of members and of nobody, when it is closed', async () => {
  const log = createAttemptLog({ database: testApp.deps.database.forSystem(), onFault: fail });
  const { userId } = await makeMember(testApp);
  const gone = '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d11';
  for (const subject of [userId, gone, 'nobody']) log.record(attempt(`close-${subject}`, subject));
  for (let n = 0; n < 1_200; n += 1) log.record(attempt(`close-${n}`, userId));
  await log.close();
  expect(await countOf('close-')).toBe(1_203);
  const { rows } = await testApp.deps.database.forSystem().read((db) =>
    db.execute(sql`select user_id, input_tokens, output_tokens from llm_attempts
      where request_id in (${`close-${userId}`}, ${`close-${gone}`}) order by id`),
  );
  expect(rows).toEqual([
    { user_id: userId, input_tokens: 3, output_tokens: 2 },
    { user_id: null, input_tokens: 3, output_tokens: 2 },
  ]);
});

it('keeps what it could not write, and writes it later', async () => {
  const real = testApp.deps.database.forSystem();
  let isAway = true;
  const database: ScopedDatabase = {
    read: real.read,
    write: (work) => (isAway ? Promise.reject(new Error('away')) : real.write(work)),
  };
  const faults: unknown[] = [];
  const log = createAttemptLog({ database, onFault: (error) => faults.push(error) });
  log.record(attempt('away-1'));
  await log.flush();
  expect(faults).toMatchObject([{ message: 'away' }]);
  isAway = false;
  log.record(attempt('away-2'));
  await log.close();
  expect(await countOf('away-')).toBe(2);
});

it('loses records rather than memory, and says so once', async () => {
  const never: ScopedDatabase = {
    read: () => Promise.reject(new Error('away')),
    write: () => Promise.reject(new Error('away')),
  };
  const faults: unknown[] = [];
  const log = createAttemptLog({ database: never, onFault: (error) => faults.push(error) });
  for (let n = 0; n < 20_010; n += 1) log.record(attempt(`lost-${n}`));
  expect(faults).toHaveLength(1);
  await log.close();
});

function fail(error: unknown): never {
  throw error;
}
