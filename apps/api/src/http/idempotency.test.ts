import type { ChatAnswer, Problem } from '@vigor/contract';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../test/build-test-app.ts';
import { makeMember, type TestMember } from '../../test/factories.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(async () => {
  await testApp.close();
});

function ask(member: TestMember, key: string, message = 'What is RIR?') {
  return member.send({
    method: 'POST',
    url: '/ai/chat',
    body: { message, builtIn: true },
    headers: { 'idempotency-key': key },
  });
}

/** As a process leaves it that was killed while it waited for a provider. */
async function leaveCutOff({ userId }: TestMember, key: string): Promise<void> {
  const until = new Date(testApp.clock.now().getTime() + 120_000).toISOString();
  await testApp.deps.database
    .forSystem()
    .write(
      async (db) =>
        void (await db.execute(
          sql`update idempotency_keys set status = null, answer = null, claimed_until = ${until} where user_id = ${userId} and key = ${key}`,
        )),
    );
}

describe('the key of a request that waits for a provider', () => {
  it('gives the first answer again', async () => {
    const member = await makeMember(testApp);
    const first = await ask(member, 'a');
    expect(first.statusCode).toBe(200);
    const again = await ask(member, 'a');
    expect(again.json<ChatAnswer>()).toEqual(first.json<ChatAnswer>());
  });

  it('is refused for another request', async () => {
    const member = await makeMember(testApp);
    await ask(member, 'a');
    const other = await ask(member, 'a', 'What is RPE?');
    expect(other.json<Problem>()).toMatchObject({ status: 422, code: 'IDEMPOTENCY_MISMATCH' });
  });

  it('belongs to one member', async () => {
    const [one, other] = [await makeMember(testApp), await makeMember(testApp)];
    const answers = [await ask(one, 'a'), await ask(other, 'a', 'What is RPE?')];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  });

  it('lets one of many at once through, and tells the others to wait', async () => {
    const member = await makeMember(testApp);
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(member, 'a')));
    const statuses = new Set(answers.map(({ statusCode }) => statusCode));
    expect([...statuses].filter((status) => status !== 200 && status !== 409)).toEqual([]);
    const ids = answers
      .filter(({ statusCode }) => statusCode === 200)
      .map((answer) => answer.json<ChatAnswer>().messageId);
    expect(new Set(ids).size).toBe(1);
  });

  it('is free again two minutes after a process was killed, and not before', async () => {
    const member = await makeMember(testApp);
    await ask(member, 'a');
    await leaveCutOff(member, 'a');
    const early = await ask(member, 'a');
    expect(early.json<Problem>()).toMatchObject({ status: 409, code: 'REQUEST_RUNNING' });
    expect(early.headers['retry-after']).toBe('1');
    testApp.clock.advanceSeconds(121);
    expect((await ask(member, 'a')).statusCode).toBe(200);
  });

  it('is free again after a request that failed', async () => {
    const member = await makeMember(testApp);
    const conversationId = testApp.deps.ids.next();
    const send = (body: object) =>
      member.send({
        method: 'POST',
        url: '/ai/chat',
        body,
        headers: { 'idempotency-key': 'a' },
      });
    const failed = await send({ message: 'Hi', conversationId, builtIn: true });
    expect(failed.statusCode).toBeGreaterThanOrEqual(400);
    expect((await send({ message: 'Hi', builtIn: true })).statusCode).toBe(200);
  });
});
