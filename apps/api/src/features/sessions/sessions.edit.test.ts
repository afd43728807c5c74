import type { LoggedAnswer, LoggedSession, Problem, Progress } from '@vigor/contract';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import type { TestMember } from '../../../test/factories.ts';
import {
  get,
  logSession,
  makeLifter,
  makePlan,
  type SessionInput,
  sessionBody,
  setsOf,
} from '../../../test/training-factories.ts';

let testApp: TestApp;
const bench = 'barbell_bench_press';

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(() => testApp.close());

async function makeOwner() {
  const member = await makeLifter(testApp);
  return { member, plan: await makePlan(member) };
}

function edit(member: TestMember, session: LoggedSession, changes: Partial<LoggedSession>) {
  const { kind, name, startedAt, durationSeconds, sessionRpe, note, sets, version } = session;
  const body = { kind, name, startedAt, durationSeconds, sessionRpe, note, sets, version };
  return member.send({
    method: 'PUT',
    url: `/workouts/${session.id}`,
    body: { ...body, ...changes },
  });
}

function remove(member: TestMember, id: string) {
  return member.send({ method: 'DELETE', url: `/workouts/${id}` });
}

/** Everything that is derived from sets, without what is different from member to member. */
const derivedQueries = {
  days: `select exercise_id, day::text, e1rm_kg, e1rm_confidence, hard_sets, tonnage_kg
    from exercise_days where user_id = $1 order by exercise_id, day`,
  weeks: `select week_start::text, sessions, hard_sets, tonnage_kg, minutes, sets_by_muscle
    from training_weeks where user_id = $1 order by week_start`,
  bests: `select exercise_id, bests, last_day::text
    from exercise_bests where user_id = $1 order by exercise_id`,
  records: `select exercise_id, kind, value, previous_value, day::text, is_celebrated, text
    from records where user_id = $1 order by day, exercise_id, kind`,
  milestones: 'select code from milestones where user_id = $1 order by code',
  sessions: `select started_at, hard_sets, tonnage_kg, exercise_names, record_count
    from sessions where user_id = $1 order by started_at`,
};

async function readDerived({ userId }: TestMember): Promise<Record<string, unknown[]>> {
  const client = new pg.Client({ connectionString: testApp.databaseUrl });
  await client.connect();
  try {
    const derived: Record<string, unknown[]> = {};
    for (const [name, query] of Object.entries(derivedQueries)) {
      derived[name] = (await client.query(query, [userId])).rows;
    }
    return derived;
  } finally {
    await client.end();
  }
}

/** Five weeks of two lifts, with records, a missing week and two sessions on one day. */
const history: SessionInput[] = [
  {
    startedAt: '2026-10-12T18:00:00.000Z',
    sets: setsOf(bench, 3, { reps: 5, weightKg: 80, rpe: 8 }),
  },
  {
    startedAt: '2026-10-19T18:00:00.000Z',
    sets: [
      ...setsOf(bench, 3, { reps: 5, weightKg: 85, rpe: 8 }),
      ...setsOf('pull_up', 2, { reps: 6, rpe: 9 }),
    ],
  },
  {
    startedAt: '2026-10-22T06:00:00.000Z',
    sets: setsOf('back_squat', 3, { reps: 5, weightKg: 120, rpe: 9 }),
  },
  {
    startedAt: '2026-10-22T18:00:00.000Z',
    sets: setsOf(bench, 2, { reps: 3, weightKg: 95, rpe: 9.5 }),
  },
  {
    startedAt: '2026-11-02T18:00:00.000Z',
    sets: [
      ...setsOf(bench, 1, { kind: 'warmup', reps: 5, weightKg: 60 }),
      ...setsOf(bench, 3, { reps: 5, weightKg: 87.5, rpe: 8 }),
    ],
  },
  {
    startedAt: '2026-11-09T18:00:00.000Z',
    sets: [
      ...setsOf(bench, 1, { reps: 5, weightKg: 90, rpe: 9 }),
      ...setsOf('pull_up', 3, { reps: 8, rpe: 9 }),
      ...setsOf('plank', 1, { durationSeconds: 65 }),
    ],
  },
];

async function logAll(member: TestMember, inputs: readonly SessionInput[]) {
  const plan = await makePlan(member);
  const answers: LoggedAnswer[] = [];
  for (const input of inputs) answers.push(await logSession(member, plan.id, input));
  return answers;
}

test('after edits and deletions all totals are as if it had been logged like this', async () => {
  const changed = await makeLifter(testApp);
  const sketch = history.map((input, index) =>
    index === 1
      ? { ...input, sets: setsOf(bench, 5, { reps: 4, weightKg: 140, rpe: 10 }) }
      : index === 4
        ? { ...input, startedAt: '2026-11-10T18:00:00.000Z' }
        : input,
  );
  const mistake = {
    startedAt: '2026-10-14T18:00:00.000Z',
    sets: setsOf(bench, 9, { reps: 9, weightKg: 150 }),
  };
  const answers = await logAll(changed, [...sketch, mistake]);
  for (const index of [1, 4]) {
    const session = answers[index]?.session;
    const wanted = history[index];
    if (!session || !wanted) throw new Error('The history is shorter than expected.');
    const { startedAt, sets } = sessionBody(wanted);
    expect((await edit(changed, session, { startedAt, sets })).statusCode).toBe(200);
  }
  expect((await remove(changed, answers.at(-1)?.session.id ?? '')).statusCode).toBe(204);

  const straight = await makeLifter(testApp);
  await logAll(straight, history);
  const derived = await readDerived(straight);
  expect(derived.records?.length).toBeGreaterThan(5);
  expect(await readDerived(changed)).toEqual(derived);
});

test('sessions that arrive in another order make the same totals', async () => {
  const late = await makeLifter(testApp);
  await logAll(late, history.toReversed());
  const inOrder = await makeLifter(testApp);
  await logAll(inOrder, history);
  expect(await readDerived(late)).toEqual(await readDerived(inOrder));
});

test('without its only session nothing is left of a history', async () => {
  const { member, plan } = await makeOwner();
  const { session } = await logSession(member, plan.id, {
    sets: setsOf(bench, 3, { reps: 5, weightKg: 100 }),
  });
  await remove(member, session.id);
  expect(await readDerived(member)).toEqual({
    days: [],
    weeks: [],
    bests: [],
    records: [],
    milestones: [],
    sessions: [],
  });
  const progress = await get<Progress>(member, '/workouts/progress');
  expect(progress.totals).toEqual({ sessions: 0, tonnageKg: 0, minutes: 0 });
});

test('an edit answers with the new session, its version one higher', async () => {
  const { member, plan } = await makeOwner();
  const { session } = await logSession(member, plan.id, {
    sets: setsOf(bench, 2, { reps: 5, weightKg: 80 }),
  });
  const [first] = session.sets;
  if (!first) throw new Error('The session has no set.');
  const response = await edit(member, session, {
    name: 'Renamed',
    note: 'One set was a mistake.',
    sets: [{ ...first, reps: 6 }],
  });
  expect(response.json<LoggedSession>()).toEqual({
    ...session,
    name: 'Renamed',
    note: 'One set was a mistake.',
    sets: [{ ...first, reps: 6 }],
    version: 2,
  });
});

test('an edit of an older version changes nothing', async () => {
  const { member, plan } = await makeOwner();
  const { session } = await logSession(member, plan.id, {
    sets: setsOf(bench, 2, { reps: 5, weightKg: 80 }),
  });
  await edit(member, session, { name: 'From the phone' });
  const stale = await edit(member, session, { name: 'From the laptop', sets: [] });
  expect(stale.json<Problem>()).toMatchObject({ status: 409, code: 'VERSION_MISMATCH' });
  const kept = await get<LoggedSession>(member, `/workouts/${session.id}`);
  expect(kept).toMatchObject({ name: 'From the phone', version: 2 });
  expect(kept.sets).toHaveLength(2);
});

test.each([
  ['sets.0.reps', (sets: LoggedSession['sets']) => sets.map((set) => ({ ...set, reps: -3 }))],
  [
    'sets.0.exerciseId',
    (sets: LoggedSession['sets']) => sets.map((set) => ({ ...set, exerciseId: 'moon_press' })),
  ],
])('an edit with a wrong %s changes nothing', async (path, change) => {
  const { member, plan } = await makeOwner();
  const { session } = await logSession(member, plan.id, {
    sets: setsOf(bench, 1, { reps: 5, weightKg: 80 }),
  });
  const response = await edit(member, session, { sets: change(session.sets) });
  expect(response.statusCode).toBe(422);
  expect(response.json<Problem>().errors?.[0]?.path).toBe(path);
  expect(await get<LoggedSession>(member, `/workouts/${session.id}`)).toEqual(session);
});

test('nobody else sees, edits or removes a session', async () => {
  const { member, plan } = await makeOwner();
  const other = await makeLifter(testApp);
  const { session } = await logSession(member, plan.id, {
    sets: setsOf(bench, 1, { reps: 5, weightKg: 80 }),
  });
  const url = `/workouts/${session.id}`;
  const answers = [
    await other.send({ method: 'GET', url }),
    await edit(other, session, { name: 'Mine now' }),
    await remove(other, session.id),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
  const methods = ['GET', 'PUT', 'DELETE'] as const;
  for (const method of methods) {
    const payload = method === 'PUT' ? { kind: 'session' } : undefined;
    const response = await testApp.app.inject({ method, url, payload });
    expect(response.statusCode).toBe(401);
  }
  expect(await get<LoggedSession>(member, url)).toEqual(session);
});
