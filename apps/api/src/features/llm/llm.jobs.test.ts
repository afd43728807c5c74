import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { makeMember } from '../../../test/factories.ts';
import { createAnswerCache } from './gateway/llm.answer-cache.ts';
import { checkLedger, runLlmJobs } from './llm.jobs.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(() => testApp.close());

async function count(
  table: 'llm_attempts' | 'llm_cache_entries' | 'llm_breakers' | 'ledger_entries',
): Promise<number> {
  const { rows } = await testApp.deps.database
    .forSystem()
    .read((db) =>
      db.execute<{ count: number }>(sql.raw(`select count(*)::int as count from ${table}`)),
    );
  return rows[0]?.count ?? 0;
}

function insert(statement: ReturnType<typeof sql>) {
  return testApp.deps.database.forSystem().write((db) => db.execute(statement));
}

it('gives holds back that nobody has used in time', async () => {
  const { ledger, clock } = testApp.deps;
  const { userId } = await makeMember(testApp);
  const hold = {
    ...{ requestId: 'left-behind', attempt: 1, subject: userId, tier: 'FREE', feature: 'test' },
    ...{ provider: 'openai', model: 'gpt-4o', priceVersion: '1', amountNanoUsd: 1_000_000 },
    expiresAt: clock.now().getTime() + 60_000,
  };
  expect(await ledger.reserve(hold)).toMatchObject({ ok: true });
  await runLlmJobs(testApp.deps);
  expect((await ledger.getUsage(userId)).budget.reservedUsd).toBe(0.001);
  testApp.clock.advanceSeconds(61);
  await runLlmJobs(testApp.deps);
  expect((await ledger.getUsage(userId)).budget).toMatchObject({ reservedUsd: 0, spentUsd: 0 });
});

it('forgets what was spent in months that ended long ago', async () => {
  await insert(sql`
    insert into ledger_entries (hold_id, window_ids, delta_nano_usd, created_at)
    values (1, '{1}', 1, '2025-01-01')`);
  await runLlmJobs(testApp.deps);
  expect(await count('ledger_entries')).toBe(0);
});

it('forgets attempts after 400 days, answers at the end of their time, models that nobody asks', async () => {
  await insert(sql`
    insert into llm_attempts (request_id, attempt, at, tier, feature, provider, model,
      cost_nano_usd, total_ms, outcome, is_stream, cache)
    select 'old' || n, 1, '2026-11-18'::timestamptz - n * interval '1 day', 'FREE', 'test', 'openai', 'm',
      1, 1, 'ok', false, 'none' from generate_series(398, 402) as n`);
  await insert(sql`
    insert into llm_breakers (key, state, version, updated_at) values
      ('old#1', '{"kind":"disabled"}', 1, '2026-10-01'), ('new#1', '{"kind":"disabled"}', 1, '2026-11-17')`);
  const { database, clock } = testApp.deps;
  const cache = createAnswerCache({ database: database.forSystem(), clock, secretKey: 'x' });
  const answer = { text: 'Two minutes.', provider: 'openai', model: 'm' };
  await cache.set('short', answer, 10);
  await cache.set('long', answer, 100);
  testApp.clock.advanceSeconds(11);
  await runLlmJobs(testApp.deps);
  expect([
    await count('llm_attempts'),
    await count('llm_breakers'),
    await count('llm_cache_entries'),
  ]).toEqual([2, 1, 1]);
});

it('goes on with the other jobs when one fails', async () => {
  const { database, clock } = testApp.deps;
  const cache = createAnswerCache({ database: database.forSystem(), clock, secretKey: 'x' });
  await cache.set('later', { text: 'a', provider: 'b', model: 'c' }, 10);
  testApp.clock.advanceSeconds(200);
  const faults: unknown[] = [];
  await runLlmJobs({
    ...testApp.deps,
    ledger: { sweep: () => Promise.reject(new Error('away')), forget: async () => 0 },
    onFault: (error) => faults.push(error),
  });
  expect(faults).toMatchObject([{ message: 'away' }]);
  expect(await count('llm_cache_entries')).toBe(0);
});

it('tells of books that do not add up, and of nothing while they do', async () => {
  const faults: unknown[] = [];
  const onFault = (error: unknown) => void faults.push(error);
  const { ledger } = testApp.deps;
  await ledger.countRequest({ userId: (await makeMember(testApp)).userId });
  await checkLedger({ ledger, onFault });
  expect(faults).toEqual([]);
  await insert(sql`update ledger_windows set spent = spent + 5 where unit = 'nano_usd'`);
  await checkLedger({ ledger, onFault });
  expect(faults).toMatchObject([{ name: 'LedgerMismatch' }]);
});
