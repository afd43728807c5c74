import type { Plan, PlanExercise, PlanSummary, Problem, RecommendedPlan } from '@vigor/contract';
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

async function makeOwner(own: Record<string, unknown> = {}): Promise<TestMember> {
  const member = await makeMember(testApp);
  await completeProfile(member, own);
  return member;
}

async function generate(member: TestMember): Promise<Plan> {
  const url = '/ai/generate-workout';
  const response = await member.send({ method: 'POST', url, body: { seed: 7 } });
  expect(response.statusCode).toBe(201);
  return response.json<Plan>();
}

function create(member: TestMember, body: Record<string, unknown>) {
  return member.send({ method: 'POST', url: '/workouts/', body });
}

function edit(member: TestMember, id: string, body: Record<string, unknown>) {
  return member.send({ method: 'PUT', url: `/workouts/${id}`, body: { kind: 'plan', ...body } });
}

async function getPlan(member: TestMember, id: string): Promise<Plan> {
  const response = await member.send({ method: 'GET', url: `/workouts/${id}` });
  expect(response.statusCode).toBe(200);
  return response.json<Plan>();
}

async function listPlans(member: TestMember): Promise<PlanSummary[]> {
  const response = await member.send({ method: 'GET', url: '/workouts/' });
  return response.json<{ plans: PlanSummary[] }>().plans;
}

const manualPlan = {
  kind: 'plan',
  name: 'My push and pull',
  goal: 'strength',
  weeks: 3,
  days: [
    {
      name: 'Push',
      weekday: 2,
      exercises: [
        { exerciseId: 'goblet_squat', sets: 3, repsMin: 8, repsMax: 10, loadKg: 20 },
        { exerciseId: 'push_up', sets: 3, repsMin: 6, repsMax: 12, rir: 2, restSeconds: 120 },
      ],
    },
    { name: 'Pull', exercises: [{ exerciseId: 'plank', sets: 2, repsMin: 1, repsMax: 1 }] },
  ],
};

/** The first resistance exercise of the plan, with where it stands. */
function firstExercise(plan: Plan): { dayId: string; exercise: PlanExercise } {
  for (const day of plan.days) {
    const [exercise] = day.exercises;
    if (exercise) return { dayId: day.id, exercise };
  }
  throw new Error('The plan has no exercise.');
}

describe('a plan written by hand', () => {
  it('is kept as written, active, and filled with what the engine knows', async () => {
    const member = await makeOwner();
    const response = await create(member, manualPlan);
    expect(response.statusCode).toBe(201);
    const plan = response.json<Plan>();
    expect(plan).toMatchObject({
      name: 'My push and pull',
      goal: 'strength',
      source: 'manual',
      status: 'active',
      weeks: 3,
      weekKinds: ['build', 'build', 'build'],
      safety: { status: 'fits' },
    });
    const [push, pull] = plan.days;
    expect(push).toMatchObject({ name: 'Push', weekday: 2, kind: 'strength', isHard: true });
    expect(push?.exercises[0]).toMatchObject({
      name: getExercise('goblet_squat').name,
      sets: 3,
      setsByWeek: [3, 3, 3],
      repsMin: 8,
      repsMax: 10,
      loadKg: 20,
      rir: 2,
      rpe: 8,
      restSeconds: 90,
    });
    expect(pull?.weekday).toBeUndefined();
    expect(pull?.exercises[0]?.holdSeconds).toBeGreaterThan(0);
    for (const day of plan.days) {
      expect(day.warmup.length).toBeGreaterThan(0);
      expect(day.estimatedSeconds).toBeGreaterThan(0);
    }
    expect(plan.muscleVolumes.find(({ group }) => group === 'quads')?.plannedSetsByWeek).toEqual([
      3, 3, 3,
    ]);
    expect(await getPlan(member, plan.id)).toEqual(plan);
  });

  it('takes the place of the active plan', async () => {
    const member = await makeOwner();
    const before = await generate(member);
    await create(member, manualPlan);
    expect((await getPlan(member, before.id)).status).toBe('archived');
  });

  it('points out what the engine would do differently', async () => {
    const member = await makeOwner({ equipment: ['bodyweight'] });
    const plan = (await create(member, manualPlan)).json<Plan>();
    expect(plan.warnings.join(' ')).toMatch(/Goblet squat needs/);
    expect(plan.warnings.join(' ')).toMatch(/basic movement is missing/);
  });

  it('is refused where a condition forbids an exercise, and nothing is saved', async () => {
    const member = await makeOwner({ injuries: [{ condition: 'wrist_pain' }] });
    const response = await create(member, manualPlan);
    expect(response.statusCode).toBe(422);
    const { errors } = response.json<Problem>();
    expect(errors).toMatchObject([{ path: 'days.0.exercises.1.exerciseId' }]);
    expect(errors?.[0]?.message).toMatch(/left out because of/);
    expect(await listPlans(member)).toEqual([]);
  });

  it('is refused with a card when the screening says stop', async () => {
    const member = await makeOwner({ screening: { answers: { fainting: true } } });
    const response = await create(member, manualPlan);
    expect(response.statusCode).toBe(422);
    expect(response.json<Problem>()).toMatchObject({
      code: 'SCREENING_STOP',
      card: { kind: 'clearance' },
    });
  });

  it.each([
    ['days.0.exercises.0.exerciseId', { exerciseId: 'no_such_exercise' }],
    ['days.0.exercises.0.repsMax', { repsMin: 10, repsMax: 5 }],
    ['days.0.exercises.0.sets', { sets: 11 }],
    ['days.0.exercises.0.loadKg', { loadKg: -1 }],
  ])('is refused for a wrong %s, and nothing is saved', async (path, wrong) => {
    const member = await makeOwner();
    const exercise = { exerciseId: 'goblet_squat', sets: 3, repsMin: 8, repsMax: 10, ...wrong };
    const days = [{ name: 'One', exercises: [exercise] }];
    const response = await create(member, { ...manualPlan, days });
    expect(response.statusCode).toBe(422);
    expect(response.json<Problem>().errors?.map((error) => error.path)).toContain(path);
    expect(await listPlans(member)).toEqual([]);
  });

  it('gives the first plan again for the same id and body, and clashes with another body', async () => {
    const member = await makeOwner();
    const body = { ...manualPlan, id: testApp.deps.ids.next() };
    const first = await create(member, body);
    expect((await create(member, body)).json()).toEqual(first.json());
    expect((await create(member, { ...body, name: 'Another' })).statusCode).toBe(409);
    expect(await listPlans(member)).toHaveLength(1);
  });

  it('is refused without login', async () => {
    const response = await testApp.app.inject({
      method: 'POST',
      url: '/workouts/',
      payload: manualPlan,
    });
    expect(response.statusCode).toBe(401);
  });
});

describe('the list of plans', () => {
  it('has the active plan first, then the newest, and nobody else’s', async () => {
    const [member, other] = [await makeOwner(), await makeOwner()];
    await generate(other);
    const first = await generate(member);
    testApp.clock.advanceSeconds(1);
    const second = await generate(member);
    testApp.clock.advanceSeconds(1);
    await generate(member);
    await edit(member, first.id, { status: 'active', version: 2 });
    const plans = await listPlans(member);
    expect(plans).toHaveLength(3);
    expect(plans[0]).toMatchObject({ id: first.id, status: 'active' });
    expect(plans[2]).toMatchObject({ id: second.id, status: 'archived', daysPerWeek: 3 });
  });
});

describe('PUT /workouts/{id} of a plan', () => {
  it('renames', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    const response = await edit(member, plan.id, { name: 'Winter block', version: 1 });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ ...plan, name: 'Winter block', version: 2 });
  });

  it('archives and restores; restored, it starts again in week 1', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    await edit(member, plan.id, { status: 'archived', version: 1 });
    expect((await listPlans(member))[0]).toMatchObject({ status: 'archived', version: 2 });
    const restored = await edit(member, plan.id, { status: 'active', version: 2 });
    expect(restored.json()).toEqual({ ...plan, version: 3 });
  });

  it('leaves an active plan active when it is restored again', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    const response = await edit(member, plan.id, { status: 'active', version: 1 });
    expect(response.json()).toEqual({ ...plan, version: 2 });
  });

  it('measures a restored plan against the member of today', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    await edit(member, plan.id, { status: 'archived', version: 1 });
    await completeProfile(member, { equipment: ['bodyweight'] });
    const restored = (await edit(member, plan.id, { status: 'active', version: 2 })).json<Plan>();
    expect(restored.safety.status).toBe('needs_update');
    expect(restored.safety.reasons.join(' ')).toMatch(/needs/);
  });

  it('does not restore a plan while the screening says stop', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    await edit(member, plan.id, { status: 'archived', version: 1 });
    await completeProfile(member, { screening: { answers: { chestPain: 'now' } } });
    const response = await edit(member, plan.id, { status: 'active', version: 2 });
    expect(response.json<Problem>()).toMatchObject({ code: 'SCREENING_STOP' });
    expect((await getPlan(member, plan.id)).status).toBe('archived');
  });

  it('rewrites the days by hand and keeps their ids', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    const response = await edit(member, plan.id, { days: manualPlan.days, version: 1 });
    expect(response.statusCode).toBe(200);
    const after = response.json<Plan>();
    expect(after).toMatchObject({ source: 'manual', name: plan.name, goal: plan.goal });
    expect(after.days.map(({ id }) => id)).toEqual(plan.days.slice(0, 2).map(({ id }) => id));
    expect(after.days.map(({ name }) => name)).toEqual(['Push', 'Pull']);
    expect((await listPlans(member))[0]?.daysPerWeek).toBe(2);
  });

  it('refuses unsafe days and saves nothing', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    await completeProfile(member, { injuries: [{ condition: 'wrist_pain' }] });
    const before = await getPlan(member, plan.id);
    const response = await edit(member, plan.id, { days: manualPlan.days, version: 1 });
    expect(response.statusCode).toBe(422);
    expect(await getPlan(member, plan.id)).toEqual(before);
  });

  it('refuses an older version and saves nothing of it', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    await edit(member, plan.id, { name: 'First', version: 1 });
    const late = await edit(member, plan.id, { name: 'Late', version: 1 });
    expect(late.statusCode).toBe(409);
    expect(late.json<Problem>().code).toBe('VERSION_MISMATCH');
    expect((await getPlan(member, plan.id)).name).toBe('First');
  });

  it('does not find the plan of another member', async () => {
    const [owner, other] = [await makeOwner(), await makeOwner()];
    const plan = await generate(owner);
    expect((await edit(other, plan.id, { name: 'Mine', version: 1 })).statusCode).toBe(404);
    expect((await getPlan(owner, plan.id)).name).toBe(plan.name);
  });
});

describe('DELETE /workouts/{id} of a plan', () => {
  it('removes it, once', async () => {
    const member = await makeOwner();
    const { id } = await generate(member);
    const remove = () => member.send({ method: 'DELETE', url: `/workouts/${id}` });
    expect((await remove()).statusCode).toBe(204);
    expect((await remove()).statusCode).toBe(404);
    expect(await listPlans(member)).toEqual([]);
  });

  it('does not find the plan of another member', async () => {
    const [owner, other] = [await makeOwner(), await makeOwner()];
    const { id } = await generate(owner);
    const response = await other.send({ method: 'DELETE', url: `/workouts/${id}` });
    expect(response.statusCode).toBe(404);
    expect((await getPlan(owner, id)).id).toBe(id);
  });
});

interface Alternatives {
  items: { exerciseId: string; reason: string }[];
}

function alternatives(member: TestMember, plan: Plan, query: Record<string, string>) {
  const search = new URLSearchParams(query);
  return member.send({ method: 'GET', url: `/workouts/${plan.id}/alternatives?${search}` });
}

function swap(member: TestMember, planId: string, body: Record<string, unknown>) {
  return member.send({ method: 'POST', url: `/workouts/${planId}/swap`, body });
}

describe('GET /workouts/{id}/alternatives', () => {
  it('lists what can stand in, with reasons, and without what the day has', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    const { dayId, exercise } = firstExercise(plan);
    const response = await alternatives(member, plan, { dayId, exerciseId: exercise.exerciseId });
    expect(response.statusCode).toBe(200);
    const { items } = response.json<Alternatives>();
    expect(items.length).toBeGreaterThan(0);
    const taken = plan.days.find(({ id }) => id === dayId)?.exercises ?? [];
    for (const { exerciseId, reason } of items) {
      expect(taken.map((one) => one.exerciseId)).not.toContain(exerciseId);
      expect(reason).not.toBe('');
    }
  });

  it('does not know another day, another exercise, or the plan of another member', async () => {
    const [member, other] = [await makeOwner(), await makeOwner()];
    const plan = await generate(member);
    const { dayId, exercise } = firstExercise(plan);
    const here = { dayId, exerciseId: exercise.exerciseId };
    const answers = await Promise.all([
      alternatives(member, plan, { ...here, dayId: testApp.deps.ids.next() }),
      alternatives(member, plan, { ...here, exerciseId: 'hang_power_clean' }),
      alternatives(other, plan, here),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
  });

  it('refuses a bad query, and without login', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    const bad = await alternatives(member, plan, { dayId: 'monday', exerciseId: 'plank' });
    const nobody = await testApp.app.inject({
      method: 'GET',
      url: `/workouts/${plan.id}/alternatives`,
    });
    expect([bad.statusCode, nobody.statusCode]).toEqual([400, 401]);
  });
});

describe('POST /workouts/{id}/swap', () => {
  it('puts the chosen exercise in the place of the other, with its own repetitions', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    const { dayId, exercise } = firstExercise(plan);
    const { exerciseId } = exercise;
    const found = await alternatives(member, plan, { dayId, exerciseId });
    const [best] = found.json<Alternatives>().items;
    const replacementId = best?.exerciseId ?? '';
    const response = await swap(member, plan.id, { dayId, exerciseId, replacementId, version: 1 });
    expect(response.statusCode).toBe(200);
    const after = response.json<Plan>();
    expect(after.version).toBe(2);
    const swapped = after.days.find(({ id }) => id === dayId)?.exercises[0];
    const replacement = getExercise(replacementId);
    expect(swapped).toMatchObject({
      exerciseId: replacementId,
      name: replacement.name,
      sets: exercise.sets,
      setsByWeek: exercise.setsByWeek,
    });
    expect(swapped?.why.text).toContain(exercise.name);
    if (swapped?.holdSeconds === undefined) {
      expect(swapped?.repsMin).toBeGreaterThanOrEqual(replacement.repRange[0]);
      expect(swapped?.repsMax).toBeLessThanOrEqual(replacement.repRange[1]);
    }
    expect(await getPlan(member, plan.id)).toEqual(after);
  });

  it('chooses the best alternative itself when none is named', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    const { dayId, exercise } = firstExercise(plan);
    const { exerciseId } = exercise;
    const [best] = (await alternatives(member, plan, { dayId, exerciseId })).json<Alternatives>()
      .items;
    const after = (await swap(member, plan.id, { dayId, exerciseId, version: 1 })).json<Plan>();
    expect(firstExercise(after).exercise.exerciseId).toBe(best?.exerciseId);
  });

  it('makes the plan fit again once everything a condition forbids is swapped', async () => {
    const member = await makeOwner({ fitnessLevel: 'intermediate' });
    const { id } = await generate(member);
    const injuries = [{ condition: 'shoulder_impingement' }];
    await member.send({ method: 'PUT', url: '/users/profile', body: { injuries } });
    let plan = await getPlan(member, id);
    expect(plan.safety.status).toBe('needs_update');
    const forbidden = new Set(['overhead_load', 'behind_neck', 'upright_row']);
    for (const day of plan.days) {
      for (const { exerciseId } of day.exercises) {
        if (!getExercise(exerciseId).tags.some((tag) => forbidden.has(tag))) continue;
        const response = await swap(member, id, {
          dayId: day.id,
          exerciseId,
          version: plan.version,
        });
        expect(response.statusCode).toBe(200);
        plan = response.json<Plan>();
      }
    }
    const codes = plan.days.flatMap((day) => day.exercises.map(({ why }) => why.code));
    expect(codes).toContain('INJURY_SUBSTITUTED');
    expect(plan.safety).toEqual({ status: 'fits', reasons: [] });
  });

  it('refuses an exercise that a condition forbids, and saves nothing', async () => {
    const member = await makeOwner({ injuries: [{ condition: 'wrist_pain' }] });
    const plan = await generate(member);
    const { dayId, exercise } = firstExercise(plan);
    const response = await swap(member, plan.id, {
      dayId,
      exerciseId: exercise.exerciseId,
      replacementId: 'push_up',
      version: 1,
    });
    expect(response.statusCode).toBe(422);
    expect(response.json<Problem>().errors).toMatchObject([{ path: 'replacementId' }]);
    expect(await getPlan(member, plan.id)).toEqual(plan);
  });

  it('refuses an exercise that the day has, and one that nobody knows', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    const { dayId, exercise } = firstExercise(plan);
    const here = { dayId, exerciseId: exercise.exerciseId, version: 1 };
    for (const replacementId of [exercise.exerciseId, 'no_such_exercise']) {
      const response = await swap(member, plan.id, { ...here, replacementId });
      expect(response.statusCode).toBe(422);
    }
  });

  it('refuses an older version', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    const { dayId, exercise } = firstExercise(plan);
    await edit(member, plan.id, { name: 'Newer', version: 1 });
    const here = { dayId, exerciseId: exercise.exerciseId, version: 1 };
    const response = await swap(member, plan.id, here);
    expect(response.statusCode).toBe(409);
    expect(response.json<Problem>().code).toBe('VERSION_MISMATCH');
  });

  it('swaps once for one idempotency key', async () => {
    const member = await makeOwner();
    const plan = await generate(member);
    const { dayId, exercise } = firstExercise(plan);
    const request = {
      method: 'POST',
      url: `/workouts/${plan.id}/swap`,
      body: { dayId, exerciseId: exercise.exerciseId, version: 1 },
      headers: { 'idempotency-key': 'swap-1' },
    } as const;
    const first = await member.send(request);
    const again = await member.send(request);
    expect(again.statusCode).toBe(200);
    expect(again.body).toBe(first.body);
  });

  it('does not find the plan of another member, and asks for login', async () => {
    const [owner, other] = [await makeOwner(), await makeOwner()];
    const plan = await generate(owner);
    const { dayId, exercise } = firstExercise(plan);
    const here = { dayId, exerciseId: exercise.exerciseId, version: 1 };
    expect((await swap(other, plan.id, here)).statusCode).toBe(404);
    const url = `/workouts/${plan.id}/swap`;
    const nobody = await testApp.app.inject({ method: 'POST', url, payload: here });
    expect(nobody.statusCode).toBe(401);
    expect(await getPlan(owner, plan.id)).toEqual(plan);
  });
});

describe('GET /workouts/plans', () => {
  async function recommended(member: TestMember): Promise<RecommendedPlan[]> {
    const response = await member.send({ method: 'GET', url: '/workouts/plans' });
    expect(response.statusCode).toBe(200);
    return response.json<{ items: RecommendedPlan[] }>().items;
  }

  it('offers the own goal first, then fewer days, shorter sessions and the second goal', async () => {
    const member = await makeOwner({ goals: ['hypertrophy', 'strength'] });
    const items = await recommended(member);
    expect(
      items.map(({ goal, daysPerWeek, minutesPerSession }) => [
        goal,
        daysPerWeek,
        minutesPerSession,
      ]),
    ).toEqual([
      ['hypertrophy', 3, 45],
      ['hypertrophy', 2, 45],
      ['hypertrophy', 3, 30],
      ['strength', 3, 45],
    ]);
    for (const { reasons } of items) expect(reasons.length).toBeGreaterThan(1);
  });

  it('offers one more day to who trains twice a week', async () => {
    const member = await makeOwner({ daysPerWeek: 2 });
    expect((await recommended(member)).map(({ daysPerWeek }) => daysPerWeek)).toContain(3);
  });

  it('stores nothing, and offers nothing while the screening says stop', async () => {
    const member = await makeOwner({ screening: { answers: { chestPain: 'now' } } });
    expect(await recommended(member)).toEqual([]);
    expect(await listPlans(member)).toEqual([]);
  });

  it('refuses without login', async () => {
    const response = await testApp.app.inject({ method: 'GET', url: '/workouts/plans' });
    expect(response.statusCode).toBe(401);
  });
});
