import { expect, test } from 'vitest';
import { ApiError, buildPath, createClient } from './client.ts';

function answer(status: number, body?: unknown): Response {
  const headers = {
    'content-type': status < 400 ? 'application/json' : 'application/problem+json',
  };
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
}

/** A server that gives its answers in order and remembers the requests. */
function scriptedServer(...answers: Response[]) {
  const requests: Request[] = [];
  const respond: typeof fetch = async (input, init) => {
    requests.push(new Request(new URL(String(input), 'http://localhost'), init));
    const next = answers.shift();
    if (!next) throw new TypeError('connection refused');
    return next;
  };
  return { requests, respond };
}

test('fills the path, leaves out what is undefined, and escapes', () => {
  const path = buildPath('/workouts/{id}/alternatives', {
    params: { id: 'a/b' },
    query: { dayId: 'x y', cursor: undefined, limit: 5 },
  });
  expect(path).toBe('/workouts/a%2Fb/alternatives?dayId=x%20y&limit=5');
});

test('sends the token, the body and the idempotency key', async () => {
  const { requests, respond } = scriptedServer(answer(201, { id: 'm1' }));
  const client = createClient({ baseUrl: '/api', accessToken: () => 'secret', fetch: respond });
  const body = { kind: 'weight', value: 80, day: '2026-11-21' } as const;
  await client.workouts.createMeasurement({ body }, { idempotencyKey: 'k1' });
  const [request] = requests;
  expect(request?.url).toBe('http://localhost/api/workouts/measurements');
  expect(request?.headers.get('authorization')).toBe('Bearer secret');
  expect(request?.headers.get('idempotency-key')).toBe('k1');
  expect(await request?.json()).toEqual(body);
});

test('renews the token once on a 401 and sends the call again', async () => {
  const { requests, respond } = scriptedServer(answer(401, {}), answer(200, { tier: 'FREE' }));
  let renewals = 0;
  const renewAccess = async () => {
    renewals += 1;
    return true;
  };
  const client = createClient({ baseUrl: '', renewAccess, fetch: respond });
  expect(await client.users.getTier()).toEqual({ tier: 'FREE' });
  expect([requests.length, renewals]).toEqual([2, 1]);
});

test('does not renew for a wrong password', async () => {
  const { respond } = scriptedServer(answer(401, { code: 'INVALID_CREDENTIALS', detail: 'No.' }));
  const renewAccess = async () => {
    throw new Error('must not be called');
  };
  const client = createClient({ baseUrl: '', renewAccess, fetch: respond });
  const login = client.auth.login({ body: { email: 'a@b.co', password: 'x' } });
  await expect(login).rejects.toMatchObject({ status: 401, code: 'INVALID_CREDENTIALS' });
});

test('a lost network is an error of its own, told apart from an answer', async () => {
  const { respond } = scriptedServer();
  const client = createClient({ baseUrl: '', fetch: respond });
  const error = await client.users.getProfile().catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 0, code: 'OFFLINE' });
});

test('an answer without a body resolves to nothing', async () => {
  const { respond } = scriptedServer(new Response(null, { status: 204 }));
  const client = createClient({ baseUrl: '', fetch: respond });
  expect(await client.auth.logout()).toBeUndefined();
});
