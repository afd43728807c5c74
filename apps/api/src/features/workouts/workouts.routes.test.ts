import { randomUUID } from 'node:crypto';
import type { LoggedSession, Plan, Problem, Today } from '@vigor/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import {
  get,
  logSession,
  makeLifter,
  makePlan,
  sessionBody,
  setsOf,
} from '../../../test/training-factories.ts';

let testApp: TestApp;
const bench = 'barbell_bench_press';
const wednesday = new Date('2026-11-18T09:00:00Z');

beforeAll(async () => {
  testApp = await buildTestApp();
});

beforeEach(() => testApp.clock.set(wednesday));

afterAll(() => testApp.close());

async function makeOwner(own: Record<string, unknown> = {}) {
  const member = await makeLifter(testApp, own);
  return { member, plan: await makePlan(member) };
}

test('today without a plan says so', async () => {
  const member = await makeLifter(testApp);
  const today = await get<Today>(member, '/workouts/today');
  expect(today).toMatchObject({
    day: '2026-11-18',
    doneToday: [],
    lastRecords: [],
    planCheck: { status: 'no_plan', reasons: [] },
    streak: { weeks: 0, thisWeek: { done: 0, required: 1 } },
  });
  expect(today).not.toHaveProperty('plan');
  expect(today).not.toHaveProperty('next');
  expect(today.week.map(({ day }) => day)).toEqual([
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
  ]);
});

test('on a free day the next session is shown with its day', async () => {
  const { member, plan } = await makeOwner();
  const [benchDay, squatDay] = plan.days;
  const { session } = await logSession(member, plan.id, {
    planDayId: benchDay?.id,
    name: 'Bench day',
    sets: setsOf(bench, 1, { reps: 5, weightKg: 80 }),
  });
  const today = await get<Today>(member, '/workouts/today');
  expect(today.plan).toEqual({ id: plan.id, name: plan.name, currentWeek: 1, weeks: 4 });
  expect(today.next).toEqual({ day: '2026-11-19', isToday: false, planDay: squatDay });
  expect(today.week[0]).toEqual({
    day: '2026-11-16',
    planned: { planDayId: benchDay?.id, name: 'Bench day' },
    done: { sessionId: session.id, name: 'Bench day' },
  });
  expect(today.week[3]).toEqual({
    day: '2026-11-19',
    planned: { planDayId: squatDay?.id, name: 'Squat day' },
  });
  expect(today.planCheck.status).toBe('fits');
});

test('on a training day it is that session, and once done the one of next week', async () => {
  testApp.clock.set(new Date('2026-11-19T20:00:00Z'));
  const { member, plan } = await makeOwner();
  const [benchDay, squatDay] = plan.days;
  const before = await get<Today>(member, '/workouts/today');
  expect(before.next).toEqual({ day: '2026-11-19', isToday: true, planDay: squatDay });
  const { session } = await logSession(member, plan.id, {
    planDayId: squatDay?.id,
    startedAt: '2026-11-19T18:00:00.000Z',
    sets: setsOf('back_squat', 1, { reps: 5, weightKg: 100 }),
  });
  const after = await get<Today>(member, '/workouts/today');
  expect(after.next).toEqual({ day: '2026-11-23', isToday: false, planDay: benchDay });
  expect(after.doneToday).toEqual([{ sessionId: session.id, name: 'Training' }]);
});

test.each([
  ['Pacific/Auckland', '2026-11-19', true],
  ['America/Los_Angeles', '2026-11-18', false],
])('in %s today is %s', async (timeZone, day, isToday) => {
  testApp.clock.set(new Date('2026-11-18T12:00:00Z'));
  const { member } = await makeOwner({ timeZone });
  const today = await get<Today>(member, '/workouts/today');
  expect(today.day).toBe(day);
  expect(today.next).toMatchObject({ day: '2026-11-19', isToday });
});

test('shows the last celebrated records', async () => {
  const { member, plan } = await makeOwner();
  for (const [day, weightKg] of [
    ['09', 80],
    ['10', 85],
    ['16', 90],
  ] as const) {
    await logSession(member, plan.id, {
      startedAt: `2026-11-${day}T18:00:00.000Z`,
      sets: setsOf(bench, 1, { reps: 5, weightKg, rpe: 10 }),
    });
  }
  const { lastRecords } = await get<Today>(member, '/workouts/today');
  expect(lastRecords.map(({ day, kind }) => [day, kind])).toEqual([
    ['2026-11-16', 'e1rm'],
    ['2026-11-10', 'e1rm'],
  ]);
});

test('one address reads, edits and removes plans and sessions', async () => {
  const { member, plan } = await makeOwner();
  const { session } = await logSession(member, plan.id, {
    sets: setsOf(bench, 1, { reps: 5, weightKg: 80 }),
  });
  expect(await get<Plan>(member, `/workouts/${plan.id}`)).toEqual(plan);
  expect(await get<LoggedSession>(member, `/workouts/${session.id}`)).toEqual(session);
  const renamed = await member.send({
    method: 'PUT',
    url: `/workouts/${plan.id}`,
    body: { kind: 'plan', name: 'Renamed', version: 1 },
  });
  expect(renamed.json<Plan>()).toMatchObject({ name: 'Renamed', version: 2 });
  for (const id of [plan.id, session.id]) {
    const removal = { method: 'DELETE', url: `/workouts/${id}` } as const;
    expect((await member.send(removal)).statusCode).toBe(204);
    expect((await member.send(removal)).statusCode).toBe(404);
    expect((await member.send({ method: 'GET', url: removal.url })).statusCode).toBe(404);
  }
});

test('a plan that is removed leaves its sessions', async () => {
  const { member, plan } = await makeOwner();
  const { session } = await logSession(member, plan.id, {
    sets: setsOf(bench, 1, { reps: 5, weightKg: 80 }),
  });
  await member.send({ method: 'DELETE', url: `/workouts/${plan.id}` });
  expect(await get<LoggedSession>(member, `/workouts/${session.id}`)).toEqual(session);
});

test('a plan is not edited as a session, nor a session as a plan', async () => {
  const { member, plan } = await makeOwner();
  const { session } = await logSession(member, plan.id, { sets: [] });
  const { id: _id, ...asSession } = sessionBody({ sets: [] });
  const answers = [
    await member.send({
      method: 'PUT',
      url: `/workouts/${plan.id}`,
      body: { ...asSession, kind: 'session', version: 1 },
    }),
    await member.send({
      method: 'PUT',
      url: `/workouts/${session.id}`,
      body: { kind: 'plan', name: 'A plan', version: 1 },
    }),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
});

test.each([{ kind: 'diet' }, {}, { kind: 'session', name: ' ', sets: [] }])(
  'refuses %o as a workout and saves nothing',
  async (body) => {
    const { member } = await makeOwner();
    const response = await member.send({ method: 'POST', url: '/workouts/', body });
    expect(response.json<Problem>()).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
    const { sessions } = await get<{ sessions: { items: [] } }>(member, '/workouts/');
    expect(sessions.items).toEqual([]);
  },
);

test.each([
  ['GET', '/workouts/'],
  ['POST', '/workouts/'],
  ['GET', '/workouts/today'],
  ['GET', `/workouts/${randomUUID()}`],
  ['PUT', `/workouts/${randomUUID()}`],
  ['DELETE', `/workouts/${randomUUID()}`],
] as const)('asks for a sign-in at %s %s', async (method, url) => {
  expect((await testApp.app.inject({ method, url })).statusCode).toBe(401);
});
