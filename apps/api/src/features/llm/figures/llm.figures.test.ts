import type { LlmAbTestResults, LlmUsageReport, LlmUsageSummary, Problem } from '@vigor/contract';
import { type FakeProviders, startFakeProviders } from '@vigor/llm/fake-providers';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { makeAdmin, makeMember, type TestMember } from '../../../../test/factories.ts';
import { askingFake, makeConsentingMember } from '../../../../test/fake-llm.ts';
import { ask, byProvider, question, readStream, wakeAll } from '../chat/llm.chat.fixture.ts';
import { runLlmJobs } from '../llm.jobs.ts';

let fake: FakeProviders;
let testApp: TestApp;
let admin: TestMember;
let member: TestMember;

beforeAll(async () => {
  fake = await startFakeProviders();
  testApp = await buildTestApp(askingFake(fake));
  [admin, member] = [await makeAdmin(testApp), await makeConsentingMember(testApp)];
  await askInEveryWay();
  await testApp.deps.llm.flush();
});

afterAll(async () => {
  await testApp.close();
  await fake.close();
});

const asked = question();

/** Two answers of Gemini and one from the cache, one of Perplexity after a fault, one of our own. */
async function askInEveryWay(): Promise<void> {
  await ask(member, asked);
  await ask(member, asked);
  await readStream(member);
  fake.setScript(byProvider({ gemini: { fault: 'server_error' } }));
  await ask(member);
  fake.reset();
  await wakeAll(testApp);
  await ask(member, question({ builtIn: true }));
}

async function report(query: string): Promise<LlmUsageReport> {
  const url = `/llm/admin/analytics/usage-report?${query}`;
  const response = await admin.send({ method: 'GET', url });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<LlmUsageReport>();
}

describe('GET /llm/admin/analytics/usage-report', () => {
  it('says what each provider did, and what it cost', async () => {
    const { items, totals, ...rest } = await report('groupBy=provider');
    expect(rest).toEqual({ from: '2026-10-20', to: '2026-11-18', groupBy: 'provider' });
    const of = (key: string) => items.find((item) => item.key === key);
    expect(of('gemini')).toMatchObject({
      requests: 4,
      attempts: 4,
      answers: 3,
      errors: 1,
      refused: 0,
      cacheHits: 1,
      errorKinds: { retryable: 1 },
    });
    expect(of('gemini')?.errorRate).toBeCloseTo(1 / 3, 9);
    expect(of('perplexity')).toMatchObject({ requests: 0, answers: 1, errors: 0, errorKinds: {} });
    expect(of('fallback')).toMatchObject({ answers: 1, attempts: 0, costUsd: 0 });
    expect(totals).toMatchObject({ requests: 5, answers: 5, errors: 1, cacheHits: 1 });
    const sum = items.reduce((total, { costUsd }) => total + costUsd, 0);
    expect(totals.costUsd).toBeCloseTo(sum, 9);
    expect(totals.costUsd).toBeGreaterThan(0);
  });

  it.each([
    ['model', ['gemini/gemini-2.5-flash', 'perplexity/perplexity/sonar', 'fallback/built-in']],
    ['feature', ['llm_chat']],
    ['tier', ['UNLIMITED']],
    ['day', ['2026-11-18']],
  ])('groups by %s', async (groupBy, keys) => {
    const { items } = await report(`groupBy=${groupBy}`);
    expect(items.map(({ key }) => key).sort()).toEqual([...keys].sort());
  });

  it('groups by member, and notes that an administrator looked', async () => {
    const { items } = await report('groupBy=member');
    expect(items.map(({ key }) => key)).toEqual([member.userId]);
    const { rows } = await testApp.deps.database
      .forSystem()
      .read((db) =>
        db.execute(sql`select actor_id from audit_log where action = 'llm.usage_by_member_read'`),
      );
    expect(rows).toEqual([{ actor_id: admin.userId }]);
  });

  it('gives percentiles of what was measured', async () => {
    await testApp.deps.database.forSystem().write((db) =>
      db.execute(sql`
        insert into llm_attempts (request_id, attempt, at, tier, feature, provider, model,
          cost_nano_usd, total_ms, first_byte_ms, outcome, is_stream, cache)
        select 'p' || n, 1, '2026-06-01T12:00:00Z', 'FREE', 'measured', 'openai', 'm',
          1000000, n, n / 2.0, 'ok', true, 'none' from generate_series(1, 101) as n`),
    );
    const { totals } = await report('from=2026-06-01&to=2026-06-01');
    expect(totals.latencyMs).toEqual({ p50: 51, p95: 96, p99: 100 });
    expect(totals.firstByteMs.p50).toBe(25.5);
    expect(totals.costUsd).toBeCloseTo(0.101, 9);
    expect((await report('from=2026-06-02&to=2026-06-02')).totals).toMatchObject({
      requests: 0,
      errorRate: 0,
      latencyMs: { p50: null, p95: null, p99: null },
    });
  });

  it.each([
    'groupBy=sex',
    'from=yesterday',
    'from=2026-11-18&to=2026-11-01',
    'from=2020-01-01&to=2026-11-01',
    'limit=5',
  ])('refuses %s', async (query) => {
    const url = `/llm/admin/analytics/usage-report?${query}`;
    const response = await admin.send({ method: 'GET', url });
    expect(response.json<Problem>()).toMatchObject({ status: 400, code: 'MALFORMED' });
  });
});

describe('GET /llm/usage-summary', () => {
  it('sums a member’s own use, and nobody else’s', async () => {
    const read = async (who: TestMember) =>
      (await who.send({ method: 'GET', url: '/llm/usage-summary?days=7' })).json<LlmUsageSummary>();
    const own = await read(member);
    expect(own).toMatchObject({
      from: '2026-11-12',
      to: '2026-11-18',
      requests: 5,
      builtInAnswers: 1,
      byFeature: [{ feature: 'llm_chat', requests: 5 }],
    });
    expect(own.byModel).toContainEqual(
      expect.objectContaining({ provider: 'perplexity', model: 'perplexity/sonar' }),
    );
    const other = await makeMember(testApp);
    expect(await read(other)).toMatchObject({ requests: 0, costUsd: 0, byModel: [] });
    const wrong = await member.send({ method: 'GET', url: '/llm/usage-summary?days=0' });
    expect(wrong.json<Problem>()).toMatchObject({ code: 'MALFORMED' });
    expect((await testApp.app.inject('/llm/usage-summary')).statusCode).toBe(401);
  });

  it('forgets who it was when a member is erased, and keeps the counts', async () => {
    const leaving = await makeConsentingMember(testApp);
    await ask(leaving);
    await testApp.deps.llm.flush();
    const before = (await report('groupBy=day')).totals;
    await ask(leaving);
    const system = testApp.deps.database.forSystem();
    await system.write((db) => db.execute(sql`delete from users where id = ${leaving.userId}`));
    await testApp.deps.llm.flush();
    const { items } = await report('groupBy=member');
    expect(items.map(({ key }) => key)).not.toContain(leaving.userId);
    expect(items.find(({ key }) => key === 'erased')).toMatchObject({ requests: 2 });
    expect((await report('groupBy=day')).totals.requests).toBe(before.requests + 1);
  });
});

describe('an A/B test', () => {
  const body = {
    name: 'GPT or not',
    features: ['llm_chat'],
    isRunning: true,
    arms: [
      { name: 'now', weight: 1, candidates: [] },
      { name: 'gpt', weight: 1, candidates: ['gpt-mini'] },
    ],
    stopAtSamplesPerArm: 2,
  };

  it('keeps each member in one arm, counts both, and stops when it has enough', async () => {
    const made = await admin.send({ method: 'POST', url: '/llm/admin/ab-tests', body });
    const { id } = made.json<{ id: string }>();
    const members = await Promise.all(
      Array.from({ length: 12 }, () => makeConsentingMember(testApp)),
    );
    // The configuration of this process is at most a second old: ask until it counts.
    const first = members[0] ?? member;
    const results = async () =>
      (
        await admin.send({ method: 'GET', url: `/llm/admin/ab-tests/${id}/results` })
      ).json<LlmAbTestResults>();
    const sampled = async () => {
      await testApp.deps.llm.flush();
      return (await results()).arms.reduce((sum, { samples }) => sum + samples, 0);
    };
    while ((await sampled()) === 0) await ask(first);
    const chosen = await Promise.all(
      members.map(async (one) => [(await ask(one)).provider, (await ask(one)).provider]),
    );
    for (const [once, again] of chosen) expect(again).toBe(once);
    expect(new Set(chosen.flat())).toEqual(new Set(['gemini', 'openai']));
    await testApp.deps.llm.flush();
    const { arms, shouldStop } = await results();
    expect(shouldStop).toBe(true);
    for (const arm of arms) {
      expect(arm.successShare.value).toBe(1);
      expect(arm.successShare.low).toBeLessThan(1);
      expect(arm.costUsd?.value).toBeGreaterThan(0);
    }
    await runLlmJobs(testApp.deps);
    expect(await results()).toMatchObject({ isRunning: false });
  });
});
