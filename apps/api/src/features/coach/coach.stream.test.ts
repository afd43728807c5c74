import type { ChatMessage } from '@vigor/contract';
import { createLanguageModel } from '@vigor/llm';
import { type FakeProviders, startFakeProviders } from '@vigor/llm/fake-providers';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { makeMember, type TestMember } from '../../../test/factories.ts';
import { agree, buildCoachApp, chat, readConversation, readEvents } from './coach.fixture.ts';
import type { ChatEvent } from './turns/coach.running-turns.ts';

const words = Array.from({ length: 400 }, (_one, index) => `This is sentence number ${index}. `);

let provider: FakeProviders;
let testApp: TestApp;
let url: string;

beforeAll(async () => {
  provider = await startFakeProviders();
  testApp = await buildCoachApp(
    createLanguageModel({
      provider: 'gemini',
      model: 'test',
      apiKey: async () => 'key',
      baseUrl: `${provider.url}/v1beta`,
    }),
  );
  url = await testApp.app.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await testApp.close();
  await provider.close();
});

afterEach(() => provider.reset());

async function makeAgreed(): Promise<TestMember> {
  const member = await makeMember(testApp);
  await agree(member);
  return member;
}

/** Opens a stream over a socket, and reads as far as is asked. */
async function openStream(member: TestMember, message: string, address = url) {
  const left = new AbortController();
  const response = await fetch(`${address}/ai/chat/stream`, {
    method: 'POST',
    headers: { authorization: `Bearer ${member.accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ message }),
    signal: left.signal,
  });
  if (!response.body) throw new Error('There is no stream.');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let received = '';

  async function readUntil(isEnough: (events: ChatEvent[]) => boolean): Promise<ChatEvent[]> {
    for (;;) {
      const events = readEvents(received.slice(0, received.lastIndexOf('\n\n') + 2));
      if (isEnough(events)) return events;
      const { done, value } = await reader.read();
      if (done) return events;
      received += value;
    }
  }

  return { readUntil, leave: () => left.abort() };
}

const hasText = (events: ChatEvent[]) => events.some(({ event }) => event === 'delta');
const isOver = () => false;

function startOf(events: ChatEvent[]) {
  const [first] = events;
  if (first?.event !== 'start') throw new Error('The stream has not begun.');
  return first.data;
}

function doneOf(events: ChatEvent[]): ChatMessage {
  const last = events.at(-1);
  if (last?.event !== 'done') throw new Error(`Ended with ${JSON.stringify(last)}`);
  return last.data.message;
}

/** The newest answer, as soon as it is as it should be. */
function waitForAnswer(
  member: TestMember,
  conversationId: string,
  isReady: (message: ChatMessage) => boolean,
): Promise<ChatMessage> {
  const look = async () => {
    const answer = (await readConversation(member, conversationId)).messages.at(-1);
    if (!answer || !isReady(answer)) throw new Error(`Not yet: ${answer?.status}`);
    return answer;
  };
  return vi.waitFor(look, { interval: 20, timeout: 10_000 });
}

describe('an answer that is being written', () => {
  it('keeps its text when it is stopped', async () => {
    const member = await makeAgreed();
    provider.setScript([{ chunks: words, chunkDelayMs: 20 }]);
    const stream = await openStream(member, 'Tell me about squats');
    const { answerId, conversationId } = startOf(await stream.readUntil(hasText));
    const stopped = await member.send({ method: 'POST', url: `/ai/messages/${answerId}/stop` });
    const message = stopped.json<ChatMessage>();
    expect(message.status).toBe('stopped');
    expect(message.text).toContain('This is sentence number 0.');
    expect(doneOf(await stream.readUntil(isOver))).toEqual(message);
    const { messages } = await readConversation(member, conversationId);
    expect(messages[1]).toEqual(message);
  });

  it('closes the provider’s connection within 100 ms when it is stopped', async () => {
    const member = await makeAgreed();
    const times: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      provider.reset();
      provider.setScript([{ chunks: words, chunkDelayMs: 20 }]);
      const stream = await openStream(member, 'Tell me about squats');
      const { answerId } = startOf(await stream.readUntil(hasText));
      const stoppedAt = performance.now();
      await member.send({ method: 'POST', url: `/ai/messages/${answerId}/stop` });
      await provider.calls[0]?.over;
      times.push((provider.calls[0]?.closedByClientAt ?? Infinity) - stoppedAt);
    }
    // The median: the machine may be busy with something else once.
    expect(times.toSorted((one, other) => one - other)[2]).toBeLessThan(100);
  });

  it('goes on when the reader leaves, and is found by a reload on its way and at its end', async () => {
    const member = await makeAgreed();
    provider.setScript([{ chunks: words.slice(0, 100), chunkDelayMs: 15 }]);
    const stream = await openStream(member, 'Tell me about squats');
    const { conversationId } = startOf(await stream.readUntil(hasText));
    stream.leave();
    const onItsWay = await waitForAnswer(member, conversationId, ({ text }) => text !== '');
    expect(onItsWay.status).toBe('streaming');
    const whole = await waitForAnswer(member, conversationId, ({ status }) => status === 'done');
    expect(whole.text).toContain('This is sentence number 99.');
    expect(whole.text.startsWith(onItsWay.text.trim())).toBe(true);
  });

  it('is streamed again, from its start, to whoever sends the same message', async () => {
    const member = await makeAgreed();
    provider.setScript([{ chunks: words.slice(0, 60), chunkDelayMs: 10 }]);
    const body = { message: 'Tell me about squats', messageId: crypto.randomUUID() };
    const send = () => member.send({ method: 'POST', url: '/ai/chat/stream', body });
    const [first, second, third] = await Promise.all([send(), send(), send()]);
    expect(provider.calls).toHaveLength(1);
    const messages = [first, second, third].map((one) => doneOf(readEvents(one.body)));
    expect(messages[1]).toEqual(messages[0]);
    expect(messages[2]).toEqual(messages[0]);
  });

  it('cannot be tried again before its end', async () => {
    const member = await makeAgreed();
    provider.setScript([{ chunks: words, chunkDelayMs: 20 }]);
    const stream = await openStream(member, 'Tell me about squats');
    const { answerId } = startOf(await stream.readUntil(hasText));
    const request = { method: 'POST' as const, url: `/ai/messages/${answerId}/retry`, body: {} };
    expect((await member.send(request)).statusCode).toBe(409);
    await member.send({ method: 'POST', url: `/ai/messages/${answerId}/stop` });
  });

  it('ends when its conversation is deleted', async () => {
    const member = await makeAgreed();
    provider.setScript([{ chunks: words, chunkDelayMs: 20 }]);
    const stream = await openStream(member, 'Tell me about squats');
    const { conversationId } = startOf(await stream.readUntil(hasText));
    await member.send({ method: 'DELETE', url: `/ai/conversations/${conversationId}` });
    await stream.readUntil(isOver);
    await provider.calls[0]?.over;
    expect(provider.calls[0]?.closedByClientAt).toBeDefined();
  });

  it('reads as failed, with what is there, when its process was killed', async () => {
    const member = await makeAgreed();
    const { conversationId } = await chat(member, { message: 'Hello', builtIn: true });
    const now = testApp.clock.now();
    await testApp.deps.database.forSystem().write((db) =>
      db.execute(sql`
        update chat_messages set status = 'streaming', text = 'Half an', written_at = ${now}
        where conversation_id = ${conversationId} and role = 'coach'`),
    );
    const read = async () => (await readConversation(member, conversationId)).messages[1];
    expect(await read()).toMatchObject({ status: 'streaming' });
    testApp.clock.advanceSeconds(91);
    const answer = await read();
    expect(answer).toMatchObject({ status: 'failed', text: 'Half an' });
    const again = await member.send({
      method: 'POST',
      url: `/ai/messages/${answer?.id}/retry`,
      body: { builtIn: true },
    });
    expect(doneOf(readEvents(again.body))).toMatchObject({ id: answer?.id, status: 'done' });
  });
});

describe('with two processes', () => {
  let other: TestApp;

  beforeAll(async () => {
    other = await buildTestApp({}, { beside: testApp, llm: testApp.deps.llm });
  });

  afterAll(() => other.close());

  const sendTo = (member: TestMember, path: string, body: object = {}) =>
    other.app.inject({
      method: 'POST',
      url: path,
      payload: body,
      headers: { authorization: `Bearer ${member.accessToken}` },
    });

  it('the one that writes sees that the other was asked to stop', async () => {
    const member = await makeAgreed();
    provider.setScript([{ chunks: words, chunkDelayMs: 20 }]);
    const stream = await openStream(member, 'Tell me about squats');
    const { answerId } = startOf(await stream.readUntil(hasText));
    expect((await sendTo(member, `/ai/messages/${answerId}/stop`)).statusCode).toBe(200);
    expect(doneOf(await stream.readUntil(isOver)).status).toBe('stopped');
  });

  it('the one that does not write streams what the other does', async () => {
    const member = await makeAgreed();
    provider.setScript([{ chunks: words.slice(0, 60), chunkDelayMs: 10 }]);
    const body = { message: 'Tell me about squats', messageId: crypto.randomUUID() };
    const here = member.send({ method: 'POST', url: '/ai/chat/stream', body });
    await provider.waitForCall(1);
    const there = await sendTo(member, '/ai/chat/stream', body);
    expect(doneOf(readEvents(there.body))).toEqual(doneOf(readEvents((await here).body)));
    expect(provider.calls).toHaveLength(1);
  });

  it('takes the same message sent to both at once for one', async () => {
    const member = await makeAgreed();
    const body = { message: 'Hello', messageId: crypto.randomUUID(), builtIn: true };
    const [here, there] = await Promise.all([
      member.send({ method: 'POST', url: '/ai/chat', body }),
      sendTo(member, '/ai/chat', body),
    ]);
    expect([here.statusCode, there.statusCode]).toEqual([200, 200]);
    expect(there.json()).toEqual(here.json());
  });
});

describe('when the process ends in order', () => {
  it('stores what it writes as stopped, and closes the provider’s connection', async () => {
    const closing = await buildTestApp({}, { llm: testApp.deps.llm });
    const member = await makeMember(closing);
    await agree(member);
    const address = await closing.app.listen({ host: '127.0.0.1', port: 0 });
    provider.setScript([{ chunks: words, chunkDelayMs: 20 }]);
    const stream = await openStream(member, 'Tell me about squats', address);
    await stream.readUntil(hasText);
    const closed = closing.close();
    expect(doneOf(await stream.readUntil(isOver)).status).toBe('stopped');
    await closed;
    await provider.calls[0]?.over;
    expect(provider.calls[0]?.closedByClientAt).toBeDefined();
  });
});
