import { randomUUID } from 'node:crypto';
import type { Measurement, Problem, Profile, Progress } from '@vigor/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import type { TestMember } from '../../../test/factories.ts';
import { get, logSession, makeLifter, makePlan } from '../../../test/training-factories.ts';

let testApp: TestApp;
const url = '/workouts/measurements';

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(() => testApp.close());

function create(member: TestMember, body: object) {
  return member.send({ method: 'POST', url, body });
}

async function createOk(member: TestMember, body: object): Promise<Measurement> {
  const response = await create(member, body);
  expect(response.statusCode).toBe(201);
  return response.json<Measurement>();
}

async function list(member: TestMember, query = '') {
  return get<{ items: Measurement[]; nextCursor: string | null }>(member, `${url}${query}`);
}

async function weightOf(member: TestMember): Promise<number | null> {
  return (await get<Profile>(member, '/users/profile')).weightKg;
}

test('keeps measurements and lists them newest first, page by page', async () => {
  const member = await makeLifter(testApp);
  const days = ['2026-11-01', '2026-11-10', '2026-11-05'];
  for (const day of days) await createOk(member, { kind: 'waist', value: 81.5, day });
  const first = await list(member, '?limit=2');
  expect(first.items.map(({ day }) => day)).toEqual(['2026-11-10', '2026-11-05']);
  const second = await list(member, `?limit=2&cursor=${first.nextCursor}`);
  expect(second).toMatchObject({
    items: [{ kind: 'waist', value: 81.5, day: '2026-11-01' }],
    nextCursor: null,
  });
  const { measurements } = await get<Progress>(member, '/workouts/progress');
  expect(measurements).toEqual([...first.items, ...second.items]);
});

test('the newest weighing is what the profile says, and a late entry of an old one is not', async () => {
  const member = await makeLifter(testApp);
  await createOk(member, { kind: 'weight', value: 78.4, day: '2026-11-10' });
  await createOk(member, { kind: 'weight', value: 84, day: '2026-11-01' });
  await createOk(member, { kind: 'waist', value: 90, day: '2026-11-18' });
  expect(await weightOf(member)).toBe(78.4);
  const newest = await createOk(member, { kind: 'weight', value: 77.9, day: '2026-11-17' });
  expect(await weightOf(member)).toBe(77.9);
  await member.send({ method: 'DELETE', url: `${url}/${newest.id}` });
  expect(await weightOf(member)).toBe(78.4);
});

test('a bodyweight exercise weighs what the member weighed on its day', async () => {
  const member = await makeLifter(testApp);
  const plan = await makePlan(member);
  await createOk(member, { kind: 'weight', value: 70, day: '2026-11-01' });
  await createOk(member, { kind: 'weight', value: 90, day: '2026-11-17' });
  await logSession(member, plan.id, {
    startedAt: '2026-11-16T18:00:00.000Z',
    sets: [{ exerciseId: 'push_up', reps: 10 }],
  });
  const { totals } = await get<Progress>(member, '/workouts/progress');
  // A push-up moves 64 % of the body.
  expect(totals.tonnageKg).toBeCloseTo(10 * 0.64 * 70, 5);
});

test('the same id again gives the first one, with other values a conflict', async () => {
  const member = await makeLifter(testApp);
  const body = { id: randomUUID(), kind: 'weight', value: 79, day: '2026-11-10' };
  const first = await createOk(member, body);
  expect(await createOk(member, body)).toEqual(first);
  const other = await create(member, { ...body, value: 80 });
  expect(other.json<Problem>()).toMatchObject({ status: 409, code: 'CONFLICT' });
  expect((await list(member)).items).toEqual([first]);
});

test.each([
  ['value', { kind: 'weight', value: 11, day: '2026-11-10' }],
  ['value', { kind: 'body_fat', value: 76, day: '2026-11-10' }],
  ['value', { kind: 'waist', value: 3, day: '2026-11-10' }],
  ['value', { kind: 'weight', value: -70, day: '2026-11-10' }],
  ['day', { kind: 'weight', value: 70, day: '2026-11-20' }],
  ['day', { kind: 'weight', value: 70, day: '2026-02-30' }],
  ['day', { kind: 'weight', value: 70, day: '1949-12-31' }],
  ['kind', { kind: 'height', value: 170, day: '2026-11-10' }],
])('refuses a %s that makes no sense and saves nothing', async (path, body) => {
  const member = await makeLifter(testApp);
  const response = await create(member, body);
  expect(response.statusCode).toBe(422);
  expect(response.json<Problem>().errors?.map((error) => error.path)).toEqual([path]);
  expect((await list(member)).items).toEqual([]);
  expect(await weightOf(member)).toBe(80);
});

test('refuses a field that is not in the contract', async () => {
  const member = await makeLifter(testApp);
  const other = await makeLifter(testApp);
  const body = { kind: 'weight', value: 70, day: '2026-11-10', userId: other.userId };
  expect((await create(member, body)).statusCode).toBe(422);
  expect((await list(other)).items).toEqual([]);
});

test('nobody else sees or removes a measurement', async () => {
  const member = await makeLifter(testApp);
  const other = await makeLifter(testApp);
  const mine = await createOk(member, { kind: 'weight', value: 70, day: '2026-11-10' });
  expect((await list(other)).items).toEqual([]);
  const removal = { method: 'DELETE', url: `${url}/${mine.id}` } as const;
  expect((await other.send(removal)).statusCode).toBe(404);
  expect((await list(member)).items).toEqual([mine]);
  expect((await member.send(removal)).statusCode).toBe(204);
  expect((await member.send(removal)).statusCode).toBe(404);
});

test.each([
  ['GET', url],
  ['POST', url],
  ['DELETE', `${url}/${randomUUID()}`],
] as const)('asks for a sign-in at %s %s', async (method, address) => {
  const response = await testApp.app.inject({ method, url: address });
  expect(response.statusCode).toBe(401);
});
