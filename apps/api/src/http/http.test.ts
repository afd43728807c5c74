import { listRoutes, type Problem } from '@vigor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../../test/build-test-app.ts';
import { makeMember } from '../../test/factories.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(() => testApp.close());

describe('problem details', () => {
  test('an unknown address answers 404 with a request id', async () => {
    const response = await testApp.app.inject({ method: 'GET', url: '/nowhere' });
    expect(response.headers['content-type']).toContain('application/problem+json');
    const problem = response.json<Problem>();
    expect(problem).toMatchObject({ type: '/problems/not-found', status: 404, code: 'NOT_FOUND' });
    expect(response.headers['x-request-id']).toBe(problem.requestId);
  });

  test.each([
    ['{"email":', 'application/json', 400, 'MALFORMED'],
    ['email=a', 'application/x-www-form-urlencoded', 415, 'WRONG_TYPE'],
    ['<login/>', 'application/xml', 415, 'WRONG_TYPE'],
    [JSON.stringify({ email: 'x'.repeat(1_100_000) }), 'application/json', 413, 'TOO_LARGE'],
    ['"text"', 'application/json', 422, 'VALIDATION_FAILED'],
    ['[]', 'application/json', 422, 'VALIDATION_FAILED'],
    ['null', 'application/json', 422, 'VALIDATION_FAILED'],
    ['{"__proto__":{"role":"admin"}}', 'application/json', 400, 'MALFORMED'],
  ])('the body %.20s as %s answers %i %s', async (payload, contentType, status, code) => {
    const response = await testApp.app.inject({
      method: 'POST',
      url: '/auth/login',
      payload,
      headers: { 'content-type': contentType },
    });
    expect(response.json<Problem>()).toMatchObject({ status, code });
  });

  test('each wrong field is named with what to do', async () => {
    const response = await testApp.app.inject({
      method: 'POST',
      url: '/auth/register',
      payload: { email: 'nope', username: 'a', password: 'x', extra: 1 },
    });
    const paths = response.json<Problem>().errors?.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['email', 'username', 'password']));
  });

  test('keeps a harmless request id of the caller, and replaces any other', async () => {
    const send = (id: string) =>
      testApp.app.inject({ method: 'GET', url: '/health/live', headers: { 'x-request-id': id } });
    expect((await send('trace-0123456789')).headers['x-request-id']).toBe('trace-0123456789');
    expect((await send('<script>')).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('documentation', () => {
  test('the OpenAPI document lists every route with a summary and every error', async () => {
    const response = await testApp.app.inject({ method: 'GET', url: '/openapi.json' });
    const document = response.json();
    expect(document.openapi).toBe('3.1.0');
    for (const { route } of listRoutes()) {
      const operation = document.paths[route.path][route.method.toLowerCase()];
      expect(operation.summary).toBe(route.summary);
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['429', '500']));
    }
    const references = [...response.body.matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    for (const [, name = ''] of references)
      expect(document.components.schemas).toHaveProperty(name);
  });

  test('the page at /docs loads its script from this server', async () => {
    const page = await testApp.app.inject({ method: 'GET', url: '/docs' });
    expect(page.headers['content-type']).toContain('text/html');
    const script = await testApp.app.inject({
      method: 'GET',
      url: '/docs/assets/swagger-ui-bundle.js',
    });
    expect(script.statusCode).toBe(200);
    const other = await testApp.app.inject({ method: 'GET', url: '/docs/assets/package.json' });
    expect(other.statusCode).toBe(404);
  });
});

describe('etag', () => {
  test('an unchanged answer is 304 without a body, a changed one is sent', async () => {
    const member = await makeMember(testApp);
    const read = (etag?: string) =>
      member.send({
        method: 'GET',
        url: '/users/profile',
        headers: etag ? { 'if-none-match': etag } : {},
      });
    const first = await read();
    const etag = String(first.headers.etag);
    const again = await read(etag);
    expect([again.statusCode, again.body]).toEqual([304, '']);
    await member.send({ method: 'PUT', url: '/users/profile', body: { displayName: 'New' } });
    expect((await read(etag)).statusCode).toBe(200);
  });
});

describe('rate limit', () => {
  test('tells what is left, and answers 429 with the wait when nothing is', async () => {
    const limited = await buildTestApp({ rateLimitPerMinute: 2 });
    const send = () => limited.app.inject({ method: 'GET', url: '/health/live' });
    const first = await send();
    expect(first.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '1' });
    await send();
    const refused = await send();
    expect(refused.json<Problem>().code).toBe('RATE_LIMITED');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await limited.close();
  });
});
