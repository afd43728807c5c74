import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { contextOf } from '../../../test/context-of.ts';
import { completeProfile, makeMember } from '../../../test/factories.ts';
import { logSession, makeLifter, makePlan, setsOf } from '../../../test/training-factories.ts';
import { ageBandOf } from './facts.age-band.ts';
import { loadFacts, loadIdentity } from './facts.service.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(async () => {
  await testApp.close();
});

describe('loadFacts', () => {
  it('holds the plan, the last session and how long ago it was', async () => {
    const member = await makeLifter(testApp);
    const plan = await makePlan(member);
    await logSession(member, plan.id, {
      startedAt: '2026-11-16T18:00:00.000Z',
      note: 'My physio is called Canary',
      sets: setsOf('barbell_bench_press', 3, { reps: 5, weightKg: 80 }),
    });
    const facts = await loadFacts(contextOf(testApp, member));
    expect(facts).toMatchObject({
      today: '2026-11-18',
      plan: { id: plan.id },
      daysSinceLastSession: 2,
      lastSession: { day: '2026-11-16' },
    });
    expect(facts.progress.lifts[0]?.exerciseId).toBe('barbell_bench_press');
  });

  it('says nothing of who the member is', async () => {
    const member = await makeLifter(testApp);
    await completeProfile(member, {
      displayName: 'Canary Jones',
      injuries: [{ condition: 'low_back_pain', note: 'Canary clinic' }],
    });
    const plan = await makePlan(member);
    await logSession(member, plan.id, {
      startedAt: '2026-11-16T18:00:00.000Z',
      note: 'Canary was here',
      sets: setsOf('barbell_bench_press', 1, { reps: 5, weightKg: 80 }),
    });
    const ctx = contextOf(testApp, member);
    const { planInput: _planInput, ...facts } = await loadFacts(ctx);
    const text = JSON.stringify(facts);
    for (const secret of ['Canary', '1994-05-12', ...(await loadIdentity(ctx)), member.userId]) {
      expect(text).not.toContain(secret);
    }
  });

  it('works for a member who has done nothing yet', async () => {
    const facts = await loadFacts(contextOf(testApp, await makeMember(testApp)));
    expect(facts).toMatchObject({
      sessions: [],
      profile: { conditions: [], ageBand: 'not given' },
    });
    expect(facts.plan).toBeUndefined();
  });
});

describe('ageBandOf', () => {
  it.each([
    ['2010-11-19', 'under 18'],
    ['2008-11-18', '18–29'],
    ['1996-11-19', '18–29'],
    ['1996-11-18', '30–39'],
    ['1961-11-18', '65 or older'],
    [null, 'not given'],
  ])('puts a birth on %s into %s', (birthDate, band) => {
    expect(ageBandOf(birthDate, '2026-11-18')).toBe(band);
  });
});
