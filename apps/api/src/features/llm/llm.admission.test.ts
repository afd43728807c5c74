import type { LlmBudgets, Problem } from '@vigor/contract';
import { type FakeProviders, startFakeProviders } from '@vigor/llm/fake-providers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { makeAdmin, makeMember, type TestMember } from '../../../test/factories.ts';
import { askingFake, makeConsentingMember } from '../../../test/fake-llm.ts';
import { ask, attemptsOf, question, readStream, textOf, wakeAll } from './chat/llm.chat.fixture.ts';

let fake: FakeProviders;
let testApp: TestApp;
let admin: TestMember;

beforeAll(async () => {
  fake = await startFakeProviders();
  testApp = await buildTestApp(askingFake(fake));
  admin = await makeAdmin(testApp);
});

afterAll(async () => {
  await testApp.close();
  await fake.close();
});

beforeEach(async () => {
  fake.reset();
  await wakeAll(testApp);
});

function send(member: TestMember, url: string, own = {}) {
  return member.send({ method: 'POST', url, body: question(own) });
}

async function agree(member: TestMember): Promise<void> {
  const body = { purpose: 'ai_processing', isGranted: true };
  await member.send({ method: 'PUT', url: '/users/consents', body });
}

async function setBudgets(body: object): Promise<LlmBudgets> {
  const response = await admin.send({ method: 'POST', url: '/llm/admin/budgets', body });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<LlmBudgets>();
}

describe('requests of a tier', () => {
  it('are ten a day for FREE, whatever answers; then 429 with the time of the reset', async () => {
    const member = await makeMember(testApp);
    for (let n = 0; n < 5; n += 1) {
      expect((await send(member, '/llm/chat')).statusCode).toBe(200);
      expect((await send(member, '/llm/stream')).statusCode).toBe(200);
    }
    for (const url of ['/llm/chat', '/llm/stream']) {
      const refused = await send(member, url);
      expect(refused.json<Problem>()).toMatchObject({
        status: 429,
        code: 'TIER_LIMIT',
        resetsAt: '2026-11-19T00:00:00.000Z',
        retryAfterSeconds: 15 * 3_600,
      });
      expect(refused.headers['retry-after']).toBe(String(15 * 3_600));
      expect(refused.json<Problem>().detail).toContain('10 AI requests for today');
    }
    expect(await ask(member, question({ builtIn: true }))).toMatchObject({ fallback: true });
    expect(textOf(await readStream(member, question({ builtIn: true })))).not.toBe('');
  });

  it('let exactly one of 200 callers pass who come at once with one left', async () => {
    const member = await makeMember(testApp);
    await agree(member);
    for (let n = 0; n < 9; n += 1) await ask(member);
    fake.reset();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_one, n) => send(member, n % 2 ? '/llm/chat' : '/llm/stream')),
    );
    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 429)).toHaveLength(199);
    expect(fake.calls).toHaveLength(1);
  });
});

describe('budgets', () => {
  it('begin with what the product promises, and show what is spent', async () => {
    const member = await makeConsentingMember(testApp);
    const { usage } = await ask(member);
    const response = await admin.send({ method: 'GET', url: '/llm/admin/budgets' });
    const budgets = response.json<LlmBudgets>();
    expect(budgets.system).toMatchObject([
      { period: 'week', limitUsd: 10, alertPercent: 80, isEnforced: true },
      { period: 'month', limitUsd: 30, resetsAt: '2026-12-01T00:00:00.000Z' },
    ]);
    for (const { spentUsd, reservedUsd } of budgets.system) {
      expect(spentUsd).toBeGreaterThanOrEqual(usage.costUsd);
      expect(reservedUsd).toBe(0);
    }
    expect(budgets.tiers[0]).toEqual({
      tier: 'FREE',
      requests: { daily: 10, weekly: 50, monthly: 200 },
      monthlyUsd: 5,
    });
  });

  it('that are spent leave the built-in answer, and are paid by nobody', async () => {
    const member = await makeConsentingMember(testApp);
    await setBudgets({ system: [{ period: 'week', limitUsd: 0 }] });
    const answer = await ask(member);
    expect(answer).toMatchObject({ fallback: true, fallbackReason: 'budget', attempts: 0 });
    const records = await attemptsOf(testApp, answer.requestId);
    expect(records.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: 3 }, () => 'refused_budget'),
      'ok',
    ]);
    expect(fake.calls).toHaveLength(0);
    await setBudgets({ system: [{ period: 'week', limitUsd: 10 }] });
    expect(await ask(member)).toMatchObject({ fallback: false });
  });

  it('that are nearly spent lower the length of an answer before they refuse it', async () => {
    const member = await makeConsentingMember(testApp);
    const { tiers } = await setBudgets({ tiers: [{ tier: 'UNLIMITED', monthlyUsd: 0.003 }] });
    expect(tiers.find(({ tier }) => tier === 'UNLIMITED')?.monthlyUsd).toBe(0.003);
    const answer = await ask(member, question({ maxOutputTokens: 4_000 }));
    expect(answer).toMatchObject({ provider: 'gemini', fallback: false });
    expect(JSON.stringify(fake.calls[0]?.body)).toContain('"maxOutputTokens":1000');
    await setBudgets({ tiers: [{ tier: 'UNLIMITED', monthlyUsd: 100 }] });
  });

  it('change what a tier may ask, at once', async () => {
    const member = await makeMember(testApp);
    await setBudgets({ tiers: [{ tier: 'FREE', requests: { daily: 0 } }] });
    expect((await send(member, '/llm/chat')).statusCode).toBe(429);
    const { tiers } = await setBudgets({ tiers: [{ tier: 'FREE', requests: { daily: 10 } }] });
    expect(tiers[0]?.requests).toEqual({ daily: 10, weekly: 50, monthly: 200 });
    expect((await send(member, '/llm/chat')).statusCode).toBe(200);
  });

  it.each([
    [{ system: [{ period: 'day', limitUsd: 1 }] }],
    [{ system: [{ period: 'week', limitUsd: -1 }] }],
    [{ system: [{ period: 'week', limitUsd: 1, alertPercent: 0 }] }],
    [{ tiers: [{ tier: 'GOLD', monthlyUsd: 1 }] }],
    [{ tiers: [{ tier: 'FREE', requests: { daily: 1.5 } }] }],
  ])('refuse what is none: %j', async (body) => {
    const response = await admin.send({ method: 'POST', url: '/llm/admin/budgets', body });
    expect(response.json<Problem>()).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
  });

  it('are an administrator’s alone', async () => {
    const member = await makeMember(testApp);
    const url = '/llm/admin/budgets';
    expect((await member.send({ method: 'GET', url })).statusCode).toBe(403);
    expect((await member.send({ method: 'POST', url, body: {} })).statusCode).toBe(403);
    expect((await testApp.app.inject({ method: 'GET', url })).statusCode).toBe(401);
  });
});
