import { type FakeProviders, startFakeProviders } from '@vigor/llm/fake-providers';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import type { TestMember } from '../../../../test/factories.ts';
import { askingFake, makeConsentingMember } from '../../../../test/fake-llm.ts';
import { type AskBody, question, wakeAll } from './llm.chat.fixture.ts';

let fake: FakeProviders;
let testApp: TestApp;
let member: TestMember;
let address: string;

const longestMs = 100;

beforeAll(async () => {
  fake = await startFakeProviders();
  testApp = await buildTestApp(askingFake(fake));
  member = await makeConsentingMember(testApp);
  address = await testApp.app.listen({ port: 0 });
});

afterAll(async () => {
  await testApp.close();
  await fake.close();
});

beforeEach(async () => {
  fake.reset();
  await wakeAll(testApp);
});

interface PostInput {
  path: string;
  signal?: AbortSignal;
  body?: AskBody;
  headers?: Record<string, string>;
}

function post({ path, signal, body = question(), headers }: PostInput) {
  return fetch(`${address}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${member.accessToken}`,
      ...headers,
    },
    signal,
  });
}

it('a stream that is left closes the provider’s connection at once', async () => {
  fake.setScript(() => ({ text: 'word '.repeat(200), chunkDelayMs: 20 }));
  const leaving = new AbortController();
  const response = await post({ path: '/llm/stream', signal: leaving.signal });
  const reader = response.body?.getReader();
  await reader?.read();
  const leftAt = performance.now();
  leaving.abort();
  const call = await fake.waitForCall(1);
  await call.over;
  expect(call.closedByClientAt).toBeDefined();
  expect((call.closedByClientAt ?? Infinity) - leftAt).toBeLessThan(longestMs);
});

it.each(['/llm/stream', '/llm/chat'])(
  'a caller of %s who goes before the first word does too',
  async (path) => {
    fake.setScript(() => ({ fault: 'stall_before_headers' }));
    const leaving = new AbortController();
    const answer = post({ path, signal: leaving.signal }).catch((error: unknown) => error);
    const call = await fake.waitForCall(1);
    const leftAt = performance.now();
    leaving.abort();
    await call.over;
    expect((call.closedByClientAt ?? Infinity) - leftAt).toBeLessThan(longestMs);
    expect(await answer).toMatchObject({ name: 'AbortError' });
    expect(fake.calls).toHaveLength(1);
  },
);

it('a caller with an idempotency key may come back for the answer', async () => {
  fake.setScript(() => ({ text: 'Two minutes.', delayMs: 50 }));
  const leaving = new AbortController();
  const request = {
    path: '/llm/chat',
    body: question(),
    headers: { 'idempotency-key': 'back-later' },
  };
  const lost = post({ ...request, signal: leaving.signal }).catch((error: unknown) => error);
  const call = await fake.waitForCall(1);
  leaving.abort();
  expect(await lost).toMatchObject({ name: 'AbortError' });
  await call.over;
  expect(call.closedByClientAt).toBeUndefined();
  let again = await post(request);
  while (again.status === 409) again = await post(request);
  expect(await again.json()).toMatchObject({ message: 'Two minutes.' });
  expect(fake.calls).toHaveLength(1);
});
