import type { CoachView } from '@vigor/contract';
import { type FakeProviders, startFakeProviders } from '@vigor/llm/fake-providers';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { makeMember } from '../../../test/factories.ts';
import { askingFake, makeConsentingMember } from '../../../test/fake-llm.ts';
import { get } from '../../../test/training-factories.ts';
import { chat, eventOf, stream } from './coach.fixture.ts';

const text = 'Leave two repetitions in reserve on most sets, and add a little when it feels easy.';

let provider: FakeProviders;
let testApp: TestApp;

beforeAll(async () => {
  provider = await startFakeProviders();
  testApp = await buildTestApp(askingFake(provider));
});

afterAll(async () => {
  await testApp.close();
  await provider.close();
});

beforeEach(() => provider.reset());

interface LedgerTotals extends Record<string, unknown> {
  attempts: number;
  open: number;
  spent: number;
}

async function readLedger(): Promise<LedgerTotals> {
  const { rows } = await testApp.deps.database.forSystem().read((db) =>
    db.execute<LedgerTotals>(sql`
      select count(*)::int as attempts,
        count(*) filter (where closed_at is null)::int as open,
        coalesce(sum(cost_nano_usd), 0)::int as spent
      from ledger_holds where feature = 'coach'`),
  );
  return rows[0] ?? { attempts: 0, open: 0, spent: 0 };
}

it('pays for each look-up and for the answer, and leaves nothing held', async () => {
  const member = await makeConsentingMember(testApp);
  const before = await readLedger();
  provider.setScript([
    { toolCalls: [{ id: 'call_1', name: 'get_plan', input: {} }] },
    { toolCalls: [{ id: 'call_2', name: 'search_articles', input: { query: 'deload' } }] },
    { text },
  ]);
  const answer = await chat(member, { message: 'How hard should I train?' });
  expect(answer).toMatchObject({ message: text, provider: 'gemini', fallback: false });
  expect(answer.usage.costUsd).toBeGreaterThan(0);
  const after = await readLedger();
  expect([after.attempts - before.attempts, after.open]).toEqual([3, 0]);
  expect((after.spent - before.spent) / 1e9).toBeCloseTo(answer.usage.costUsd, 9);
});

it('is answered by the next provider when the first does not, unseen', async () => {
  const member = await makeConsentingMember(testApp);
  provider.setScript((call) => (call.provider === 'gemini' ? { fault: 'server_error' } : { text }));
  const { message } = eventOf(
    await stream(member, { message: 'How hard should I train?' }),
    'done',
  );
  expect(message).toMatchObject({ text, provider: 'perplexity', status: 'done' });
});

it('is answered by the built-in coach when nobody else does, for nothing', async () => {
  const member = await makeConsentingMember(testApp);
  provider.setScript(() => ({ fault: 'server_error' }));
  const answer = await chat(member, { message: 'How hard should I train?' });
  expect(answer).toMatchObject({ provider: 'fallback', fallback: true, usage: { costUsd: 0 } });
});

it('names the providers in their order to the member', async () => {
  const view = await get<CoachView>(await makeMember(testApp), '/ai/coach-view');
  expect(view.providers).toEqual(['Google Gemini', 'Perplexity', 'OpenAI']);
});
