import { randomUUID } from 'node:crypto';
import type {
  LoggedAnswer,
  LoggedSession,
  Plan,
  Problem,
  Profile,
  Progress,
  SessionSummary,
  Today,
} from '@vigor/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import type { TestMember } from '../../../test/factories.ts';
import {
  get,
  logSession,
  makeLifter,
  makePlan,
  sendSession,
  sessionBody,
  setsOf,
} from '../../../test/training-factories.ts';

let testApp: TestApp;
const bench = 'barbell_bench_press';

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(() => testApp.close());

async function makeOwner(own: Record<string, unknown> = {}) {
  const member = await makeLifter(testApp, own);
  return { member, plan: await makePlan(member) };
}

async function listSessions(member: TestMember): Promise<SessionSummary[]> {
  const list = await get<{ sessions: { items: SessionSummary[] } }>(member, '/workouts/');
  return list.sessions.items;
}

test('keeps a session of the plan exactly as it was sent', async () => {
  const { member, plan } = await makeOwner();
  const [day] = plan.days;
  const body = sessionBody({
    planDayId: day?.id,
    name: 'Bench day',
    sessionRpe: 7.5,
    note: 'Felt light.',
    sets: [
      { exerciseId: bench, kind: 'warmup', reps: 5, weightKg: 60 },
      {
        exerciseId: bench,
        reps: 5,
        weightKg: 99.790_321_4,
        entered: { value: 220, unit: 'lb' },
        rpe: 8.5,
        supersetGroup: 'a',
      },
      { exerciseId: 'plank', durationSeconds: 45, side: 'left' },
    ],
  });
  const response = await sendSession(member, plan.id, body);
  expect(response.statusCode).toBe(201);
  const { session } = response.json<LoggedAnswer>();
  expect(session).toEqual({
    ...body,
    kind: 'session',
    planId: plan.id,
    day: '2026-11-16',
    version: 1,
  });
  expect(await get<LoggedSession>(member, `/workouts/${session.id}`)).toEqual(session);
});

test('the first time is a baseline, and the next better session a celebrated record', async () => {
  const { member, plan } = await makeOwner();
  const first = await logSession(member, plan.id, {
    startedAt: '2026-11-09T18:00:00.000Z',
    sets: setsOf(bench, 3, { reps: 5, weightKg: 100, rpe: 10 }),
  });
  expect(first.records).toMatchObject([
    { exerciseId: bench, kind: 'baseline', value: 100, isCelebrated: false },
  ]);
  expect(first.milestones.map(({ code }) => code)).toEqual([
    'bench_0_75x_body_mass',
    'bench_1x_body_mass',
    'sessions_1',
    'tonnage_1_t',
  ]);
  const second = await logSession(member, plan.id, {
    sets: setsOf(bench, 3, { reps: 5, weightKg: 105, rpe: 10 }),
  });
  const celebrated = second.records.filter(({ isCelebrated }) => isCelebrated);
  // 105 · (1 + 5/30) = 122.5, 105 · 36/32 = 118.125, Wathan 122.412: mean 121.012.
  expect(celebrated).toMatchObject([
    { kind: 'e1rm', exerciseName: 'Barbell bench press', day: '2026-11-16' },
  ]);
  expect(celebrated[0]?.value).toBeCloseTo(121.01, 1);
  expect(celebrated[0]?.text).toBe('Estimated 1RM 121 kg, up 5.8 kg.');
  expect(second.records.map(({ kind }) => kind)).toContain('max_weight');
  expect(second.milestones).toEqual([]);
  expect(second.streak).toEqual({
    weeks: 2,
    bestWeeks: 2,
    freezes: 0,
    hitInLastEightWeeks: 2,
    thisWeek: { done: 1, required: 1 },
  });
});

test('says what comes next, with a target from what was done', async () => {
  const { member, plan } = await makeOwner();
  const [benchDay, squatDay] = plan.days;
  await logSession(member, plan.id, {
    planDayId: squatDay?.id,
    startedAt: '2026-11-12T18:00:00.000Z',
    sets: setsOf('back_squat', 3, { reps: 8, weightKg: 100, rpe: 8 }),
  });
  const { next } = await logSession(member, plan.id, {
    planDayId: benchDay?.id,
    sets: setsOf(bench, 3, { reps: 5, weightKg: 80, rpe: 8 }),
  });
  expect(next).toEqual({
    planDayId: squatDay?.id,
    name: 'Squat day',
    day: '2026-11-19',
    targets: [
      {
        exerciseId: 'back_squat',
        loadKg: 102.5,
        repsMin: 5,
        repsMax: 8,
        code: 'PROGRESS_LOAD',
        text: '3 × 8 at 100 kg done: take 102.5 kg for 5 next time.',
      },
    ],
  });
});

test('the same session again gives the first answer, and another body is a conflict', async () => {
  const { member, plan } = await makeOwner();
  const body = sessionBody({ sets: setsOf(bench, 2, { reps: 5, weightKg: 80 }) });
  const first = await sendSession(member, plan.id, body);
  const second = await sendSession(member, plan.id, body);
  expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
  expect(second.json()).toEqual(first.json());
  const other = await sendSession(member, plan.id, { ...body, name: 'Another name' });
  expect(other.json<Problem>()).toMatchObject({ status: 409, code: 'CONFLICT' });
  expect(await listSessions(member)).toHaveLength(1);
});

test('ten finishes of one session at once make one session and equal answers', async () => {
  const { member, plan } = await makeOwner();
  const body = sessionBody({ sets: setsOf(bench, 3, { reps: 5, weightKg: 80 }) });
  const responses = await Promise.all(
    Array.from({ length: 10 }, () => sendSession(member, plan.id, body)),
  );
  expect(new Set(responses.map(({ statusCode }) => statusCode))).toEqual(new Set([201]));
  expect(new Set(responses.map((response) => response.body)).size).toBe(1);
  expect(await listSessions(member)).toHaveLength(1);
  const { totals } = await get<Progress>(member, '/workouts/progress');
  expect(totals).toEqual({ sessions: 1, tonnageKg: 1200, minutes: 60 });
});

test('an Idempotency-Key gives the stored answer, and another body with it is refused', async () => {
  const { member, plan } = await makeOwner();
  const { id: _id, ...body } = sessionBody({ sets: setsOf(bench, 1, { reps: 5, weightKg: 80 }) });
  const send = (payload: object) =>
    member.send({
      method: 'POST',
      url: `/workouts/${plan.id}/log`,
      body: payload,
      headers: { 'idempotency-key': 'finish-1' },
    });
  const first = await send(body);
  expect((await send(body)).body).toBe(first.body);
  expect((await send({ ...body, name: 'Other' })).json<Problem>().code).toBe(
    'IDEMPOTENCY_MISMATCH',
  );
  expect(await listSessions(member)).toHaveLength(1);
});

test('a session with a set of another session is refused, and the first one stays', async () => {
  const { member, plan } = await makeOwner();
  const body = sessionBody({ sets: setsOf(bench, 1, { reps: 5, weightKg: 80 }) });
  await sendSession(member, plan.id, body);
  const second = await sendSession(member, plan.id, { ...body, id: randomUUID() });
  expect(second.json<Problem>()).toMatchObject({ status: 409, code: 'CONFLICT' });
  expect(await listSessions(member)).toHaveLength(1);
});

test('refuses without a sign-in, and a plan of somebody else as if it were not there', async () => {
  const { member, plan } = await makeOwner();
  const other = await makeLifter(testApp);
  const body = sessionBody({ sets: setsOf(bench, 1, { reps: 5, weightKg: 80 }) });
  const url = `/workouts/${plan.id}/log`;
  const nobody = await testApp.app.inject({ method: 'POST', url, payload: body });
  expect(nobody.statusCode).toBe(401);
  expect((await sendSession(other, plan.id, body)).statusCode).toBe(404);
  expect((await sendSession(member, randomUUID(), body)).statusCode).toBe(404);
  expect([await listSessions(member), await listSessions(other)]).toEqual([[], []]);
});

const goodSet = { exerciseId: bench, reps: 5, weightKg: 80 };
const sameId = randomUUID();

test.each([
  ['sets.1.reps', { sets: [goodSet, { ...goodSet, reps: -1 }] }],
  ['sets.0.reps', { sets: [{ ...goodSet, reps: 1001 }] }],
  ['sets.0.weightKg', { sets: [{ ...goodSet, weightKg: 1000.5 }] }],
  ['sets.0.rpe', { sets: [{ ...goodSet, rpe: 8.3 }] }],
  ['sets.1.exerciseId', { sets: [goodSet, { ...goodSet, exerciseId: 'moon_press' }] }],
  ['sets.1.id', { sets: [goodSet, goodSet].map((set) => ({ ...set, id: sameId })) }],
  ['sets.0.completedAt', { sets: [{ ...goodSet, completedAt: '2026-12-24T09:00:00.000Z' }] }],
  ['startedAt', { startedAt: '2026-11-19T09:00:01.000Z', sets: [] }],
  ['startedAt', { startedAt: '1969-12-31T23:59:59.000Z', sets: [] }],
  ['planDayId', { planDayId: randomUUID(), sets: [goodSet] }],
  ['durationSeconds', { durationSeconds: -1, sets: [goodSet] }],
])('refuses %s that makes no sense and saves nothing', async (path, input) => {
  const { member, plan } = await makeOwner();
  const response = await sendSession(member, plan.id, sessionBody(input));
  const problem = response.json<Problem>();
  expect(problem).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
  expect(problem.errors?.map((error) => error.path)).toContain(path);
  expect(await listSessions(member)).toEqual([]);
});

test('takes a session from a clock that is a day fast', async () => {
  const { member, plan } = await makeOwner();
  const { session } = await logSession(member, plan.id, {
    startedAt: '2026-11-19T08:59:59.000Z',
    sets: [goodSet],
  });
  expect(session.day).toBe('2026-11-19');
});

test.each([
  ['Pacific/Auckland', '2026-11-15T12:30:00.000Z', '2026-11-16'],
  ['UTC', '2026-11-15T12:30:00.000Z', '2026-11-15'],
  ['America/Los_Angeles', '2026-11-16T07:30:00.000Z', '2026-11-15'],
])('in %s, %s is the day %s and in its week', async (timeZone, startedAt, day) => {
  const { member, plan } = await makeOwner({ timeZone });
  const { session } = await logSession(member, plan.id, { startedAt, sets: [goodSet] });
  expect(session.day).toBe(day);
  const { weeks } = await get<Progress>(member, '/workouts/progress');
  const trained = weeks.filter(({ sessions }) => sessions > 0).map(({ weekStart }) => weekStart);
  expect(trained).toEqual([day === '2026-11-16' ? '2026-11-16' : '2026-11-09']);
});

test.each([
  ['chest_pain', { chestPain: 'last_month' }],
  ['sharp_pain', { recentInjury: 'not_cleared' }],
  ['severe_headache', { neurological: 'yes' }],
] as const)('%s stops training until a check-up', async (sign, answers) => {
  const { member, plan } = await makeOwner({
    screening: { answers: { chestPain: 'no', clearedOn: '2026-11-01' } },
  });
  const { next } = await logSession(member, plan.id, { sets: [goodSet], stopSigns: [sign] });
  expect(next).toEqual({ targets: [] });
  const today = await get<Today>(member, '/workouts/today');
  expect(today).not.toHaveProperty('next');
  expect(today.planCheck.status).toBe('stopped');
  const profile = await get<Profile>(member, '/users/profile');
  expect(profile.screening.status).toBe('stop_clearance');
  expect(profile.screening.answers).toEqual({ chestPain: 'no', ...answers });
  expect(profile.planCheck.status).toBe('stopped');
});

test('logs a session without a plan, with nothing but a name', async () => {
  const { member } = await makeOwner();
  const body = { ...sessionBody({ name: 'A walk', sets: [] }), kind: 'session' };
  const send = () => member.send({ method: 'POST', url: '/workouts/', body });
  const response = await send();
  expect(response.statusCode).toBe(201);
  expect(response.json<LoggedSession>()).toMatchObject({ kind: 'session', sets: [], version: 1 });
  expect((await send()).body).toBe(response.body);
  expect(await listSessions(member)).toMatchObject([{ name: 'A walk', hardSets: 0 }]);
});

test('a session of an archived plan counts, and the next one is of the active plan', async () => {
  const { member, plan: old } = await makeOwner();
  const active: Plan = await makePlan(member);
  const { session, next } = await logSession(member, old.id, {
    planDayId: old.days[0]?.id,
    sets: [goodSet],
  });
  expect(session.planId).toBe(old.id);
  expect(next.planDayId).toBe(active.days[1]?.id);
});
