import type { MicroWorkout, Plan, PlanSummary, Problem, Profile } from '@vigor/contract';
import { getExercise } from '@vigor/training';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { completeProfile, makeMember, type TestMember } from '../../../test/factories.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(async () => {
  await testApp.close();
});

function generate(
  member: TestMember,
  body: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) {
  return member.send({ method: 'POST', url: '/ai/generate-workout', body, headers });
}

async function makePlan(member: TestMember, body: Record<string, unknown> = {}): Promise<Plan> {
  const response = await generate(member, body);
  expect(response.statusCode).toBe(201);
  return response.json<Plan>();
}

async function getPlan(member: TestMember, id: string): Promise<Plan> {
  return (await member.send({ method: 'GET', url: `/workouts/${id}` })).json<Plan>();
}

async function listPlans(member: TestMember): Promise<PlanSummary[]> {
  const response = await member.send({ method: 'GET', url: '/workouts/' });
  expect(response.statusCode).toBe(200);
  return response.json<{ plans: PlanSummary[] }>().plans;
}

/** Everything of a plan but what differs from one storing to the next. */
function trainingOf({ days, explanation, muscleVolumes }: Plan) {
  return { days: days.map(({ id: _id, ...day }) => day), explanation, muscleVolumes };
}

function exerciseIdsOf(plan: Plan): string[] {
  return plan.days.flatMap((day) => day.exercises.map(({ exerciseId }) => exerciseId));
}

describe('POST /ai/generate-workout', () => {
  it('makes, stores and activates a plan from the profile alone', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    const plan = await makePlan(member);
    expect(plan).toMatchObject({
      kind: 'plan',
      goal: 'hypertrophy',
      level: 'beginner',
      source: 'engine',
      status: 'active',
      currentWeek: 1,
      safety: { status: 'fits', reasons: [] },
      version: 1,
      createdAt: testApp.clock.now().toISOString(),
    });
    expect(plan.days).toHaveLength(3);
    expect(plan.explanation.length).toBeGreaterThan(0);
    expect(await getPlan(member, plan.id)).toEqual(plan);
  });

  it('never passes the minutes, and gives every day an id and every exercise a reason', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    const plan = await makePlan(member, { minutesPerSession: 30 });
    expect(new Set(plan.days.map(({ id }) => id)).size).toBe(plan.days.length);
    for (const day of plan.days) {
      expect(day.estimatedSeconds).toBeLessThanOrEqual(30 * 60);
      for (const exercise of day.exercises) expect(exercise.why.text).not.toBe('');
    }
  });

  it('works for a member who filled in nothing, and says what it assumed', async () => {
    const plan = await makePlan(await makeMember(testApp));
    expect(plan.warnings.join(' ')).toMatch(/birth date/);
    expect(exerciseIdsOf(plan).length).toBeGreaterThan(0);
  });

  it('puts what the body says before the profile', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    const plan = await makePlan(member, { goal: 'strength', daysPerWeek: 2, weeks: 6 });
    expect(plan).toMatchObject({ goal: 'strength', weeks: 6 });
    expect(plan.days).toHaveLength(2);
  });

  it('adds injuries to those of the profile instead of replacing them', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member, {
      fitnessLevel: 'advanced',
      injuries: [{ condition: 'shoulder_impingement' }],
    });
    const plan = await makePlan(member, { injuries: [{ condition: 'patellofemoral_pain' }] });
    const tags = exerciseIdsOf(plan).flatMap((id) => getExercise(id).tags);
    expect(tags).not.toContain('overhead_load');
    expect(tags).not.toContain('jump');
    expect(tags).not.toContain('deep_knee_flexion');
  });

  it('leaves out what is disliked and uses only what is owned', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    const [disliked = ''] = exerciseIdsOf(await makePlan(member, { seed: 3 }));
    const plan = await makePlan(member, { seed: 3, dislikes: [disliked] });
    expect(exerciseIdsOf(plan)).not.toContain(disliked);
    const owned = new Set(['bodyweight', 'dumbbell', 'adjustable_bench']);
    for (const id of exerciseIdsOf(plan)) {
      for (const item of getExercise(id).equipment) expect(owned).toContain(item);
    }
  });

  it('gives loads from what the member lifted', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member, { likes: ['goblet_squat'] });
    const loadOf = (plan: Plan) =>
      plan.days
        .flatMap((day) => day.exercises)
        .find(({ exerciseId }) => exerciseId === 'goblet_squat')?.loadKg;
    expect(loadOf(await makePlan(member, { seed: 3 }))).toBeUndefined();
    const completedAt = testApp.clock.now().toISOString();
    const set = {
      id: testApp.deps.ids.next(),
      exerciseId: 'goblet_squat',
      kind: 'working',
      reps: 8,
      weightKg: 24,
      rpe: 8,
      completedAt,
    };
    const logged = await member.send({
      method: 'POST',
      url: '/workouts/',
      body: {
        kind: 'session',
        name: 'Legs',
        startedAt: completedAt,
        durationSeconds: 1800,
        sets: [set],
      },
    });
    expect(logged.statusCode).toBe(201);
    const load = loadOf(await makePlan(member, { seed: 3 }));
    expect(load).toBeGreaterThan(10);
    expect(load).toBeLessThanOrEqual(24);
  });

  it('makes the same plan from the same seed', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    const [one, other] = [await makePlan(member, { seed: 5 }), await makePlan(member, { seed: 5 })];
    expect(trainingOf(other)).toEqual(trainingOf(one));
    expect(other.id).not.toBe(one.id);
  });

  it('archives the plan before it, so that one is active', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    const [first, second] = [await makePlan(member), await makePlan(member)];
    expect(await getPlan(member, first.id)).toMatchObject({ status: 'archived', version: 2 });
    expect(await getPlan(member, second.id)).toMatchObject({ status: 'active' });
  });

  it('leaves one active plan when several are made at once', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    const answers = await Promise.all(Array.from({ length: 6 }, () => generate(member)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(201));
    const statuses = (await listPlans(member)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual(['active', ...Array(5).fill('archived')]);
  });

  it('gives the first plan again for the same id and body', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    const body = { id: testApp.deps.ids.next(), daysPerWeek: 2 };
    const first = await makePlan(member, body);
    testApp.clock.advanceSeconds(1);
    expect(await makePlan(member, body)).toEqual(first);
    expect(await listPlans(member)).toHaveLength(1);
  });

  it('makes one plan of one id that is sent several times at once', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    const body = { id: testApp.deps.ids.next() };
    const answers = await Promise.all(Array.from({ length: 4 }, () => generate(member, body)));
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    expect(await listPlans(member)).toHaveLength(1);
  });

  it('refuses the same id with another body', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    const id = testApp.deps.ids.next();
    await makePlan(member, { id, daysPerWeek: 2 });
    const clash = await generate(member, { id, daysPerWeek: 4 });
    expect(clash.statusCode).toBe(409);
    expect(clash.json<Problem>().code).toBe('CONFLICT');
  });

  it('lets two members use the same id', async () => {
    const [one, other] = [await makeMember(testApp), await makeMember(testApp)];
    const id = testApp.deps.ids.next();
    await makePlan(one, { id, goal: 'strength' });
    await makePlan(other, { id, goal: 'endurance' });
    expect(await getPlan(one, id)).toMatchObject({ goal: 'strength' });
  });

  it('answers one plan for one idempotency key, and refuses the key with another body', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    const headers = { 'idempotency-key': 'generate-1' };
    const first = await generate(member, { daysPerWeek: 3 }, headers);
    const again = await generate(member, { daysPerWeek: 3 }, headers);
    expect(again.statusCode).toBe(201);
    expect(again.body).toBe(first.body);
    expect(await listPlans(member)).toHaveLength(1);
    const other = await generate(member, { daysPerWeek: 4 }, headers);
    expect(other.statusCode).toBe(422);
    expect(other.json<Problem>().code).toBe('IDEMPOTENCY_MISMATCH');
  });

  it.each([
    ['emergency', { chestPain: 'now' }],
    ['clearance', { fainting: true }],
  ])('gives a card of kind %s instead of a plan', async (kind, answers) => {
    const member = await makeMember(testApp);
    await completeProfile(member, { screening: { answers } });
    const response = await generate(member);
    expect(response.statusCode).toBe(422);
    const problem = response.json<Problem>();
    expect(problem).toMatchObject({ code: 'SCREENING_STOP', card: { kind } });
    expect(problem.card?.actions.length).toBeGreaterThan(0);
    expect(await listPlans(member)).toEqual([]);
  });

  it('plans carefully with a clearance of this year, and not with an older one', async () => {
    const member = await makeMember(testApp);
    const answers = { heartDisease: 'yes', clearedOn: '2026-10-01' };
    await completeProfile(member, { screening: { answers } });
    const plan = await makePlan(member);
    for (const { rpe } of plan.days.flatMap((day) => day.exercises)) {
      expect(rpe).toBeLessThanOrEqual(6);
    }
    await completeProfile(member, {
      screening: { answers: { ...answers, clearedOn: '2025-10-01' } },
    });
    expect((await generate(member)).statusCode).toBe(422);
  });

  it.each([
    ['daysPerWeek', { daysPerWeek: 8 }],
    ['minutesPerSession', { minutesPerSession: 4 }],
    ['goal', { goal: 'flying' }],
    ['injuries.0.condition', { injuries: [{ condition: 'bad_mood' }] }],
    ['id', { id: 'mine' }],
    ['', { userId: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d11' }],
  ])('refuses a wrong %s and saves nothing', async (path, body) => {
    const member = await makeMember(testApp);
    const response = await generate(member, body);
    expect(response.statusCode).toBe(422);
    expect(response.json<Problem>().errors?.map((error) => error.path)).toContain(path);
    expect(await listPlans(member)).toEqual([]);
  });

  it('refuses without login', async () => {
    const response = await testApp.app.inject({
      method: 'POST',
      url: '/ai/generate-workout',
      payload: {},
    });
    expect(response.statusCode).toBe(401);
  });

  it('counts the weeks in the member’s time zone', async () => {
    const start = testApp.clock.now();
    testApp.clock.set(new Date('2026-11-22T10:55:00Z'));
    const member = await makeMember(testApp);
    await completeProfile(member, { timeZone: 'Pacific/Auckland' });
    const { id, currentWeek } = await makePlan(member);
    testApp.clock.set(new Date('2026-11-22T11:00:00Z'));
    const afterMidnightThere = await getPlan(member, id);
    testApp.clock.set(start);
    expect([currentWeek, afterMidnightThere.currentWeek]).toEqual([1, 2]);
  });
});

describe('POST /ai/generate-micro-workout', () => {
  async function micro(member: TestMember, body: Record<string, unknown>): Promise<MicroWorkout> {
    const response = await member.send({
      method: 'POST',
      url: '/ai/generate-micro-workout',
      body,
    });
    expect(response.statusCode).toBe(200);
    return response.json<MicroWorkout>();
  }

  it.each([
    ['M5', 300],
    ['M7', 420],
    ['M10', 600],
  ])('makes %s of exactly %i seconds and stores nothing', async (kind, seconds) => {
    const member = await makeMember(testApp);
    const workout = await micro(member, { kind });
    expect(workout.totalSeconds).toBe(seconds);
    expect(workout.steps.reduce((sum, step) => sum + step.seconds, 0)).toBe(seconds);
    expect(await listPlans(member)).toEqual([]);
  });

  it('makes the same workout from the same seed', async () => {
    const member = await makeMember(testApp);
    const body = { kind: 'M7', seed: 4 };
    expect(await micro(member, body)).toEqual(await micro(member, body));
  });

  it('keeps the conditions of the profile', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member, { injuries: [{ condition: 'shoulder_impingement' }] });
    for (const seed of [1, 2, 3]) {
      const { steps } = await micro(member, { kind: 'M10', seed });
      const ids = steps.flatMap(({ exerciseId }) => exerciseId ?? []);
      for (const id of ids) expect(getExercise(id).tags).not.toContain('overhead_load');
    }
  });

  it('gives a card when the screening says stop', async () => {
    const member = await makeMember(testApp);
    const profile = await member.send({
      method: 'PUT',
      url: '/users/profile',
      body: { screening: { answers: { chestPain: 'now' } } },
    });
    expect(profile.json<Profile>().screening.status).toBe('emergency');
    const response = await member.send({
      method: 'POST',
      url: '/ai/generate-micro-workout',
      body: { kind: 'M5' },
    });
    expect(response.statusCode).toBe(422);
    expect(response.json<Problem>()).toMatchObject({
      code: 'SCREENING_STOP',
      card: { kind: 'emergency' },
    });
  });

  it('refuses an unknown kind, and without login', async () => {
    const member = await makeMember(testApp);
    const url = '/ai/generate-micro-workout';
    const wrong = await member.send({ method: 'POST', url, body: { kind: 'M60' } });
    const nobody = await testApp.app.inject({ method: 'POST', url, payload: { kind: 'M5' } });
    expect([wrong.statusCode, nobody.statusCode]).toEqual([422, 401]);
  });
});
