import { randomUUID } from 'node:crypto';
import type { Conversation, Problem } from '@vigor/contract';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { makeMember, type TestMember } from '../../../test/factories.ts';
import { makeLifter, makePlan } from '../../../test/training-factories.ts';
import {
  chat,
  eventOf,
  readConversation,
  retry,
  sendChat,
  stream,
  textOf,
} from './coach.fixture.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(() => testApp.close());

function listConversations(member: TestMember, query = '') {
  return member.send({ method: 'GET', url: `/ai/conversations${query}` });
}

describe('POST /ai/chat', () => {
  it('answers, and keeps question and answer', async () => {
    const member = await makeMember(testApp);
    const answer = await chat(member, { message: 'What does RIR mean?' });
    expect(answer).toMatchObject({ provider: 'fallback', fallback: true, cached: false });
    expect(answer.message).not.toBe('');
    const { title, messages } = await readConversation(member, answer.conversationId);
    expect(title).toBe('What does RIR mean?');
    expect(messages).toMatchObject([
      { id: answer.messageId, role: 'member', text: 'What does RIR mean?', status: 'done' },
      { role: 'coach', text: answer.message, status: 'done', replyTo: answer.messageId },
    ]);
  });

  it('goes on with a conversation', async () => {
    const member = await makeMember(testApp);
    const first = await chat(member, { message: 'What does RIR mean?' });
    const { conversationId } = first;
    const second = await chat(member, { message: 'And RPE?', conversationId });
    expect(second.conversationId).toBe(conversationId);
    const { messages } = await readConversation(member, conversationId);
    expect(messages.map(({ role }) => role)).toEqual(['member', 'coach', 'member', 'coach']);
  });

  it('gives the first answer to the same message again, and refuses another with its id', async () => {
    const member = await makeMember(testApp);
    const messageId = randomUUID();
    const first = await chat(member, { message: 'What is a deload?', messageId });
    expect(await chat(member, { message: 'What is a deload?', messageId })).toEqual(first);
    const other = await sendChat(member, { message: 'Something else', messageId });
    expect(other.json<Problem>()).toMatchObject({ status: 409, code: 'CONFLICT' });
    const answerId = (await readConversation(member, first.conversationId)).messages[1]?.id ?? '';
    const ofAnswer = await sendChat(member, { message: 'Mine now', messageId: answerId });
    expect(ofAnswer.statusCode).toBe(409);
  });

  it('is answered at another try when the first was cut off before there was a word', async () => {
    const member = await makeMember(testApp);
    const body = { message: 'What is a deload?', messageId: randomUUID() };
    const first = await chat(member, body);
    await testApp.deps.database.forSystem().write((db) =>
      db.execute(sql`
        update chat_messages set status = 'failed', text = '' where reply_to = ${body.messageId}`),
    );
    expect(await chat(member, body)).toEqual(first);
    expect((await readConversation(member, first.conversationId)).messages).toHaveLength(2);
  });

  it('takes the same message sent five times at once for one', async () => {
    const member = await makeMember(testApp);
    const body = { message: 'Am I getting stronger?', messageId: randomUUID() };
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => chat(member, body)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const list = (await listConversations(member)).json<{ items: Conversation[] }>();
    expect(list.items).toHaveLength(1);
  });

  it.each([
    ['4,000 characters', 'x'.repeat(4_000)],
    ['emoji', '💪🏽👩‍👩‍👧‍👦 how am I doing?'],
    ['right to left', 'כמה חזרות כדאי לי לעשות?'],
    ['many scripts', 'スクワット и جذب 你好'],
  ])('takes and keeps %s', async (_name, message) => {
    const member = await makeMember(testApp);
    const { conversationId } = await chat(member, { message });
    const { messages } = await readConversation(member, conversationId);
    expect(messages[0]?.text).toBe(message);
  });

  it('never answers with a fault of its own to a text that cannot be stored', async () => {
    const member = await makeMember(testApp);
    for (const message of ['a\u0000b', 'half \ud800']) {
      expect((await sendChat(member, { message })).statusCode).toBeLessThan(500);
    }
  });

  it.each([
    [422, { message: '' }],
    [422, { message: '   ' }],
    [422, { message: 'x'.repeat(4_001) }],
    [422, { message: 'Hi', role: 'system' }],
    [422, { message: 'Hi', conversationId: 'mine' }],
    [422, {}],
    [404, { message: 'Hi', conversationId: randomUUID() }],
    [413, { message: 'x'.repeat(1_048_576) }],
  ])('answers %i to a bad body', async (status, body) => {
    const member = await makeMember(testApp);
    const response = await member.send({ method: 'POST', url: '/ai/chat', body });
    expect(response.statusCode).toBe(status);
    expect((await listConversations(member)).json()).toMatchObject({ items: [] });
  });

  it('gives the stored answer to the same Idempotency-Key', async () => {
    const member = await makeMember(testApp);
    const request = {
      method: 'POST' as const,
      url: '/ai/chat',
      body: { message: 'What is tempo?' },
      headers: { 'idempotency-key': randomUUID() },
    };
    const [first, second] = [await member.send(request), await member.send(request)];
    expect(second.body).toBe(first.body);
  });
});

describe('POST /ai/chat/stream', () => {
  it('names the messages first, and ends with the whole answer', async () => {
    const member = await makeMember(testApp);
    const events = await stream(member, { message: 'What does RPE mean?' });
    expect(events[0]?.event).toBe('start');
    expect(events.at(-1)?.event).toBe('done');
    const { conversationId, messageId, answerId } = eventOf(events, 'start');
    const { message } = eventOf(events, 'done');
    expect(message).toMatchObject({ id: answerId, replyTo: messageId, status: 'done' });
    expect(textOf(events)).toBe(message.text);
    const { messages } = await readConversation(member, conversationId);
    expect(messages[1]).toEqual(message);
  });

  it('streams the first answer again to the same message', async () => {
    const member = await makeMember(testApp);
    const body = { message: 'What is a superset?', messageId: randomUUID() };
    const first = await stream(member, body);
    const again = await stream(member, body);
    expect(eventOf(again, 'done')).toEqual(eventOf(first, 'done'));
    expect(textOf(again)).toBe(textOf(first));
  });

  it('answers several questions of one conversation at once', async () => {
    const member = await makeMember(testApp);
    const { conversationId } = await chat(member, { message: 'Hello coach' });
    const questions = ['What is RIR?', 'What is RPE?', 'What is a deload?'];
    await Promise.all(questions.map((message) => stream(member, { message, conversationId })));
    const { messages } = await readConversation(member, conversationId);
    expect(messages.map(({ role }) => role).join(' ')).toBe('member coach '.repeat(4).trim());
    const asked = messages.filter(({ role }) => role === 'member').map(({ text }) => text);
    expect(asked.toSorted()).toEqual(['Hello coach', ...questions].toSorted());
    for (const message of messages.filter(({ role }) => role === 'coach')) {
      expect(message.status).toBe('done');
    }
  });

  it('refuses nobody and bad bodies before it streams', async () => {
    const member = await makeMember(testApp);
    const url = '/ai/chat/stream';
    const bad = await member.send({ method: 'POST', url, body: { message: '' } });
    const unknown = { message: 'Hi', conversationId: randomUUID() };
    const missing = await member.send({ method: 'POST', url, body: unknown });
    const nobody = await testApp.app.inject({ method: 'POST', url, payload: { message: 'Hi' } });
    const statuses = [bad, missing, nobody].map(({ statusCode }) => statusCode);
    expect(statuses).toEqual([422, 404, 401]);
  });
});

describe('POST /ai/messages/{id}/retry', () => {
  it('replaces the answer in its place', async () => {
    const member = await makeMember(testApp);
    const first = eventOf(await stream(member, { message: 'What is RIR?' }), 'start');
    const events = await retry(member, first.answerId);
    expect(eventOf(events, 'start')).toEqual(first);
    const { messages } = await readConversation(member, first.conversationId);
    expect(messages).toHaveLength(2);
    expect(messages[1]).toEqual(eventOf(events, 'done').message);
  });

  it('shows the offers of the new answer only', async () => {
    const member = await makeLifter(testApp);
    await makePlan(member);
    const started = eventOf(
      await stream(member, { message: 'Swap my bench press for something else' }),
      'start',
    );
    testApp.clock.advanceSeconds(1);
    const { message } = eventOf(await retry(member, started.answerId), 'done');
    expect(message.proposals).toHaveLength(1);
  });

  it('refuses another’s answer, a question, and an unknown one', async () => {
    const [owner, stranger] = [await makeMember(testApp), await makeMember(testApp)];
    const { answerId, messageId } = eventOf(await stream(owner, { message: 'Hello' }), 'start');
    const send = (member: TestMember, id: string) =>
      member.send({ method: 'POST', url: `/ai/messages/${id}/retry`, body: {} });
    const answers = [
      await send(stranger, answerId),
      await send(owner, messageId),
      await send(owner, randomUUID()),
      await send(owner, 'mine'),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
  });
});

describe('PUT /ai/messages/{id}/feedback', () => {
  it('remembers the last word, and takes it back', async () => {
    const member = await makeMember(testApp);
    const { answerId, messageId } = eventOf(await stream(member, { message: 'Hello' }), 'start');
    const url = `/ai/messages/${answerId}/feedback`;
    const rate = (body: object) => member.send({ method: 'PUT', url, body });
    expect((await rate({ feedback: 'bad', note: 'Too short' })).json()).toMatchObject({
      id: answerId,
      feedback: 'bad',
    });
    expect((await rate({ feedback: null })).json()).not.toHaveProperty('feedback');
    expect((await rate({ feedback: 'great' })).statusCode).toBe(422);
    const ofQuestion = `/ai/messages/${messageId}/feedback`;
    const body = { feedback: 'good' };
    const question = await member.send({ method: 'PUT', url: ofQuestion, body });
    const stranger = await makeMember(testApp);
    const foreign = await stranger.send({ method: 'PUT', url, body });
    expect([question.statusCode, foreign.statusCode]).toEqual([404, 404]);
  });
});

describe('POST /ai/messages/{id}/stop', () => {
  it('leaves an answer that has ended as it is', async () => {
    const member = await makeMember(testApp);
    const events = await stream(member, { message: 'Hello' });
    const { answerId } = eventOf(events, 'start');
    const response = await member.send({ method: 'POST', url: `/ai/messages/${answerId}/stop` });
    expect(response.json()).toEqual(eventOf(events, 'done').message);
  });

  it('refuses another’s answer', async () => {
    const [owner, stranger] = [await makeMember(testApp), await makeMember(testApp)];
    const { answerId } = eventOf(await stream(owner, { message: 'Hello' }), 'start');
    const response = await stranger.send({ method: 'POST', url: `/ai/messages/${answerId}/stop` });
    expect(response.statusCode).toBe(404);
  });
});

describe('/ai/conversations', () => {
  it('lists the latest first, page by page', async () => {
    const member = await makeMember(testApp);
    const ids: string[] = [];
    for (const message of ['One', 'Two', 'Three']) {
      testApp.clock.advanceSeconds(1);
      ids.unshift((await chat(member, { message })).conversationId);
    }
    testApp.clock.advanceSeconds(1);
    await chat(member, { message: 'More', conversationId: ids[2] });
    const order = [ids[2], ids[0], ids[1]];
    const first = (await listConversations(member, '?limit=2')).json();
    const rest = (await listConversations(member, `?limit=2&cursor=${first.nextCursor}`)).json();
    const found = [...first.items, ...rest.items].map(({ id }: Conversation) => id);
    expect(found).toEqual(order);
    expect(rest.nextCursor).toBeNull();
  });

  it('reads the newest messages first, and older ones by cursor', async () => {
    const member = await makeMember(testApp);
    const { conversationId } = await chat(member, { message: 'Message 1' });
    for (const n of [2, 3]) await chat(member, { message: `Message ${n}`, conversationId });
    const newest = await readConversation(member, conversationId, '?limit=4');
    const older = await readConversation(
      member,
      conversationId,
      `?limit=4&cursor=${newest.nextCursor}`,
    );
    const all = [...older.messages, ...newest.messages].filter(({ role }) => role === 'member');
    expect(all.map(({ text }) => text)).toEqual(['Message 1', 'Message 2', 'Message 3']);
    expect(older.nextCursor).toBeNull();
  });

  it('renames and deletes', async () => {
    const member = await makeMember(testApp);
    const { conversationId } = await chat(member, { message: 'Hello' });
    const url = `/ai/conversations/${conversationId}`;
    const renamed = await member.send({ method: 'PATCH', url, body: { title: ' Knees ' } });
    expect(renamed.json()).toMatchObject({ id: conversationId, title: 'Knees' });
    const bad = await member.send({ method: 'PATCH', url, body: { title: ' ' } });
    expect(bad.statusCode).toBe(422);
    expect((await member.send({ method: 'DELETE', url })).statusCode).toBe(204);
    expect((await member.send({ method: 'DELETE', url })).statusCode).toBe(404);
    expect((await member.send({ method: 'GET', url })).statusCode).toBe(404);
    const gone = await sendChat(member, { message: 'Hello?', conversationId });
    expect(gone.statusCode).toBe(404);
  });

  it('keeps members apart', async () => {
    const [owner, stranger] = [await makeMember(testApp), await makeMember(testApp)];
    const { conversationId, messageId } = await chat(owner, { message: 'My secret' });
    const url = `/ai/conversations/${conversationId}`;
    const answers = [
      await stranger.send({ method: 'GET', url }),
      await stranger.send({ method: 'PATCH', url, body: { title: 'Mine' } }),
      await stranger.send({ method: 'DELETE', url }),
      await sendChat(stranger, { message: 'Hi', conversationId }),
    ];
    for (const { statusCode, body } of answers) {
      expect(statusCode).toBe(404);
      expect(body).not.toContain('secret');
    }
    expect((await listConversations(stranger)).json()).toMatchObject({ items: [] });
    const sameId = await chat(stranger, { message: 'My own', messageId });
    expect(sameId.conversationId).not.toBe(conversationId);
  });

  it.each(['?limit=0', '?limit=101', '?cursor=nonsense', '?from=1'])(
    'refuses %s',
    async (query) => {
      const member = await makeMember(testApp);
      expect((await listConversations(member, query)).statusCode).toBe(400);
    },
  );
});
