import type { Plan, Profile, Progress, Session, SessionSummary, Today } from '@vigor/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../../test/build-test-app.ts';
import { demoMember, developmentAdmin } from './accounts.ts';
import { seedDevelopment } from './seed.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
  testApp.clock.set(new Date());
});

afterAll(() => testApp.close());

async function signIn(account: typeof demoMember): Promise<Session> {
  const response = await testApp.app.inject({
    method: 'POST',
    url: '/auth/login',
    payload: { email: account.email, password: account.password },
  });
  expect(response.statusCode).toBe(200);
  return response.json<Session>();
}

test('makes an administrator and a demo member with a believable history, once', async () => {
  expect(await seedDevelopment(testApp.deps.env)).toBe('seeded');
  expect(await seedDevelopment(testApp.deps.env)).toBe('there');

  expect((await signIn(developmentAdmin)).user).toMatchObject({
    role: 'admin',
    emailVerified: true,
  });
  const { accessToken, user } = await signIn(demoMember);
  expect(user).toMatchObject({ role: 'member', emailVerified: true, onboardingComplete: true });
  async function read<Answer>(url: string): Promise<Answer> {
    const headers = { authorization: `Bearer ${accessToken}` };
    return (await testApp.app.inject({ method: 'GET', url, headers })).json<Answer>();
  }

  const profile = await read<Profile>('/users/profile');
  expect(profile).toMatchObject({ displayName: 'Dana', planCheck: { status: 'fits' } });
  expect(profile.weightKg).toBeGreaterThan(60);

  const today = await read<Today>('/workouts/today');
  const plan = await read<Plan>(`/workouts/${today.plan?.id}`);
  expect(plan).toMatchObject({ status: 'active', currentWeek: 5, weeks: 8 });
  expect(today.next?.planDay.exercises.length).toBeGreaterThan(2);
  expect(today.streak.weeks).toBeGreaterThanOrEqual(10);
  expect(today.lastRecords).toHaveLength(3);

  const progress = await read<Progress>('/workouts/progress');
  expect(progress.totals.sessions).toBeGreaterThanOrEqual(40);
  expect(progress.totals.sessions).toBeLessThan(progress.weeks.length * 4);
  expect(progress.lifts).toHaveLength(12);
  const countTrends = (wanted: string) =>
    progress.lifts.filter(({ trend }) => trend === wanted).length;
  expect(countTrends('rising')).toBeGreaterThan(countTrends('falling'));
  expect(progress.measurements.length).toBeGreaterThan(20);
  expect(progress.milestones.map(({ code }) => code)).toContain('sessions_25');

  const { sessions } = await read<{ sessions: { items: SessionSummary[] } }>('/workouts/');
  expect(sessions.items[0]?.day.localeCompare(today.day)).toBe(-1);
});
