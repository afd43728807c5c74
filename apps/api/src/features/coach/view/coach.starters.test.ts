import type { CoachView } from '@vigor/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { completeProfile, makeMember, type TestMember } from '../../../../test/factories.ts';
import {
  get,
  logSession,
  makeLifter,
  makePlan,
  setsOf,
} from '../../../../test/training-factories.ts';
import { agree } from '../coach.fixture.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(() => testApp.close());

async function starters(member: TestMember): Promise<string[]> {
  const { items } = await get<{ items: { text: string }[] }>(member, '/ai/starters');
  return items.map(({ text }) => text);
}

async function makeTrained(startedAt: string): Promise<TestMember> {
  const member = await makeLifter(testApp);
  const plan = await makePlan(member);
  await logSession(member, plan.id, {
    startedAt,
    note: 'CANARY',
    sets: setsOf('back_squat', 3, { reps: 5, weightKg: 80 }),
  });
  return member;
}

describe('GET /ai/starters', () => {
  it('helps to a plan where there is none', async () => {
    expect((await starters(await makeMember(testApp)))[0]).toBe('Which plan would suit me?');
  });

  it('speaks of the first session to who has a plan and no session', async () => {
    const member = await makeLifter(testApp);
    await makePlan(member);
    expect((await starters(member))[0]).toBe('What do I do in my first session?');
  });

  it('asks for the load of today’s first exercise on a training day', async () => {
    const start = testApp.clock.now();
    testApp.clock.set(new Date('2026-11-19T09:00:00Z'));
    const member = await makeTrained('2026-11-16T18:00:00.000Z');
    const [first, second] = await starters(member);
    testApp.clock.set(start);
    expect(first).toMatch(/^How heavy should my .*squat be today\?$/);
    expect(second).toContain('20 minutes');
  });

  it('looks back right after a session', async () => {
    const member = await makeTrained('2026-11-18T07:00:00.000Z');
    expect((await starters(member))[0]).toBe('How did my session go?');
  });

  it.each([
    ['2026-11-08T18:00:00.000Z', '10 days off'],
    ['2026-10-01T18:00:00.000Z', 'a few weeks off'],
  ])('offers the way back after %s, without guilt', async (startedAt, words) => {
    const [first, second] = await starters(await makeTrained(startedAt));
    expect(first).toContain(words);
    expect(second).toContain('5-minute');
  });

  it('points to the doctor where training is stopped', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member, { screening: { answers: { fainting: true } } });
    expect((await starters(member))[0]).toContain('doctor');
  });

  it('gives four at most, each once, and refuses nobody', async () => {
    const found = await starters(await makeTrained('2026-11-17T18:00:00.000Z'));
    expect(found.length).toBeLessThanOrEqual(4);
    expect(new Set(found).size).toBe(found.length);
    const nobody = await testApp.app.inject({ method: 'GET', url: '/ai/starters' });
    expect(nobody.statusCode).toBe(401);
  });
});

describe('GET /ai/coach-view', () => {
  it('shows what a prompt holds, and what never leaves', async () => {
    const member = await makeTrained('2026-11-16T18:00:00.000Z');
    const view = await get<CoachView>(member, '/ai/coach-view');
    expect(view).toMatchObject({ aiConsent: false, providers: [] });
    expect(view.sections.map(({ kind }) => kind)).toEqual([
      'profile',
      'plan',
      'sessions',
      'records',
      'progress',
      'articles',
    ]);
    const text = JSON.stringify(view.sections);
    expect(text).toContain('5 × 80 kg');
    for (const secret of ['CANARY', 'Bench day', member.username, '1994']) {
      expect(text).not.toContain(secret);
    }
    expect(view.neverSent.length).toBeGreaterThan(4);
  });

  it('says whether consent was given', async () => {
    const member = await makeMember(testApp);
    await agree(member);
    expect((await get<CoachView>(member, '/ai/coach-view')).aiConsent).toBe(true);
  });
});
