import type { Problem, Progress } from '@vigor/contract';
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

async function makeOwner(
  inputs: readonly SessionInput[],
  own: Record<string, unknown> = {},
): Promise<TestMember> {
  const member = await makeLifter(testApp, own);
  const plan = await makePlan(member);
  for (const input of inputs) await logSession(member, plan.id, input);
  return member;
}

function benchOn(day: string, weightKg: number): SessionInput {
  return {
    startedAt: `${day}T18:00:00.000Z`,
    durationSeconds: 2700,
    sets: setsOf(bench, 2, { reps: 5, weightKg, rpe: 10 }),
  };
}

function getProgress(member: TestMember, query = ''): Promise<Progress> {
  return get<Progress>(member, `/workouts/progress${query}`);
}

test('a newcomer has twelve empty weeks and nothing to be ashamed of', async () => {
  const member = await makeLifter(testApp);
  const progress = await getProgress(member);
  expect(progress).toMatchObject({
    from: '2026-08-26',
    to: '2026-11-18',
    lifts: [],
    records: [],
    milestones: [],
    measurements: [],
    adherence: { done: 0, planned: 0, ratio: null },
    totals: { sessions: 0, tonnageKg: 0, minutes: 0 },
    streak: { weeks: 0, bestWeeks: 0, freezes: 0, thisWeek: { done: 0, required: 1 } },
  });
  expect(progress.weeks).toHaveLength(13);
  expect(progress.muscles.find(({ group }) => group === 'chest')).toEqual({
    group: 'chest',
    setsPerWeek: 0,
    targetMin: 10,
    targetMax: 18,
  });
});

test('adds up weeks, muscles and a lift as it is done by hand', async () => {
  const member = await makeOwner([
    benchOn('2026-10-26', 100),
    benchOn('2026-11-02', 102.5),
    benchOn('2026-11-09', 105),
  ]);
  const progress = await getProgress(member);

  // 100 · (1 + 5/30) = 116.667, 100 · 36/32 = 112.5, Wathan 116.583: mean 115.25.
  const e1rms = [115.25, 118.13, 121.01];
  const [lift] = progress.lifts;
  expect(lift?.points.map(({ day, confidence }) => [day, confidence])).toEqual([
    ['2026-10-26', 'high'],
    ['2026-11-02', 'high'],
    ['2026-11-09', 'high'],
  ]);
  lift?.points.forEach(({ e1rmKg }, index) => {
    expect(e1rmKg).toBeCloseTo(e1rms[index] ?? 0, 1);
  });
  // Half of the way in a week: 115.25, 116.69, 118.85.
  expect(lift?.points.at(-1)?.smoothedKg).toBeCloseTo(118.85, 1);
  expect(lift).toMatchObject({
    name: 'Barbell bench press',
    changeKg: 3.6,
    trend: 'not_enough_data',
    summary: '+3.6 kg in 2 weeks',
  });

  // 2 sets of 5 with 100, 102.5 and 105 kg.
  const trained = progress.weeks.filter(({ sessions }) => sessions > 0);
  expect(trained).toEqual(
    ['2026-10-26', '2026-11-02', '2026-11-09'].map((weekStart, index) => ({
      weekStart,
      sessions: 1,
      planned: 2,
      hardSets: 2,
      tonnageKg: 1000 + index * 25,
      minutes: 45,
      setsByMuscle: { chest: 2, shoulders: 1, triceps: 1 },
    })),
  );
  expect(progress.totals).toEqual({ sessions: 3, tonnageKg: 3075, minutes: 135 });
  // Three weeks are over since the first session: 6 sets of the chest in 3 weeks.
  expect(progress.muscles.find(({ group }) => group === 'chest')?.setsPerWeek).toBe(2);
  expect(progress.muscles.find(({ group }) => group === 'triceps')?.setsPerWeek).toBe(1);
  // Three of the two planned a week, and nothing yet of this week.
  expect(progress.adherence).toEqual({ done: 3, planned: 6, ratio: 0.5 });
  expect(progress.streak).toEqual({
    weeks: 3,
    bestWeeks: 3,
    freezes: 0,
    hitInLastEightWeeks: 3,
    thisWeek: { done: 0, required: 1 },
  });
});

test('lists records newest first, one of each exercise and session celebrated', async () => {
  const member = await makeOwner([
    benchOn('2026-11-02', 100),
    benchOn('2026-11-09', 102.5),
    benchOn('2026-11-16', 105),
  ]);
  const { records } = await getProgress(member);
  expect(records.filter(({ isCelebrated }) => isCelebrated).map(({ day }) => day)).toEqual([
    '2026-11-16',
    '2026-11-09',
  ]);
  expect(records.every(({ kind }) => kind !== 'baseline')).toBe(true);
});

test('a week that was missed counts against the plan and takes a streak away', async () => {
  const member = await makeOwner([benchOn('2026-10-19', 100), benchOn('2026-11-09', 100)]);
  const { streak, adherence, weeks } = await getProgress(member);
  expect(streak).toMatchObject({ weeks: 1, bestWeeks: 1, hitInLastEightWeeks: 2 });
  expect(adherence).toEqual({ done: 2, planned: 8, ratio: 0.25 });
  expect(weeks.find(({ weekStart }) => weekStart === '2026-10-26')).toMatchObject({
    sessions: 0,
    planned: 2,
    setsByMuscle: {},
  });
});

test('shows one exercise and a range of the member’s choice', async () => {
  const squat: SessionInput = {
    ...benchOn('2026-11-10', 100),
    startedAt: '2026-11-10T18:00:00.000Z',
    sets: setsOf('back_squat', 2, { reps: 5, weightKg: 140, rpe: 9 }),
  };
  const member = await makeOwner([
    benchOn('2026-08-03', 90),
    benchOn('2026-11-02', 100),
    benchOn('2026-11-09', 102.5),
    squat,
  ]);
  const all = await getProgress(member);
  expect(all.lifts.map(({ exerciseId, points }) => [exerciseId, points.length])).toEqual([
    [bench, 2],
    ['back_squat', 1],
  ]);
  const one = await getProgress(member, `?exerciseId=${bench}&from=2026-08-01&to=2026-11-05`);
  expect(one.lifts).toHaveLength(1);
  expect(one.lifts[0]?.points.map(({ day }) => day)).toEqual(['2026-08-03', '2026-11-02']);
  expect(one.records.map(({ day }) => day)).not.toContain('2026-11-09');
  expect(one.totals.sessions).toBe(2);
  const summary = all.lifts[1]?.summary;
  expect(summary).toMatch(/^\d+(\.\d)? kg so far; one more session shows a change$/);
});

test('speaks pounds to members who do', async () => {
  const member = await makeOwner([benchOn('2026-11-02', 100), benchOn('2026-11-09', 110)], {
    units: 'imperial',
  });
  const { lifts, records } = await getProgress(member);
  expect(lifts[0]?.summary).toBe('+12.8 lb in 1 week');
  expect(records.find(({ isCelebrated }) => isCelebrated)?.text).toMatch(/ lb, up /);
});

test('draws at most 200 points of a lift, the newest among them', async () => {
  const member = await makeOwner([benchOn('2026-11-16', 100)]);
  await testApp.deps.database.forSystem().write(async (db) => {
    await db.execute(`
      insert into exercise_days (user_id, exercise_id, day, e1rm_kg, e1rm_confidence, hard_sets, tonnage_kg)
      select '${member.userId}', '${bench}', day, 100, 'high', 3, 1000
      from generate_series(date '2024-01-01', date '2026-11-15', interval '2 days') as day`);
  });
  const { lifts } = await getProgress(member, '?from=2024-01-01');
  expect(lifts[0]?.points).toHaveLength(200);
  expect(lifts[0]?.points.at(-1)?.day).toBe('2026-11-16');
  const days = lifts[0]?.points.map(({ day }) => day) ?? [];
  expect(days).toEqual(days.toSorted());
});

test.each([
  'from=2026-11-19&to=2026-11-18',
  'from=2010-01-01',
  'from=2026-02-30',
  'exerciseId=Bench%20press',
])('refuses %s', async (query) => {
  const member = await makeLifter(testApp);
  const response = await member.send({ method: 'GET', url: `/workouts/progress?${query}` });
  expect(response.json<Problem>()).toMatchObject({ status: 400, code: 'MALFORMED' });
});

test('is for the signed-in member alone, and tells when nothing changed', async () => {
  const member = await makeOwner([benchOn('2026-11-16', 100)]);
  const other = await makeLifter(testApp);
  const url = '/workouts/progress';
  expect((await testApp.app.inject({ method: 'GET', url })).statusCode).toBe(401);
  expect((await getProgress(other)).lifts).toEqual([]);
  const { headers } = await member.send({ method: 'GET', url });
  const again = await member.send({
    method: 'GET',
    url,
    headers: { 'if-none-match': String(headers.etag) },
  });
  expect(again.statusCode).toBe(304);
});
