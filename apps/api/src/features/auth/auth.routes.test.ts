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

function post(url: string, payload: object, headers: Record<string, string> = {}) {
  return testApp.app.inject({ method: 'POST', url, payload, headers });
}

test('registers a member, who is signed in and has no secret in the answer', async () => {
  const response = await post('/auth/register', {
    email: 'Ada@Example.com',
    username: 'ada',
    password: 'a calm green kettle',
  });
  expect(response.statusCode).toBe(201);
  const session = response.json<Session>();
  expect(session).toMatchObject({
    tokenType: 'Bearer',
    expiresIn: 600,
    user: { email: 'Ada@Example.com', username: 'ada', role: 'member', tier: 'FREE' },
  });
  expect(response.body).not.toContain('argon2');
  expect(response.headers['cache-control']).toBe('no-store');
});

test('refuses an address or a user name that is taken, in any spelling', async () => {
  const member = await makeMember(testApp);
  const sameMail = await post('/auth/register', {
    email: member.email.toUpperCase(),
    username: 'somebody.else',
    password: 'a calm green kettle',
  });
  expect(sameMail.json<Problem>()).toMatchObject({ status: 409, code: 'EMAIL_TAKEN' });
  const sameName = await post('/auth/register', {
    email: 'other@example.com',
    username: member.username.toUpperCase(),
    password: 'a calm green kettle',
  });
  expect(sameName.json<Problem>()).toMatchObject({ status: 409, code: 'USERNAME_TAKEN' });
});

test.each([
  ['short', 'VALIDATION_FAILED'],
  ['password123', 'PASSWORD_REFUSED'],
  ['11111111', 'PASSWORD_REFUSED'],
  ['23456789', 'PASSWORD_REFUSED'],
  ['my-vigor-account', 'PASSWORD_REFUSED'],
  ['grace-is-my-name', 'PASSWORD_REFUSED'],
])('refuses the password %s with %s', async (password, code) => {
  const response = await post('/auth/register', {
    email: 'grace@example.com',
    username: 'grace',
    password,
  });
  const problem = response.json<Problem>();
  expect(problem).toMatchObject({ status: 422, code });
  expect(problem.errors?.[0]?.path).toBe('password');
});

test('takes a password exactly as typed, spaces and emoji included', async () => {
  const account = { email: 'spaces@example.com', username: 'spaces', password: '  🏋️ lift 🏋️  ' };
  expect((await post('/auth/register', account)).statusCode).toBe(201);
  const { email } = account;
  expect((await post('/auth/login', { email, password: account.password })).statusCode).toBe(200);
  const trimmed = await post('/auth/login', { email, password: account.password.trim() });
  expect(trimmed.statusCode).toBe(401);
});

test.each(['role', 'tier', 'userId', 'id', 'emailVerified'])(
  'refuses the field %s at registration',
  async (field) => {
    const response = await post('/auth/register', {
      email: 'sneaky@example.com',
      username: 'sneaky',
      password: 'a calm green kettle',
      [field]: 'admin',
    });
    expect(response.statusCode).toBe(422);
  },
);

test('answers a wrong password and an unknown address alike', async () => {
  const member = await makeMember(testApp);
  const wrong = await post('/auth/login', { email: member.email, password: 'not it at all' });
  const unknown = await post('/auth/login', { email: 'no@example.com', password: 'not it at all' });
  const shape = ({ requestId: _id, ...problem }: Problem) => problem;
  expect(shape(wrong.json())).toEqual(shape(unknown.json()));
  expect(wrong.json<Problem>()).toMatchObject({ status: 401, code: 'INVALID_CREDENTIALS' });
});

test('slows guessing down from the fifth failure and stops it at the tenth', async () => {
  const member = await makeMember(testApp);
  const guess = () => post('/auth/login', { email: member.email, password: 'wrong guess' });
  for (let failure = 1; failure <= 5; failure += 1) expect((await guess()).statusCode).toBe(401);
  const slowed = await guess();
  expect(slowed.statusCode).toBe(429);
  expect(slowed.headers['retry-after']).toBe('1');
  for (let failure = 6; failure <= 10; failure += 1) {
    testApp.clock.advanceSeconds(60);
    expect((await guess()).statusCode).toBe(401);
  }
  testApp.clock.advanceSeconds(60);
  expect(Number((await guess()).headers['retry-after'])).toBe(14 * 60);
  const elsewhere = await testApp.app.inject({
    method: 'POST',
    url: '/auth/login',
    remoteAddress: '198.51.100.7',
    payload: { email: member.email, password: member.password },
  });
  expect(elsewhere.statusCode).toBe(200);
  testApp.clock.advanceSeconds(14 * 60 + 1);
  const owner = await post('/auth/login', { email: member.email, password: member.password });
  expect(owner.statusCode).toBe(200);
});

test('limits registrations from one network', async () => {
  const limited = await buildTestApp({ registrationsPerHour: 2 });
  const register = (index: number, remoteAddress: string) =>
    limited.app.inject({
      method: 'POST',
      url: '/auth/register',
      remoteAddress,
      payload: { email: `r${index}@example.com`, username: `r${index}x`, password: 'green kettle' },
    });
  expect((await register(1, '2001:db8::1')).statusCode).toBe(201);
  expect((await register(2, '2001:db8::2')).statusCode).toBe(201);
  expect((await register(3, '2001:db8::3')).statusCode).toBe(429);
  expect((await register(4, '2001:db8:1::1')).statusCode).toBe(201);
  await limited.close();
});

test('gives the admin role by user name in development, never in production', async () => {
  const production = await buildTestApp({ mode: 'production' });
  const account = {
    email: 'boss@example.com',
    username: 'site-admin',
    password: 'a calm green kettle',
  };
  const [there, here] = await Promise.all([
    production.app.inject({ method: 'POST', url: '/auth/register', payload: account }),
    post('/auth/register', account),
  ]);
  expect(there.json<Session>().user.role).toBe('member');
  expect(here.json<Session>().user.role).toBe('admin');
  await production.close();
});

test('logs out: the access token and every refresh token stop at once', async () => {
  const member = await makeMember(testApp);
  const rotated = await post('/auth/refresh', { refreshToken: member.refreshToken });
  const successor = rotated.json<Session>().refreshToken ?? '';
  expect((await member.send({ method: 'GET', url: '/users/profile' })).statusCode).toBe(200);
  expect((await member.send({ method: 'POST', url: '/auth/logout' })).statusCode).toBe(204);
  expect((await member.send({ method: 'GET', url: '/users/profile' })).statusCode).toBe(401);
  for (const refreshToken of [member.refreshToken, successor]) {
    expect((await post('/auth/refresh', { refreshToken })).statusCode).toBe(401);
  }
});

test('a disabled member is out within two seconds and cannot come back', async () => {
  const member = await makeMember(testApp);
  await testApp.deps.database
    .forSystem()
    .write((db) =>
      db.execute(sql`update users set disabled_at = now() where id = ${member.userId}`),
    );
  testApp.clock.advanceSeconds(2);
  expect((await member.send({ method: 'GET', url: '/users/profile' })).statusCode).toBe(401);
  const { email, password, refreshToken } = member;
  expect((await post('/auth/login', { email, password })).statusCode).toBe(401);
  expect((await post('/auth/refresh', { refreshToken })).statusCode).toBe(401);
});

test('in a browser the refresh token travels in a cookie no script can read', async () => {
  const account = { email: 'web@example.com', username: 'webby', password: 'a calm green kettle' };
  const response = await post('/auth/register', { ...account, transport: 'cookie' });
  expect(response.json<Session>().refreshToken).toBeUndefined();
  const cookie = response.cookies[0];
  expect(cookie).toMatchObject({ name: 'vigor_refresh', httpOnly: true, sameSite: 'Strict' });
  const headers = { cookie: `vigor_refresh=${cookie?.value}` };
  const refreshed = await post('/auth/refresh', {}, headers);
  expect(refreshed.statusCode).toBe(200);
  expect(refreshed.json<Session>().refreshToken).toBeUndefined();
  const foreign = await post('/auth/refresh', {}, { ...headers, origin: 'https://evil.example' });
  expect(foreign.json<Problem>().code).toBe('ORIGIN_REFUSED');
  const own = await post('/auth/refresh', {}, { ...headers, origin: 'http://localhost:5173' });
  expect(own.statusCode).toBe(200);
});

test('production binds the cookie to this host and to HTTPS', async () => {
  const production = await buildTestApp({ mode: 'production' });
  const response = await production.app.inject({
    method: 'POST',
    url: '/auth/register',
    payload: {
      email: 'safe@example.com',
      username: 'safe1',
      password: 'a calm green kettle',
      transport: 'cookie',
    },
  });
  expect(response.cookies[0]).toMatchObject({
    name: '__Host-vigor_refresh',
    secure: true,
    path: '/',
  });
  await production.close();
});
