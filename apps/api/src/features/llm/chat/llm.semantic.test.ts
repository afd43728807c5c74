import type { LlmUsageReport } from '@vigor/contract';
import { type FakeProviders, startFakeProviders } from '@vigor/llm/fake-providers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { makeAdmin, type TestMember } from '../../../../test/factories.ts';
import { askingFake, makeConsentingMember } from '../../../../test/fake-llm.ts';
import { ask, attemptsOf, question } from './llm.chat.fixture.ts';

let fake: FakeProviders;
let testApp: TestApp;

beforeAll(async () => {
  fake = await startFakeProviders();
  const { llm } = askingFake(fake);
  const embedding = { provider: 'openai', model: 'text-embedding-3-small' } as const;
  testApp = await buildTestApp({ llm: { ...llm, embedding } });
});

afterAll(async () => {
  await testApp.close();
  await fake.close();
});

beforeEach(() => fake.reset());

async function totalsOf(admin: TestMember): Promise<LlmUsageReport['totals']> {
  await testApp.deps.llm.flush();
  const response = await admin.send({ method: 'GET', url: '/llm/admin/analytics/usage-report' });
  return response.json<LlmUsageReport>().totals;
}

const saying = (content: string) => question({ messages: [{ role: 'user', content }] });
/** The stand-in’s vectors know words, and not their order. */
const first = saying('Should beginners rest longer between sets of squats?');
const alike = saying('Between sets of squats, should beginners rest longer?');

describe('a question that means the same', () => {
  it('gets the same answer, for the price of an embedding from the member’s budget', async () => {
    const member = await makeConsentingMember(testApp);
    const answer = await ask(member, first);
    const again = await ask(member, alike);
    expect(again).toMatchObject({ cached: true, message: answer.message });
    expect(again.usage.costUsd).toBeGreaterThan(0);
    expect(again.usage.costUsd).toBeLessThan(answer.usage.costUsd / 10);
    expect(await attemptsOf(testApp, again.requestId)).toMatchObject([
      { attempt: 0, provider: 'openai', outcome: 'ok' },
      { attempt: 1, provider: 'gemini', outcome: 'ok', cost: 0 },
    ]);
  });

  it('counts as one request with one answer, whatever was bought for it', async () => {
    const [admin, member] = [await makeAdmin(testApp), await makeConsentingMember(testApp)];
    const before = await totalsOf(admin);
    await ask(member, first);
    await ask(member, alike);
    const { requests, answers, cacheHits } = await totalsOf(admin);
    expect([requests, answers, cacheHits]).toEqual([
      before.requests + 2,
      before.answers + 2,
      before.cacheHits + 1,
    ]);
  });

  it('is never answered with what another member was told', async () => {
    const [ada, ben] = [await makeConsentingMember(testApp), await makeConsentingMember(testApp)];
    await ask(ada, first);
    expect(await ask(ben, alike)).toMatchObject({ cached: false });
  });

  it('does not leave without consent, and needs no embedding to be answered', async () => {
    const member = await makeConsentingMember(testApp);
    fake.setScript(({ path }) =>
      path.endsWith('/embeddings') ? { fault: 'server_error' } : undefined,
    );
    expect(await ask(member, first)).toMatchObject({ cached: false, fallback: false });
    fake.reset();
    const body = { purpose: 'ai_processing', isGranted: false };
    await member.send({ method: 'PUT', url: '/users/consents', body });
    expect(await ask(member, alike)).toMatchObject({ fallback: true });
    expect(fake.calls).toEqual([]);
  });
});
