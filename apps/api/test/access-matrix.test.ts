import { listRoutes, type NamedRoute, type Problem } from '@vigor/contract';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessSamples, type Sample } from './access-samples.ts';
import { buildTestApp, type TestApp } from './build-test-app.ts';
import { completeProfile, makeAdmin, makeMember, type TestMember } from './factories.ts';

let testApp: TestApp;
let owner: TestMember;
let premiumOwner: TestMember;
let stranger: TestMember;
let admin: TestMember;
let disabled: TestMember;
let signedOut: TestMember;

beforeAll(async () => {
  testApp = await buildTestApp();
  [owner, premiumOwner, stranger, disabled, signedOut] = await Promise.all([
    makeMember(testApp),
    makeMember(testApp),
    makeMember(testApp),
    makeMember(testApp),
    makeMember(testApp),
  ]);
  admin = await makeAdmin(testApp);
  for (const member of [owner, premiumOwner, stranger]) await completeProfile(member);
  await testApp.deps.database.forSystem().write(async (db) => {
    await db.execute(sql`update users set disabled_at = now() where id = ${disabled.userId}`);
    await db.execute(sql`update users set tier = 'PREMIUM' where id = ${premiumOwner.userId}`);
  });
  await signedOut.send({ method: 'POST', url: '/auth/logout' });
  testApp.clock.advanceSeconds(3);
});

afterAll(() => testApp.close());

const nameOf = ({ feature, name }: NamedRoute) => `${feature}.${name}`;
const allRoutes = listRoutes();
const byName = (some: NamedRoute[]) => some.map((one) => [nameOf(one), one] as const);
const protectedRoutes = allRoutes.filter(({ route }) => route.access !== 'public');

function sampleOf(named: NamedRoute): Sample {
  const sample = accessSamples[nameOf(named)];
  if (!sample) throw new Error(`${nameOf(named)} has no row in the access matrix`);
  return sample;
}

async function requestFor(named: NamedRoute, member: TestMember) {
  const sample = sampleOf(named);
  const ids = sample.own ? await sample.own(member) : (sample.path ?? {});
  const url = named.route.path.replace(/\{(\w+)\}/g, (_match, key: string) => ids[key] ?? key);
  const query = sample.query?.(ids) ?? '';
  return { method: named.route.method, url: url + query, body: sample.body?.(ids, member) };
}

test('every route of the contract has a row, and every row a route', () => {
  expect(Object.keys(accessSamples).sort()).toEqual(allRoutes.map(nameOf).sort());
});

test('every route of the contract is served, and no other but the documentation', () => {
  const served = testApp.app.printRoutes({ commonPrefix: false });
  for (const { route } of allRoutes) {
    const found = testApp.app.hasRoute({
      method: route.method,
      url: route.path.replace(/\{(\w+)\}/g, ':$1').replace(/\/$/, ''),
    });
    expect(found, `${route.method} ${route.path}`).toBe(true);
  }
  expect(served).toContain('openapi.json');
});

describe.each(byName(allRoutes))('%s', (_name, named) => {
  test('answers its owner', async () => {
    const caller = named.route.access === 'admin' ? admin : owner;
    const target = sampleOf(named).caller === 'new' ? await makeMember(testApp) : caller;
    const response = await target.send(await requestFor(named, target));
    expect(response.statusCode, response.body).toBe(Number(Object.keys(named.route.answers)[0]));
  });
});

describe.each(byName(protectedRoutes))('%s', (_name, named) => {
  test('refuses nobody', async () => {
    const { method, url, body } = await requestFor(named, owner);
    const response = await testApp.app.inject({ method, url, payload: body });
    expect(response.statusCode).toBe(401);
  });

  test('refuses a disabled member and an ended session', async () => {
    const request = await requestFor(named, owner);
    for (const caller of [disabled, signedOut]) {
      const response = await caller.send(request);
      expect(response.statusCode).toBe(401);
      expect(response.json<Problem>().code).toBe('NOT_SIGNED_IN');
    }
  });
});

test.each(byName(protectedRoutes.filter(({ route }) => route.access === 'admin')))(
  '%s refuses a member, and changes nothing',
  async (_name, route) => {
    const response = await stranger.send(await requestFor(route, owner));
    expect(response.json<Problem>()).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  },
);

test.each(byName(protectedRoutes.filter((route) => sampleOf(route).own)))(
  '%s answers another member as if nothing were there, whatever the tier',
  async (_name, route) => {
    for (const foreign of [owner, premiumOwner]) {
      const response = await stranger.send(await requestFor(route, foreign));
      expect(response.json<Problem>()).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      expect(response.body).not.toContain(foreign.userId);
    }
  },
);
