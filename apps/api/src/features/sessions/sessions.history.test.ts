import type { PreviousSets, Problem, SessionSummary } from '@vigor/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import type { TestMember } from '../../../test/factories.ts';
import {
  get,
  logSession,
  makeLifter,
  makePlan,
  type SessionInput,
  setsOf,
} from '../../../test/training-factories.ts';

let testApp: TestApp;
const bench = 'barbell_bench_press';

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(() => testApp.close());

interface SessionList {
  sessions: { items: SessionSummary[]; nextCursor: string | null };
}

async function makeOwner(inputs: readonly SessionInput[]): Promise<TestMember> {
  const member = await makeLifter(testApp);
  const plan = await makePlan(member);
  for (const input of inputs) await logSession(member, plan.id, input);
  return member;
}

function onDay(day: string, own: Partial<SessionInput> = {}): SessionInput {
  return {
    startedAt: `${day}T18:00:00.000Z`,
    sets: setsOf(bench, 1, { reps: 5, weightKg: 80 }),
    ...own,
  };
}

async function names(member: TestMember, query: string): Promise<string[]> {
  const { sessions } = await get<SessionList>(member, `/workouts/?${query}`);
  return sessions.items.map(({ name }) => name);
}

test('lists sessions newest first, page by page, each once', async () => {
  const sameTime = '2026-11-10';
  const days = ['2026-11-02', sameTime, sameTime, sameTime, '2026-11-16'];
  const member = await makeOwner(days.map((day, index) => onDay(day, { name: `No ${index}` })));
  const seen: SessionSummary[] = [];
  let cursor = '';
  do {
    const { sessions } = await get<SessionList>(member, `/workouts/?limit=2${cursor}`);
    expect(sessions.items.length).toBeLessThanOrEqual(2);
    seen.push(...sessions.items);
    cursor = sessions.nextCursor === null ? '' : `&cursor=${sessions.nextCursor}`;
  } while (cursor !== '');
  expect(seen.map(({ day }) => day)).toEqual(days.toReversed());
  expect(new Set(seen.map(({ id }) => id)).size).toBe(5);
  expect(seen[0]).toMatchObject({
    name: 'No 4',
    hardSets: 1,
    tonnageKg: 400,
    exerciseNames: ['Barbell bench press'],
    recordCount: 0,
  });
});

test('finds sessions by words of their name and of their exercises, in any order', async () => {
  const member = await makeOwner([
    onDay('2026-11-09', { name: 'Morning 100% effort' }),
    onDay('2026-11-10', { name: 'Evening', sets: setsOf('back_squat', 1, { reps: 5 }) }),
  ]);
  expect(await names(member, 'search=BENCH%20morning')).toEqual(['Morning 100% effort']);
  expect(await names(member, 'search=squat')).toEqual(['Evening']);
  expect(await names(member, 'search=bench%20evening')).toEqual([]);
});

test.each(['%25', '_', '%5C', "'; drop table sessions; --"])(
  'takes the search %s for text, not for a pattern',
  async (search) => {
    const member = await makeOwner([onDay('2026-11-09', { name: 'Plain name' })]);
    expect(await names(member, `search=${search}`)).toEqual([]);
  },
);

test('lists the sessions between two days', async () => {
  const member = await makeOwner(
    ['2026-11-02', '2026-11-09', '2026-11-16'].map((day) => onDay(day, { name: day })),
  );
  expect(await names(member, 'from=2026-11-03&to=2026-11-09')).toEqual(['2026-11-09']);
  expect(await names(member, 'from=2026-11-09')).toEqual(['2026-11-16', '2026-11-09']);
});

test.each(['cursor=nonsense', 'limit=0', 'limit=101', 'from=yesterday', 'colour=red'])(
  'refuses the list with %s',
  async (query) => {
    const member = await makeOwner([]);
    const response = await member.send({ method: 'GET', url: `/workouts/?${query}` });
    expect(response.json<Problem>()).toMatchObject({ status: 400, code: 'MALFORMED' });
  },
);

test('the calendar has every day with a session, and those of one day together', async () => {
  const member = await makeOwner([
    onDay('2026-11-02'),
    onDay('2026-11-09', { name: 'First' }),
    { ...onDay('2026-11-09'), startedAt: '2026-11-09T20:00:00.000Z', name: 'Second', sets: [] },
  ]);
  const { days } = await get<{ days: unknown[] }>(
    member,
    '/workouts/calendar?from=2026-11-09&to=2026-11-30',
  );
  expect(days).toEqual([
    {
      day: '2026-11-09',
      sessions: [
        { id: expect.any(String), name: 'First', hardSets: 1 },
        { id: expect.any(String), name: 'Second', hardSets: 0 },
      ],
    },
  ]);
});

test.each([
  ['from=2025-01-01&to=2026-02-04', 200],
  ['from=2025-01-01&to=2026-02-05', 400],
  ['from=2026-02-05&to=2026-02-04', 400],
  ['from=2026-02-05', 400],
])('the calendar from %s answers %i', async (query, status) => {
  const member = await makeOwner([]);
  const response = await member.send({ method: 'GET', url: `/workouts/calendar?${query}` });
  expect(response.statusCode).toBe(status);
});

test('shows last time’s sets of each exercise, the best, and what to aim for', async () => {
  const member = await makeOwner([
    onDay('2026-11-09', { sets: setsOf(bench, 3, { reps: 5, weightKg: 100, rpe: 10 }) }),
    onDay('2026-11-16', {
      sets: [
        { exerciseId: bench, kind: 'warmup', reps: 5, weightKg: 60 },
        ...setsOf(bench, 3, { reps: 8, weightKg: 80, rpe: 8 }),
      ],
    }),
    onDay('2026-11-12', { sets: setsOf('plank', 2, { durationSeconds: 40 }) }),
  ]);
  const { items } = await get<{ items: PreviousSets[] }>(
    member,
    `/workouts/previous-sets?exerciseIds=${bench},plank,back_squat,moon_press,plank`,
  );
  expect(items.map(({ exerciseId, day }) => [exerciseId, day])).toEqual([
    [bench, '2026-11-16'],
    ['plank', '2026-11-12'],
  ]);
  const [benchItem, plankItem] = items;
  expect(benchItem?.sets).toEqual([
    { kind: 'warmup', reps: 5, weightKg: 60 },
    ...setsOf('', 3, { kind: 'working', reps: 8, weightKg: 80, rpe: 8 }).map(
      ({ exerciseId: _id, ...set }) => set,
    ),
  ]);
  expect(benchItem?.bestE1rmKg).toBeCloseTo(115.25, 1);
  expect(benchItem?.target).toMatchObject({ loadKg: 82.5, repsMin: 5, code: 'PROGRESS_LOAD' });
  expect(plankItem).not.toHaveProperty('bestE1rmKg');
  expect(plankItem?.target?.text).toBe('Shortest set 40 s: aim for 45 s next time.');
});

test('after a break the target is lighter, whatever was last', async () => {
  const member = await makeOwner([
    onDay('2026-10-30', { sets: setsOf(bench, 3, { reps: 8, weightKg: 100, rpe: 8 }) }),
  ]);
  const { items } = await get<{ items: PreviousSets[] }>(
    member,
    `/workouts/previous-sets?exerciseIds=${bench}`,
  );
  expect(items[0]?.target).toEqual({
    exerciseId: bench,
    loadKg: 90,
    repsMin: 5,
    repsMax: 8,
    code: 'RETURN_BREAK',
    text: '19 days since you trained: start with 90 kg, 2 sets with at least 3 in reserve. Back to normal within 1 week.',
  });
});

test.each(['', 'exerciseIds=', 'exerciseIds=Not%20an%20id', `exerciseIds=${'a1,'.repeat(31)}`])(
  'refuses previous sets of “%s”',
  async (query) => {
    const member = await makeOwner([]);
    const response = await member.send({ method: 'GET', url: `/workouts/previous-sets?${query}` });
    expect(response.statusCode).toBe(400);
  },
);

test('two members never see each other', async () => {
  const one = await makeOwner([onDay('2026-11-09', { name: 'Mine' })]);
  const other = await makeOwner([onDay('2026-11-09', { name: 'Theirs' })]);
  expect(await names(one, '')).toEqual(['Mine']);
  expect(await names(other, '')).toEqual(['Theirs']);
});

test.each([
  '/workouts/',
  '/workouts/calendar?from=2026-11-01&to=2026-11-30',
  '/workouts/previous-sets?exerciseIds=plank',
])('asks for a sign-in at %s', async (url) => {
  expect((await testApp.app.inject({ method: 'GET', url })).statusCode).toBe(401);
});
