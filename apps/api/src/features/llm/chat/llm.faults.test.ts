import { type FakeProviders, faultKinds, startFakeProviders } from '@vigor/llm/fake-providers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import type { TestMember } from '../../../../test/factories.ts';
import { askingFake, makeConsentingMember } from '../../../../test/fake-llm.ts';
import { eventsOf, question, textOf, wakeAll } from './llm.chat.fixture.ts';

let fake: FakeProviders;
let testApp: TestApp;
let member: TestMember;

beforeAll(async () => {
  fake = await startFakeProviders();
  const { llm } = askingFake(fake);
  const timeouts = { connectMs: 120, idleMs: 120, answerMs: 400 };
  testApp = await buildTestApp({ llm: { ...llm, timeouts } });
  member = await makeConsentingMember(testApp);
});

afterAll(async () => {
  await testApp.close();
  await fake.close();
});

beforeEach(async () => {
  fake.reset();
  await wakeAll(testApp);
});

describe.each(faultKinds)('when every provider does “%s”', (fault) => {
  it('a question gets an answer', async () => {
    fake.setScript(() => ({ fault }));
    const response = await member.send({ method: 'POST', url: '/llm/chat', body: question() });
    expect(response.statusCode, response.body).toBe(200);
    expect(response.json<{ message: string }>().message.trim()).not.toBe('');
    expect(fake.calls.length).toBeGreaterThan(0);
  });

  it('a stream ends as it should, with words in it', async () => {
    fake.setScript(() => ({ fault }));
    const response = await member.send({ method: 'POST', url: '/llm/stream', body: question() });
    expect(response.statusCode, response.body).toBe(200);
    const events = eventsOf(response.body);
    const names = events.map(({ event }) => event);
    expect(names.filter((name) => name === 'start')).toHaveLength(1);
    expect(names.filter((name) => name === 'done' || name === 'error')).toEqual([names.at(-1)]);
    expect(textOf(events).trim()).not.toBe('');
  });
});

const cutting = ['stall_mid_stream', 'cut_json', 'die_after_chunks', 'end_without_finish'] as const;

it.each(cutting)('an answer that was cut by “%s” is never called whole', async (fault) => {
  fake.setScript(() => ({ fault }));
  const response = await member.send({ method: 'POST', url: '/llm/stream', body: question() });
  const last = eventsOf(response.body).at(-1);
  const isWhole = last?.event === 'done' && !last.data.fallback;
  expect(isWhole, response.body).toBe(false);
});
