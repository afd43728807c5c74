import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { createSharedBreaker, type SharedBreaker } from './llm.shared-breaker.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(() => testApp.close());

/** As another process would have one. */
function createBreaker(): SharedBreaker {
  const { database, clock } = testApp.deps;
  const onFault = (error: unknown) => {
    throw error;
  };
  return createSharedBreaker({ database: database.forSystem(), clock, onFault });
}

const failed = { kind: 'failed' } as const;
const ok = { kind: 'ok' } as const;

async function trip(breaker: SharedBreaker, key: string): Promise<void> {
  for (let n = 0; n < 5; n += 1) await breaker.report(key, failed);
}

it('adds up what several processes have seen at the same time', async () => {
  const breakers = Array.from({ length: 5 }, createBreaker);
  await Promise.all(breakers.map((one) => one.report('together', failed)));
  expect(await createBreaker().admit('together')).toMatchObject({ kind: 'open' });
});

it('does not rest a model that answers mostly', async () => {
  const breaker = createBreaker();
  for (let n = 0; n < 20; n += 1) await breaker.report('mostly', ok);
  for (let n = 0; n < 8; n += 1) await breaker.report('mostly', failed);
  expect(await breaker.admit('mostly')).toEqual({ kind: 'closed' });
  expect(await createBreaker().admit('mostly')).toEqual({ kind: 'closed' });
});

it('does not let good answers of long ago hide failures', async () => {
  const breaker = createBreaker();
  for (let n = 0; n < 50; n += 1) await breaker.report('long-ago', ok);
  testApp.clock.advanceSeconds(60);
  await trip(breaker, 'long-ago');
  expect(await breaker.admit('long-ago')).toMatchObject({ kind: 'open' });
});

it('lets one probe pass after the pause, out of a hundred who ask in ten processes', async () => {
  await trip(createBreaker(), 'probe');
  testApp.clock.advanceSeconds(20);
  const breakers = Array.from({ length: 10 }, createBreaker);
  const decisions = await Promise.all(
    Array.from({ length: 100 }, (_one, n) => breakers[n % 10]?.admit('probe')),
  );
  expect(decisions.filter((one) => one?.kind === 'probe')).toHaveLength(1);
  expect(decisions.filter((one) => one?.kind === 'open')).toHaveLength(99);
});

it('closes again for everybody when the probe was answered, and gives a lease back that came to nothing', async () => {
  const breaker = createBreaker();
  await trip(breaker, 'healed');
  testApp.clock.advanceSeconds(20);
  expect(await breaker.admit('healed')).toMatchObject({ kind: 'probe' });
  await breaker.report('healed', { kind: 'neutral' });
  expect(await breaker.admit('healed')).toMatchObject({ kind: 'probe' });
  await breaker.report('healed', ok);
  expect(await createBreaker().admit('healed')).toEqual({ kind: 'closed' });
});

it('parks a model for as long as its provider says', async () => {
  const breaker = createBreaker();
  await breaker.report('parked', { kind: 'rate_limited', retryAfterMs: 40_000 });
  const untilMs = testApp.clock.now().getTime() + 40_000;
  expect(await createBreaker().admit('parked')).toEqual({ kind: 'open', untilMs });
});

it('forgets one model when it is told to, and no other', async () => {
  const breaker = createBreaker();
  await breaker.report('openai/a_b#1', { kind: 'auth' });
  await breaker.report('openai/axb#1', { kind: 'auth' });
  await breaker.reset('openai/a_b#');
  const fresh = createBreaker();
  expect(await fresh.admit('openai/a_b#1')).toEqual({ kind: 'closed' });
  expect(await fresh.admit('openai/axb#1')).toMatchObject({ kind: 'open' });
});

it('writes good answers together', async () => {
  const breaker = createBreaker();
  for (let n = 0; n < 3; n += 1) await breaker.report('good', ok);
  await breaker.flush();
  const other = createBreaker();
  await other.refresh();
  expect(other.latest('good')).toMatchObject({ kind: 'closed', slices: [{ ok: 3, failed: 0 }] });
});
