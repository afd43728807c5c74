import type { Plan, Problem, Proposal } from '@vigor/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { contextOf } from '../../../test/context-of.ts';
import { completeProfile, makeMember, type TestMember } from '../../../test/factories.ts';
import { makeLifter, makePlan } from '../../../test/training-factories.ts';
import { loadFacts } from '../facts/facts.service.ts';
import { createProposal, type ProposalWish } from './proposals.service.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(async () => {
  await testApp.close();
});

async function propose(member: TestMember, wish: ProposalWish): Promise<Proposal | undefined> {
  const ctx = contextOf(testApp, member);
  return createProposal(ctx, { wish, facts: await loadFacts(ctx) });
}

async function offered(member: TestMember, wish: ProposalWish): Promise<Proposal> {
  const proposal = await propose(member, wish);
  if (!proposal) throw new Error('Nothing was offered.');
  return proposal;
}

function decide(member: TestMember, id: string, decision: 'take' | 'decline' | 'undo') {
  return member.send({ method: 'POST', url: `/ai/proposals/${id}/${decision}` });
}

async function readPlan(member: TestMember, id: string): Promise<Plan> {
  return (await member.send({ method: 'GET', url: `/workouts/${id}` })).json<Plan>();
}

function firstExercise(plan: Plan): string {
  return plan.days[0]?.exercises[0]?.exerciseId ?? '';
}

async function makeTrainee() {
  const member = await makeLifter(testApp);
  return { member, plan: await makePlan(member) };
}

/** Everything of a plan but what counts its changes. */
function contentOf({ version: _version, ...content }: Plan) {
  return content;
}

const wishes: [string, (plan: Plan) => ProposalWish][] = [
  ['swap', (plan) => ({ kind: 'swap', exerciseId: firstExercise(plan) })],
  ['shorten', () => ({ kind: 'shorten', minutes: 11 })],
  ['deload', () => ({ kind: 'deload' })],
];

describe.each(wishes)('a %s', (kind, wishFor) => {
  it('changes nothing until it is taken, then the plan, and can be undone exactly', async () => {
    const { member, plan } = await makeTrainee();
    const proposal = await offered(member, wishFor(plan));
    expect(proposal).toMatchObject({ kind, status: 'open', planId: plan.id });
    expect(proposal.changes.length).toBeGreaterThan(0);
    expect(await readPlan(member, plan.id)).toEqual(plan);

    expect((await decide(member, proposal.id, 'take')).json()).toMatchObject({ status: 'taken' });
    const changed = await readPlan(member, plan.id);
    expect(changed).toMatchObject({ version: plan.version + 1, safety: { status: 'fits' } });
    expect(contentOf(changed)).not.toEqual(contentOf(plan));

    expect((await decide(member, proposal.id, 'undo')).json()).toMatchObject({ status: 'undone' });
    expect(contentOf(await readPlan(member, plan.id))).toEqual(contentOf(plan));
  });

  it('is made once, however often it is taken at once', async () => {
    const { member, plan } = await makeTrainee();
    const { id } = await offered(member, wishFor(plan));
    const answers = await Promise.all([1, 2, 3, 4].map(() => decide(member, id, 'take')));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    expect((await readPlan(member, plan.id)).version).toBe(plan.version + 1);
  });
});

describe('a proposal', () => {
  it('expires when the plan was changed in the meantime', async () => {
    const { member, plan } = await makeTrainee();
    const { id } = await offered(member, { kind: 'deload' });
    await member.send({
      method: 'PUT',
      url: `/workouts/${plan.id}`,
      body: { kind: 'plan', name: 'Mine', version: plan.version },
    });
    const refused = await decide(member, id, 'take');
    expect(refused.statusCode).toBe(409);
    expect(refused.json<Problem>().detail).toMatch(/changed since/);
    const again = await decide(member, id, 'take');
    expect(again.json<Problem>().detail).toMatch(/Ask the coach again/);
  });

  it('is refused when it no longer suits the member', async () => {
    const { member, plan } = await makeTrainee();
    const day = plan.days.find(({ exercises }) => exercises.length > 0);
    const proposal = await offered(member, {
      kind: 'swap',
      exerciseId: firstExercise(plan),
      dayId: day?.id ?? '',
    });
    await completeProfile(member, { equipment: [] });
    const { safety, version } = await readPlan(member, plan.id);
    expect([safety.status, version]).toEqual(['needs_update', plan.version]);
    const answer = await decide(member, proposal.id, 'take');
    expect([200, 409]).toContain(answer.statusCode);
    const after = await readPlan(member, plan.id);
    const news = after.safety.reasons.filter((reason) => !safety.reasons.includes(reason));
    expect(news).toEqual([]);
  });

  it('can be declined, twice too, and then not be taken', async () => {
    const { member } = await makeTrainee();
    const { id } = await offered(member, { kind: 'deload' });
    const declined = [await decide(member, id, 'decline'), await decide(member, id, 'decline')];
    expect(declined.map((answer) => answer.json<Proposal>().status)).toEqual([
      'declined',
      'declined',
    ]);
    const late = [await decide(member, id, 'take'), await decide(member, id, 'undo')];
    expect(late.map(({ statusCode }) => statusCode)).toEqual([409, 409]);
  });

  it('cannot be undone once the plan was changed again', async () => {
    const { member, plan } = await makeTrainee();
    const { id } = await offered(member, { kind: 'deload' });
    await decide(member, id, 'take');
    await member.send({
      method: 'PUT',
      url: `/workouts/${plan.id}`,
      body: { kind: 'plan', name: 'Mine', version: plan.version + 1 },
    });
    const refused = await decide(member, id, 'undo');
    expect([refused.statusCode, refused.json<Problem>().code]).toEqual([409, 'VERSION_MISMATCH']);
  });

  it.each<[string, ProposalWish]>([
    ['an exercise that is not in the plan', { kind: 'swap', exerciseId: 'pistol_squat' }],
    ['an exercise that does not exist', { kind: 'swap', exerciseId: "'; drop table plans" }],
    ['a session that fits already', { kind: 'shorten', minutes: 119 }],
    ['a session of no minutes', { kind: 'shorten', minutes: 0 }],
    ['a day of somebody else', { kind: 'shorten', minutes: 20, dayId: 'not-a-day' }],
  ])('is not made for %s', async (_what, wish) => {
    const { member } = await makeTrainee();
    expect(await propose(member, wish)).toBeUndefined();
  });

  it('is not made without a plan, nor for an exercise that the member may not do', async () => {
    const nobody = await makeMember(testApp);
    expect(await propose(nobody, { kind: 'deload' })).toBeUndefined();
    const { member, plan } = await makeTrainee();
    await completeProfile(member, { injuries: [{ condition: 'shoulder_impingement' }] });
    const replacementId = 'barbell_overhead_press';
    const exerciseId = firstExercise(plan);
    expect(await propose(member, { kind: 'swap', exerciseId, replacementId })).toBeUndefined();
  });
});

describe('/ai/proposals', () => {
  it('lists what is open, the latest first, and nothing of others', async () => {
    const { member, plan } = await makeTrainee();
    const other = await makeMember(testApp);
    const first = await offered(member, { kind: 'deload' });
    testApp.clock.advanceSeconds(1);
    const second = await offered(member, { kind: 'swap', exerciseId: firstExercise(plan) });
    const list = async (who: TestMember) =>
      (await who.send({ method: 'GET', url: '/ai/proposals' }))
        .json<{ items: Proposal[] }>()
        .items.map(({ id }) => id);
    expect(await list(member)).toEqual([second.id, first.id]);
    expect(await list(other)).toEqual([]);
    await decide(member, second.id, 'take');
    expect(await list(member)).toEqual([first.id]);
  });

  it.each(['take', 'decline', 'undo'] as const)('lets nobody else %s', async (decision) => {
    const { member } = await makeTrainee();
    const { id } = await offered(member, { kind: 'deload' });
    const other = await makeMember(testApp);
    const nobody = await testApp.app.inject({
      method: 'POST',
      url: `/ai/proposals/${id}/${decision}`,
    });
    const statuses = [
      (await decide(other, id, decision)).statusCode,
      (await decide(member, 'no-id', decision)).statusCode,
      nobody.statusCode,
    ];
    expect(statuses).toEqual([404, 404, 401]);
  });
});
