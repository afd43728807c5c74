import { randomUUID } from 'node:crypto';
import type { Problem } from '@vigor/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { makeMember, type TestMember } from '../../../test/factories.ts';
import { chat, eventOf, readConversation, sendChat, stream } from './coach.fixture.ts';

const freeRequestsADay = 10;

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(() => testApp.close());

async function makeSpent(): Promise<TestMember> {
  const member = await makeMember(testApp);
  for (let n = 0; n < freeRequestsADay; n += 1) await chat(member, { message: `Question ${n}` });
  return member;
}

describe('the limit of a tier', () => {
  it('refuses the next question with the time of the reset, and keeps nothing of it', async () => {
    const member = await makeSpent();
    const refused = await sendChat(member, { message: 'One more?' });
    const problem = refused.json<Problem>();
    expect(problem).toMatchObject({ status: 429, code: 'TIER_LIMIT' });
    expect(Date.parse(problem.resetsAt ?? '')).toBeGreaterThan(testApp.clock.now().getTime());
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const streamed = {
      method: 'POST' as const,
      url: '/ai/chat/stream',
      body: { message: 'More?' },
    };
    expect((await member.send(streamed)).json<Problem>().code).toBe('TIER_LIMIT');
    const list = await member.send({ method: 'GET', url: '/ai/conversations' });
    expect(list.json<{ items: unknown[] }>().items).toHaveLength(freeRequestsADay);
  });

  it('leaves a conversation as it was', async () => {
    const member = await makeSpent();
    const { conversationId } = await chat(member, { message: 'Free', builtIn: true });
    await sendChat(member, { message: 'One more?', conversationId });
    expect((await readConversation(member, conversationId)).messages).toHaveLength(2);
  });

  it('does not count for the built-in coach or a card', async () => {
    const member = await makeSpent();
    expect(await chat(member, { message: 'Free', builtIn: true })).toMatchObject({
      fallback: true,
    });
    const { card } = await chat(member, { message: 'I have crushing chest pain' });
    expect(card?.kind).toBe('emergency');
  });

  it('counts another try, and leaves the old answer when there is none left', async () => {
    const member = await makeMember(testApp);
    const events = await stream(member, { message: 'Question' });
    const { message } = eventOf(events, 'done');
    const url = `/ai/messages/${message.id}/retry`;
    const send = (body: object) => member.send({ method: 'POST', url, body });
    for (let n = 1; n < freeRequestsADay; n += 1) await send({});
    const before = (await readConversation(member, eventOf(events, 'start').conversationId))
      .messages;
    expect((await send({})).json<Problem>().code).toBe('TIER_LIMIT');
    const after = (await readConversation(member, eventOf(events, 'start').conversationId))
      .messages;
    expect(after).toEqual(before);
    expect((await send({ builtIn: true })).statusCode).toBe(200);
  });

  it('counts the same message sent many times at once as one', async () => {
    const member = await makeMember(testApp);
    const body = { message: 'Question', messageId: randomUUID() };
    await Promise.all(Array.from({ length: 12 }, () => sendChat(member, body)));
    for (let n = 1; n < freeRequestsADay; n += 1) await chat(member, { message: `Question ${n}` });
    expect((await sendChat(member, { message: 'One more?' })).statusCode).toBe(429);
    expect((await sendChat(member, body)).statusCode).toBe(200);
  });

  it('lets exactly as many of many questions at once pass', async () => {
    const member = await makeMember(testApp);
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_one, n) => sendChat(member, { message: `Question ${n}` })),
    );
    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 200)).toHaveLength(freeRequestsADay);
    expect(statuses.filter((status) => status === 429)).toHaveLength(25 - freeRequestsADay);
  });
});
