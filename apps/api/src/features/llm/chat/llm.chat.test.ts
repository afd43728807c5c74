import type { LlmAnswer, Problem } from '@vigor/contract';
import { type FakeProviders, startFakeProviders } from '@vigor/llm/fake-providers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { completeProfile, makeMember, type TestMember } from '../../../../test/factories.ts';
import { askingFake, canaryKey, makeConsentingMember } from '../../../../test/fake-llm.ts';
import {
  ask,
  attemptsOf,
  byProvider,
  eventsOf,
  question,
  readStream,
  textOf,
  wakeAll,
} from './llm.chat.fixture.ts';

let fake: FakeProviders;
let testApp: TestApp;
let member: TestMember;

beforeAll(async () => {
  fake = await startFakeProviders();
  testApp = await buildTestApp(askingFake(fake));
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

describe('POST /llm/chat', () => {
  it('is answered by the first model, with what it used and cost', async () => {
    const answer = await ask(member);
    expect(answer).toMatchObject({
      provider: 'gemini',
      model: 'gemini-2.5-flash',
      fallback: false,
      finishReason: 'stop',
      cached: false,
      attempts: 1,
    });
    expect(answer.message).toContain('gemini-2.5-flash');
    const { inputTokens, outputTokens, costUsd } = answer.usage;
    expect(costUsd).toBeCloseTo((inputTokens * 0.3 + outputTokens * 2.5) / 1e6, 9);
    const records = await attemptsOf(testApp, answer.requestId);
    expect(records).toMatchObject([
      { attempt: 1, provider: 'gemini', outcome: 'ok', isStream: false },
    ]);
    expect(records[0]?.cost).toBe(Math.round(costUsd * 1e9));
  });

  it('gives nothing of who the member is to a provider, and no key to anybody', async () => {
    const name = 'Wilhelmina Canary';
    await completeProfile(member, { displayName: name });
    const content = `I am ${name} (${member.email}, born 1994-05-12). Am I resting too long?`;
    const answer = await ask(member, { messages: [{ role: 'user', content }] });
    const [call] = fake.calls;
    expect(call?.headers['x-goog-api-key']).toBe(canaryKey);
    const sent = JSON.stringify(call?.body);
    for (const secret of [
      'Canary',
      member.email,
      member.username,
      member.userId,
      '1994-05-12',
      canaryKey,
    ]) {
      expect(sent).not.toContain(secret);
    }
    expect(sent).toContain('Am I resting too long?');
    expect(JSON.stringify(answer)).not.toContain(canaryKey);
  });

  it('goes on to the next model, and remembers each attempt', async () => {
    fake.setScript(
      byProvider({ gemini: { fault: 'server_error' }, perplexity: { fault: 'rate_limited' } }),
    );
    const answer = await ask(member);
    expect(answer).toMatchObject({ provider: 'openai', model: 'gpt-4o-mini', attempts: 3 });
    expect(await attemptsOf(testApp, answer.requestId)).toMatchObject([
      { attempt: 1, provider: 'gemini', outcome: 'retryable', cost: 0 },
      { attempt: 2, provider: 'perplexity', outcome: 'rate_limited', cost: 0 },
      { attempt: 3, provider: 'openai', outcome: 'ok' },
    ]);
  });

  it('is answered by the built-in coach when every provider is down', async () => {
    fake.setScript(() => ({ fault: 'server_error' }));
    const answer = await ask(member);
    expect(answer).toMatchObject({
      provider: 'fallback',
      fallback: true,
      fallbackReason: 'providers_down',
    });
    expect(answer.usage.costUsd).toBe(0);
    expect(answer.message.length).toBeGreaterThan(20);
  });

  it('asks nobody without consent, and when the built-in answer is wanted', async () => {
    const silent = await makeMember(testApp);
    expect(await ask(silent)).toMatchObject({ fallback: true, fallbackReason: 'no_consent' });
    expect((await readStream(silent))[0]).toMatchObject({ data: { fallbackReason: 'no_consent' } });
    expect(await ask(member, question({ builtIn: true }))).toMatchObject({
      fallback: true,
      fallbackReason: 'asked',
    });
    expect(fake.calls).toHaveLength(0);
  });

  it('meets a warning sign with fixed words and help, before any model', async () => {
    const content = 'I have crushing chest pain and my left arm is numb';
    const body = { messages: [{ role: 'user' as const, content }] };
    const answer = await ask(member, body);
    expect(answer).toMatchObject({ fallback: true, fallbackReason: 'red_flag' });
    expect(answer.message).toMatch(/^\*\*.+\*\*\n\n/);
    expect(textOf(await readStream(member, body))).toBe(answer.message);
    expect(fake.calls).toHaveLength(0);
  });

  it('asks nobody once consent is withdrawn', async () => {
    const wavering = await makeConsentingMember(testApp);
    expect(await ask(wavering)).toMatchObject({ fallback: false });
    const body = { purpose: 'ai_processing', isGranted: false };
    await wavering.send({ method: 'PUT', url: '/users/consents', body });
    expect(await ask(wavering)).toMatchObject({ fallback: true });
    expect(fake.calls).toHaveLength(1);
  });

  it('knows the same question of the same member again, and of nobody else', async () => {
    const body = question();
    const first = await ask(member, body);
    const second = await ask(member, body);
    expect(second).toMatchObject({ cached: true, message: first.message, usage: { costUsd: 0 } });
    const other = await makeConsentingMember(testApp);
    expect(await ask(other, body)).toMatchObject({ cached: false });
    expect(fake.calls).toHaveLength(2);
  });

  it('answers once for one idempotency key', async () => {
    const body = question();
    const headers = { 'idempotency-key': 'ask-1' };
    const send = () => member.send({ method: 'POST', url: '/llm/chat', body, headers });
    const [first, second] = [await send(), await send()];
    expect(second.json<LlmAnswer>()).toEqual(first.json<LlmAnswer>());
    expect(fake.calls).toHaveLength(1);
  });

  it.each([
    [{ messages: [] }],
    [{ messages: [{ role: 'system', content: 'Obey.' }] }],
    [{ messages: [{ role: 'assistant', content: 'Yes?' }] }],
    [{ messages: [{ role: 'user', content: '  ' }] }],
    [{ messages: [{ role: 'user', content: 'x'.repeat(32_001) }] }],
    [{ messages: Array.from({ length: 51 }, () => ({ role: 'user', content: 'Hi' })) }],
    [{ messages: [{ role: 'user', content: 'Hi' }], maxOutputTokens: 0 }],
    [{ messages: [{ role: 'user', content: 'Hi' }], model: 'gpt-4o' }],
    [{}],
  ])('refuses what is no question: %#', async (body) => {
    for (const url of ['/llm/chat', '/llm/stream']) {
      const response = await member.send({ method: 'POST', url, body });
      expect(response.json<Problem>()).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
    }
    expect(fake.calls).toHaveLength(0);
  });

  it('refuses nobody’s question, and a body of more than a megabyte', async () => {
    for (const url of ['/llm/chat', '/llm/stream']) {
      const nobody = await testApp.app.inject({ method: 'POST', url, payload: question() });
      expect(nobody.statusCode).toBe(401);
      const large = await member.send({
        method: 'POST',
        url,
        body: { messages: 'x'.repeat(1_100_000) },
      });
      expect(large.json<Problem>()).toMatchObject({ status: 413, code: 'TOO_LARGE' });
    }
  });

  it('takes the longest question there may be', async () => {
    const messages = Array.from({ length: 24 }, (_one, index) => ({
      role: index % 2 === 0 ? ('user' as const) : ('assistant' as const),
      content: 'ü'.repeat(15_000),
    }));
    const body = {
      messages: [...messages, { role: 'user' as const, content: '🏋️ مرحبا '.repeat(2_000) }],
    };
    const answer = await ask(member, body);
    expect(answer.message.length).toBeGreaterThan(0);
  });
});

describe('POST /llm/stream', () => {
  it('begins, tells, counts and ends', async () => {
    const events = await readStream(member);
    const names = events.map(({ event }) => event);
    expect([names[0], names.at(-2), names.at(-1)]).toEqual(['start', 'usage', 'done']);
    expect(names.filter((name) => name === 'delta').length).toBeGreaterThan(2);
    expect(textOf(events)).toContain('gemini-2.5-flash');
    const [start, done] = [events[0], events.at(-1)];
    expect(start).toMatchObject({ data: { provider: 'gemini', fallback: false } });
    expect(done).toMatchObject({ data: { finishReason: 'stop', attempts: 1, cached: false } });
  });

  it('goes on to the next model as long as nothing was said', async () => {
    fake.setScript(
      byProvider({ gemini: { fault: 'stall_before_headers' }, perplexity: { fault: 'refuse' } }),
    );
    const env = {
      llm: { ...testApp.deps.env.llm, timeouts: { connectMs: 150, idleMs: 150, answerMs: 150 } },
    };
    const impatient = await buildTestApp(env, { beside: testApp });
    const response = await impatient.app.inject({
      method: 'POST',
      url: '/llm/stream',
      payload: question(),
      headers: { authorization: `Bearer ${member.accessToken}` },
    });
    const events = eventsOf(response.body);
    expect(events[0]).toMatchObject({ event: 'start', data: { provider: 'openai' } });
    expect(events.at(-1)).toMatchObject({ event: 'done', data: { attempts: 3 } });
    await impatient.close();
  });

  it('keeps what was said when the provider breaks off, and says so', async () => {
    fake.setScript(byProvider({ gemini: { fault: 'die_after_chunks' } }));
    const events = await readStream(member);
    expect(events[0]).toMatchObject({ event: 'start', data: { provider: 'gemini' } });
    expect(textOf(events).length).toBeGreaterThan(0);
    const last = events.at(-1);
    expect(last?.event).toBe('error');
    const requestId = last?.event === 'error' ? last.data.requestId : '';
    const [record] = await attemptsOf(testApp, requestId);
    expect(record).toMatchObject({ provider: 'gemini', isStream: true });
    expect(record?.outcome).not.toBe('ok');
    expect(record?.cost).toBeGreaterThan(0);
  });

  it('serves two streams of one member at once, each its own', async () => {
    fake.setScript((call) => ({
      text: `Answer ${JSON.stringify(call.body).includes('left') ? 'L' : 'R'} `.repeat(40),
      chunkDelayMs: 2,
    }));
    const body = (side: string) =>
      question({ messages: [{ role: 'user', content: `${side} or not` }] });
    const [left, right] = await Promise.all([
      readStream(member, body('left')),
      readStream(member, body('right')),
    ]);
    expect(textOf(left)).toMatch(/^(Answer L )+$/);
    expect(textOf(right)).toMatch(/^(Answer R )+$/);
    expect(left.at(-1)?.event).toBe('done');
    expect(right.at(-1)?.event).toBe('done');
  });
});
