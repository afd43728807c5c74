import type { Plan, Problem, Profile } from '@vigor/contract';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import {
  completeProfile,
  makeAdmin,
  makeMember,
  type TestMember,
} from '../../../test/factories.ts';
import { auditLog } from '../../db/schema/auth.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(async () => {
  await testApp.close();
});

async function getProfile(member: TestMember): Promise<Profile> {
  const response = await member.send({ method: 'GET', url: '/users/profile' });
  expect(response.statusCode).toBe(200);
  return response.json<Profile>();
}

function editProfile(member: TestMember, body: Record<string, unknown>) {
  return member.send({ method: 'PUT', url: '/users/profile', body });
}

describe('GET /users/profile', () => {
  it('gives a new member a profile to start from', async () => {
    const member = await makeMember(testApp);
    expect(await getProfile(member)).toMatchObject({
      id: member.userId,
      email: member.email,
      displayName: member.username,
      goals: ['general_health'],
      equipment: ['bodyweight'],
      onboardingComplete: false,
      onboardingStep: 'goals',
      tier: 'FREE',
      planCheck: { status: 'no_plan', reasons: [] },
      screening: { status: 'ok', isSensitive: false, answeredAt: null },
      version: 1,
    });
  });

  it('answers 304 to who has the newest version', async () => {
    const member = await makeMember(testApp);
    const first = await member.send({ method: 'GET', url: '/users/profile' });
    const headers = { 'if-none-match': String(first.headers.etag) };
    const second = await member.send({ method: 'GET', url: '/users/profile', headers });
    expect(second.statusCode).toBe(304);
  });

  it('refuses without login', async () => {
    const response = await testApp.app.inject({ method: 'GET', url: '/users/profile' });
    expect(response.statusCode).toBe(401);
  });
});

describe('PUT /users/profile', () => {
  it('changes the sent fields and leaves the others', async () => {
    const member = await makeMember(testApp);
    const response = await editProfile(member, { displayName: 'Ada', heightCm: 171.5 });
    expect(response.statusCode).toBe(200);
    const after = await getProfile(member);
    expect(after).toMatchObject({ displayName: 'Ada', heightCm: 171.5, version: 2 });
    expect(after.goals).toEqual(['general_health']);
    expect(response.json()).toEqual(after);
  });

  it('removes an optional value with null', async () => {
    const member = await makeMember(testApp);
    await editProfile(member, { weightKg: 80 });
    await editProfile(member, { weightKg: null });
    expect((await getProfile(member)).weightKg).toBeNull();
  });

  it('refuses an edit of an older version and saves nothing of it', async () => {
    const member = await makeMember(testApp);
    await editProfile(member, { displayName: 'First', version: 1 });
    const late = await editProfile(member, { displayName: 'Late', version: 1 });
    expect(late.statusCode).toBe(409);
    expect(late.json<Problem>().code).toBe('VERSION_MISMATCH');
    expect(await getProfile(member)).toMatchObject({ displayName: 'First', version: 2 });
  });

  it('lets one of two edits of the same version through', async () => {
    const member = await makeMember(testApp);
    const answers = await Promise.all(
      ['One', 'Two'].map((displayName) => editProfile(member, { displayName, version: 1 })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  });

  it.each([
    ['birthDate', { birthDate: '2011-01-01' }],
    ['birthDate', { birthDate: '1899-01-01' }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['locale', { locale: 'not a locale' }],
    ['likes.0', { likes: ['no_such_exercise'] }],
    ['dislikes.1', { dislikes: ['goblet_squat', 'no_such_exercise'] }],
    ['equipment.0', { equipment: ['moon_boots'] }],
    ['goals', { goals: [] }],
    ['screening.answers.clearedOn', { screening: { answers: { clearedOn: '2027-01-01' } } }],
    ['', { role: 'admin' }],
    ['', { tier: 'UNLIMITED' }],
  ])('refuses a wrong %s and saves nothing', async (path, wrong) => {
    const member = await makeMember(testApp);
    const response = await editProfile(member, { displayName: 'Changed', ...wrong });
    expect(response.statusCode).toBe(422);
    expect(response.json<Problem>().errors?.map((error) => error.path)).toContain(path);
    expect(await getProfile(member)).toMatchObject({
      displayName: member.username,
      tier: 'FREE',
      version: 1,
    });
  });

  it('accepts members on their sixteenth birthday', async () => {
    const member = await makeMember(testApp);
    const sixteen = await editProfile(member, { birthDate: '2010-11-18' });
    expect(sixteen.statusCode).toBe(200);
    const dayTooYoung = await editProfile(member, { birthDate: '2010-11-19' });
    expect(dayTooYoung.statusCode).toBe(422);
  });

  it('keeps the day of the answers until an answer changes', async () => {
    const member = await makeMember(testApp);
    await editProfile(member, { screening: { answers: { chestPain: 'no', fainting: false } } });
    const first = (await getProfile(member)).screening.answeredAt;
    testApp.clock.advanceSeconds(60);
    await editProfile(member, { screening: { answers: { fainting: false, chestPain: 'no' } } });
    expect((await getProfile(member)).screening.answeredAt).toBe(first);
    await editProfile(member, { screening: { answers: { chestPain: 'last_month' } } });
    const after = (await getProfile(member)).screening;
    expect(after.status).toBe('stop_clearance');
    expect(after.answeredAt).not.toBe(first);
  });

  it('lets a clearance older than a year run out', async () => {
    const member = await makeMember(testApp);
    const answers = { heartDisease: 'yes' };
    await editProfile(member, { screening: { answers: { ...answers, clearedOn: '2026-10-01' } } });
    expect((await getProfile(member)).screening.status).toBe('modify');
    await editProfile(member, { screening: { answers: { ...answers, clearedOn: '2025-10-01' } } });
    expect((await getProfile(member)).screening.status).toBe('stop_clearance');
  });

  it('finishes onboarding only with goals, birth date and screening answers', async () => {
    const member = await makeMember(testApp);
    await editProfile(member, { onboardingStep: 'done' });
    expect((await getProfile(member)).onboardingComplete).toBe(false);
    await completeProfile(member);
    expect((await getProfile(member)).onboardingComplete).toBe(true);
  });

  it('keeps likes and dislikes, each once', async () => {
    const member = await makeMember(testApp);
    await editProfile(member, { likes: ['goblet_squat', 'goblet_squat'], dislikes: ['plank'] });
    expect(await getProfile(member)).toMatchObject({
      likes: ['goblet_squat'],
      dislikes: ['plank'],
    });
  });

  it('changes nobody else', async () => {
    const [member, other] = [await makeMember(testApp), await makeMember(testApp)];
    await editProfile(member, { displayName: 'Mine' });
    expect((await getProfile(other)).displayName).toBe(other.username);
  });
});

describe('the check of the active plan', () => {
  async function makePlan(member: TestMember): Promise<Plan> {
    const response = await member.send({
      method: 'POST',
      url: '/ai/generate-workout',
      body: { seed: 7 },
    });
    expect(response.statusCode).toBe(201);
    return response.json<Plan>();
  }

  it('says at once what an injury rules out, and keeps it on the plan', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member, { fitnessLevel: 'intermediate' });
    const plan = await makePlan(member);
    const injuries = [{ condition: 'shoulder_impingement', side: 'right', painNow: 3 }];
    const edited = (await editProfile(member, { injuries })).json<Profile>();
    expect(edited.planCheck.status).toBe('needs_update');
    expect(edited.planCheck.reasons.join(' ')).toMatch(/left out because of/);
    expect((await getProfile(member)).planCheck).toEqual(edited.planCheck);
    const read = await member.send({ method: 'GET', url: `/workouts/${plan.id}` });
    expect(read.json<Plan>().safety).toEqual(edited.planCheck);
  });

  it('fits again once the injury is gone', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member, { fitnessLevel: 'intermediate' });
    await makePlan(member);
    await editProfile(member, { injuries: [{ condition: 'shoulder_impingement' }] });
    const healed = (await editProfile(member, { injuries: [] })).json<Profile>();
    expect(healed.planCheck).toEqual({ status: 'fits', reasons: [] });
  });

  it('stops the plan when an answer asks for a check-up', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    await makePlan(member);
    const screening = { answers: { chestPain: 'now' } };
    const edited = (await editProfile(member, { screening })).json<Profile>();
    expect(edited.planCheck.status).toBe('stopped');
    expect(edited.screening.status).toBe('emergency');
  });

  it('no longer aims at losing weight once an answer speaks against it', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member, { goals: ['fat_loss'] });
    await makePlan(member);
    const screening = { answers: { chestPain: 'no', eatingDisorder: 'yes' } };
    const edited = (await editProfile(member, { screening })).json<Profile>();
    expect(edited.planCheck.status).toBe('needs_update');
    expect(edited.planCheck.reasons.join(' ')).toMatch(/plan for your health/);
  });

  it('names the equipment that is missing now', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    await makePlan(member);
    const edited = (await editProfile(member, { equipment: ['bodyweight'] })).json<Profile>();
    expect(edited.planCheck.status).toBe('needs_update');
    expect(edited.planCheck.reasons.join(' ')).toMatch(/needs dumbbell/);
  });

  it('leaves the plan alone when only the name changes', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    await makePlan(member);
    const edited = (await editProfile(member, { displayName: 'Ada' })).json<Profile>();
    expect(edited.planCheck).toEqual({ status: 'fits', reasons: [] });
  });
});

describe('the tier', () => {
  it('is read by its owner', async () => {
    const member = await makeMember(testApp);
    const response = await member.send({ method: 'GET', url: '/users/tier' });
    expect(response.json()).toEqual({ userId: member.userId, tier: 'FREE' });
  });

  it('is changed by an administrator, with a line in the audit log', async () => {
    const [admin, member] = [await makeAdmin(testApp), await makeMember(testApp)];
    const body = { userId: member.userId, tier: 'PREMIUM' };
    const response = await admin.send({ method: 'PUT', url: '/users/tier', body });
    expect(response.statusCode).toBe(200);
    expect((await getProfile(member)).tier).toBe('PREMIUM');
    const lines = await testApp.deps.database
      .forSystem()
      .read((db) => db.select().from(auditLog).where(eq(auditLog.userId, member.userId)));
    expect(lines).toMatchObject([{ action: 'tier.changed', actorId: admin.userId }]);
    expect(JSON.stringify(lines)).not.toContain('PREMIUM');
  });

  it('is not changed by a member', async () => {
    const member = await makeMember(testApp);
    const body = { userId: member.userId, tier: 'UNLIMITED' };
    const response = await member.send({ method: 'PUT', url: '/users/tier', body });
    expect(response.statusCode).toBe(403);
    expect((await getProfile(member)).tier).toBe('FREE');
  });

  it('is not found for a member who does not exist, and refuses a tier that does not', async () => {
    const admin = await makeAdmin(testApp);
    const userId = testApp.deps.ids.next();
    const send = (body: Record<string, unknown>) =>
      admin.send({ method: 'PUT', url: '/users/tier', body });
    expect((await send({ userId, tier: 'PREMIUM' })).statusCode).toBe(404);
    expect((await send({ userId: admin.userId, tier: 'GOLD' })).statusCode).toBe(422);
  });

  it('refuses without login', async () => {
    const get = await testApp.app.inject({ method: 'GET', url: '/users/tier' });
    const put = await testApp.app.inject({ method: 'PUT', url: '/users/tier', payload: {} });
    expect([get.statusCode, put.statusCode]).toEqual([401, 401]);
  });
});
