import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { makeMember, type TestMember } from '../../../test/factories.ts';
import { chat, readConversation } from './coach.fixture.ts';
import { findLastPosition, listMessageRows } from './conversations/coach.messages.repository.ts';

const messages = 10_000;

let testApp: TestApp;
let member: TestMember;
let conversationId: string;

beforeAll(async () => {
  testApp = await buildTestApp();
  member = await makeMember(testApp);
  ({ conversationId } = await chat(member, { message: 'Hello', builtIn: true }));
  await testApp.deps.database.forSystem().write(async (db) => {
    await db.execute(sql`
      insert into chat_messages (user_id, id, conversation_id, position, role, text, status,
        reply_to, citations, is_fallback, written_at, created_at)
      select ${member.userId}, gen_random_uuid(), ${conversationId}, n,
        case n % 2 when 1 then 'member' else 'coach' end, 'Message ' || n, 'done',
        null, '[]', true, now(), now()
      from generate_series(3, ${messages}) n`);
    await db.execute(sql`analyze chat_messages`);
  });
});

afterAll(() => testApp.close());

it('reads a page of a conversation of 10,000 messages by its index', async () => {
  const { userId } = member;
  const plans = await testApp.deps.database.forMember(userId).read(async (db) => {
    const { rows } = await db.execute<{ 'QUERY PLAN': string }>(sql`
      explain (analyze, buffers) select * from chat_messages
      where user_id = ${userId} and conversation_id = ${conversationId} and position < 5000
      order by position desc limit 51`);
    const last = await findLastPosition(db, userId, conversationId);
    const page = await listMessageRows(db, userId, { conversationId, limit: 50 });
    return { text: rows.map((row) => row['QUERY PLAN']).join('\n'), last, page };
  });
  expect(plans.text).toContain('chat_messages_order');
  expect(plans.text).not.toMatch(/Seq Scan|Sort/);
  expect([plans.last, plans.page.length, plans.page[0]?.position]).toEqual([
    messages,
    50,
    messages,
  ]);
});

it('reaches the beginning page by page, each message once', async () => {
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = cursor === '' ? '?limit=100' : `?limit=100&cursor=${cursor}`;
    const page = await readConversation(member, conversationId, query);
    seen.push(...page.messages.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect([seen.length, new Set(seen).size]).toEqual([messages, messages]);
});

it('answers at its end as fast as in a new one', async () => {
  const startedAt = performance.now();
  const { message } = await chat(member, { message: 'And now?', conversationId, builtIn: true });
  expect(message).not.toBe('');
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
