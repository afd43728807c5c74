import { createLanguageModel } from '@vigor/llm';
import { type FakeProviders, faultKinds, startFakeProviders } from '@vigor/llm/fake-providers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../../../test/build-test-app.ts';
import { makeMember, type TestMember } from '../../../test/factories.ts';
import { agree, buildCoachApp, eventOf, sendChat, stream, textOf } from './coach.fixture.ts';

const chunks = [
  'Two repetitions in reserve are plenty for most sets, because they leave room for more. ',
  'Add a little when it feels easy. ',
  'Rest for two minutes ',
  'between sets.',
];

let provider: FakeProviders;
let testApp: TestApp;
let member: TestMember;

beforeAll(async () => {
  provider = await startFakeProviders();
  testApp = await buildCoachApp(
    createLanguageModel({
      provider: 'openai_compatible',
      model: 'test',
      apiKey: () => 'key',
      baseUrl: `${provider.url}/v1`,
      connectTimeoutMs: 350,
      idleTimeoutMs: 350,
    }),
  );
});

afterAll(async () => {
  await testApp.close();
  await provider.close();
});

beforeEach(async () => {
  provider.reset();
  member = await makeMember(testApp);
  await agree(member);
});

describe.each(faultKinds)('a provider that %s', (fault) => {
  it('leaves a member who watches with an answer, and what was shown is kept', async () => {
    provider.setScript(() => ({ fault, chunks, afterChunks: 3 }));
    const events = await stream(member, { message: 'How hard should I train?' });
    const { message } = eventOf(events, 'done');
    expect(provider.calls.length).toBeGreaterThan(0);
    expect(message.text.trim()).not.toBe('');
    if (message.status === 'failed') {
      expect(message.text.startsWith(textOf(events).trim())).toBe(true);
      expect(eventOf(events, 'error').requestId).not.toBe('');
    } else {
      expect(message.status).toBe('done');
      expect(events.some(({ event }) => event === 'error')).toBe(false);
    }
  });

  it('leaves a member who waits with a whole answer', async () => {
    provider.setScript(() => ({ fault, chunks, afterChunks: 3 }));
    const response = await sendChat(member, { message: 'How hard should I train?' });
    expect(response.statusCode).toBe(200);
    const answer = response.json<{ message: string; fallback: boolean }>();
    expect(answer.message.trim()).not.toBe('');
    expect(answer.message).not.toMatch(/<html|この質問/);
  });
});
