import { type FakeProviders, startFakeProviders } from '@vigor/llm/fake-providers';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { makeAdmin, type TestMember } from '../../../test/factories.ts';
import { askingFake, makeConsentingMember } from '../../../test/fake-llm.ts';
import { type AskBody, question, wakeAll } from './chat/llm.chat.fixture.ts';

let fake: FakeProviders;
let one: TestApp;
let other: TestApp;
let admin: TestMember;
let member: TestMember;

beforeAll(async () => {
  fake = await startFakeProviders();
  const env = askingFake(fake);
  one = await buildTestApp(env);
  other = await buildTestApp(env, { beside: one });
  [admin, member] = [await makeAdmin(one), await makeConsentingMember(one)];
});

afterAll(async () => {
  await other.close();
  await one.close();
  await fake.close();
});

beforeEach(async () => {
  fake.reset();
  await wakeAll(one);
  await wakeAll(other);
});

const longestMs = 2_000;

async function askOther(
  body: AskBody = question(),
): Promise<{ provider: string; cached: boolean }> {
  const headers = { authorization: `Bearer ${member.accessToken}` };
  const request = { method: 'POST', url: '/llm/chat', payload: body, headers } as const;
  return (await other.app.inject(request)).json<{ provider: string; cached: boolean }>();
}

/** How long it takes until the other process asks that provider. */
async function waitForOther(provider: string): Promise<number> {
  const from = performance.now();
  while ((await askOther()).provider !== provider) {
    if (performance.now() - from > 5 * longestMs) break;
  }
  return performance.now() - from;
}

it('a change of an administrator counts in another process within two seconds', async () => {
  expect(await askOther()).toMatchObject({ provider: 'gemini' });
  const url = '/llm/admin/models/gemini-flash/toggle';
  await admin.send({ method: 'PATCH', url, body: { isEnabled: false } });
  expect(await waitForOther('perplexity')).toBeLessThan(longestMs);
  await admin.send({ method: 'PATCH', url, body: { isEnabled: true } });
  expect(await waitForOther('gemini')).toBeLessThan(longestMs);
});

it('a rule sends the calls of a feature elsewhere, in every process', async () => {
  const rule = {
    ...{ name: 'Chat with GPT', priority: 1, isEnabled: true },
    when: { features: ['llm_chat'], tiers: ['UNLIMITED'] },
    candidates: ['gpt-mini'],
  };
  const url = '/llm/admin/routing-rules';
  const made = await admin.send({ method: 'POST', url, body: rule });
  expect(await waitForOther('openai')).toBeLessThan(longestMs);
  await admin.send({ method: 'DELETE', url: `${url}/${made.json<{ id: string }>().id}` });
  expect(await waitForOther('gemini')).toBeLessThan(longestMs);
});

it('an answer of one process is known to the other', async () => {
  const body = question();
  await member.send({ method: 'POST', url: '/llm/chat', body });
  expect(await askOther(body)).toMatchObject({ cached: true });
  expect(fake.calls).toHaveLength(1);
});

it('a key that is refused in one process rests its model in the other, until it is woken', async () => {
  fake.setScript(({ provider }) => (provider === 'gemini' ? { fault: 'unauthorized' } : {}));
  const first = await member.send({ method: 'POST', url: '/llm/chat', body: question() });
  expect(first.json()).toMatchObject({ provider: 'perplexity', attempts: 2 });
  expect(await waitForOther('perplexity')).toBeLessThan(longestMs);
  fake.reset();
  expect(await askOther()).toMatchObject({ provider: 'perplexity' });
  expect(fake.calls.map(({ provider }) => provider)).toEqual(['perplexity']);
  const status = await member.send({ method: 'GET', url: '/llm/status' });
  expect(status.json()).toMatchObject({
    mode: 'auto',
    order: ['perplexity', 'gpt-mini'],
    models: [{ id: 'gemini-flash', state: 'resting' }, {}, {}, { id: 'gpt', state: 'disabled' }],
  });
  const url = '/llm/admin/models/gemini-flash/toggle';
  await admin.send({ method: 'PATCH', url, body: { isEnabled: true } });
  expect(await waitForOther('gemini')).toBeLessThan(longestMs);
});

it('failures in both processes together let a model rest', async () => {
  fake.setScript(({ provider }) => (provider === 'gemini' ? { fault: 'server_error' } : {}));
  for (let n = 0; n < 3; n += 1) {
    await member.send({ method: 'POST', url: '/llm/chat', body: question() });
    await askOther();
  }
  fake.reset();
  await member.send({ method: 'POST', url: '/llm/chat', body: question() });
  expect(fake.calls.map(({ provider }) => provider)).toEqual(['perplexity']);
  one.clock.advanceSeconds(20);
  await member.send({ method: 'POST', url: '/llm/chat', body: question() });
  expect(fake.calls.map(({ provider }) => provider)).toEqual(['perplexity', 'gemini']);
});
