import type { Problem, Session } from '@vigor/contract';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { makeMember } from '../../../test/factories.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(() => testApp.close());

function refresh(refreshToken: string) {
  return testApp.app.inject({ method: 'POST', url: '/auth/refresh', payload: { refreshToken } });
}

async function successorOf(refreshToken: string): Promise<string> {
  const response = await refresh(refreshToken);
  expect(response.statusCode).toBe(200);
  return response.json<Session>().refreshToken ?? '';
}

async function auditCount(userId: string): Promise<number> {
  const result = await testApp.deps.database
    .forSystem()
    .read((db) =>
      db.execute<{ count: number }>(
        sql`select count(*)::int as count from audit_log where user_id = ${userId} and action = 'auth.refresh_reused'`,
      ),
    );
  return result.rows[0]?.count ?? 0;
}

test('each refresh gives a new token that works', async () => {
  const member = await makeMember(testApp);
  const second = await successorOf(member.refreshToken);
  const third = await successorOf(second);
  expect(new Set([member.refreshToken, second, third]).size).toBe(3);
});

test('the predecessor gives the same successor again within 20 seconds', async () => {
  const member = await makeMember(testApp);
  const successor = await successorOf(member.refreshToken);
  testApp.clock.advanceSeconds(19);
  expect(await successorOf(member.refreshToken)).toBe(successor);
  testApp.clock.advanceSeconds(1);
  expect(await successorOf(member.refreshToken)).toBe(successor);
  expect(await auditCount(member.userId)).toBe(0);
});

test('the predecessor after 20 seconds ends the sign-in and leaves an audit row', async () => {
  const member = await makeMember(testApp);
  const successor = await successorOf(member.refreshToken);
  testApp.clock.advanceSeconds(21);
  const replayed = await refresh(member.refreshToken);
  expect(replayed.json<Problem>()).toMatchObject({ status: 401, code: 'REFRESH_REJECTED' });
  expect((await refresh(successor)).statusCode).toBe(401);
  expect((await member.send({ method: 'GET', url: '/users/profile' })).statusCode).toBe(401);
  expect(await auditCount(member.userId)).toBe(1);
});

test('an older ancestor ends the sign-in even within the grace of its successor', async () => {
  const member = await makeMember(testApp);
  const second = await successorOf(member.refreshToken);
  await successorOf(second);
  expect((await refresh(member.refreshToken)).statusCode).toBe(401);
  expect((await refresh(second)).statusCode).toBe(401);
  expect(await auditCount(member.userId)).toBe(1);
});

test('a stolen token used a day later ends the sign-in of thief and owner', async () => {
  const member = await makeMember(testApp);
  const owned = await successorOf(member.refreshToken);
  testApp.clock.advanceSeconds(24 * 3600);
  const thief = await testApp.app.inject({
    method: 'POST',
    url: '/auth/refresh',
    payload: { refreshToken: member.refreshToken },
    remoteAddress: '203.0.113.9',
    headers: { 'user-agent': 'another client' },
  });
  expect(thief.statusCode).toBe(401);
  expect((await refresh(owned)).statusCode).toBe(401);
});

test('50 parallel refreshes of one token give one successor', async () => {
  const member = await makeMember(testApp);
  const responses = await Promise.all(
    Array.from({ length: 50 }, () => refresh(member.refreshToken)),
  );
  expect(responses.map((response) => response.statusCode)).toEqual(Array(50).fill(200));
  const tokens = responses.map((response) => response.json<Session>().refreshToken);
  expect(new Set(tokens).size).toBe(1);
  expect(await auditCount(member.userId)).toBe(0);
  await successorOf(tokens[0] ?? '');
});

test('ends when idle for 30 days, and after 90 days in any case', async () => {
  const idle = await makeMember(testApp);
  const busy = await makeMember(testApp);
  let token = busy.refreshToken;
  const day = 24 * 3600;
  for (let days = 0; days < 90; days += 29) {
    testApp.clock.advanceSeconds(29 * day);
    if (days < 60) token = await successorOf(token);
  }
  expect((await refresh(token)).statusCode).toBe(401);
  expect((await refresh(idle.refreshToken)).statusCode).toBe(401);
});

test.each([
  ['', 'nothing'],
  ['v1', 'a stump'],
  ['v2.0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d11.1.', 'another version'],
  [
    'v1.0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d11.1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'an unknown sign-in',
  ],
  ["v1.' or 1=1 --.1.x", 'an injection'],
])('refuses %j (%s)', async (token) => {
  expect((await refresh(token)).statusCode).toBe(401);
});

test('a forged counter or signature changes nothing for the owner', async () => {
  const member = await makeMember(testApp);
  const [version, signIn, , signature = ''] = member.refreshToken.split('.');
  const flipped = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
  for (const forged of [
    `${version}.${signIn}.0.${signature}`,
    `${version}.${signIn}.2.${signature}`,
    `${version}.${signIn}.1.${flipped}`,
  ]) {
    expect((await refresh(forged)).statusCode).toBe(401);
  }
  await successorOf(member.refreshToken);
});
