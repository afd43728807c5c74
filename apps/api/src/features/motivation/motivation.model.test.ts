import type { DailyMessage, WorkoutAnalysis } from '@vigor/contract';
import { type FakeProviders, startFakeProviders } from '@vigor/llm/fake-providers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import type { TestMember } from '../../../test/factories.ts';
import { askingFake } from '../../../test/fake-llm.ts';
import { get, logSession, makeLifter, makePlan, setsOf } from '../../../test/training-factories.ts';

let provider: FakeProviders;
let testApp: TestApp;

beforeAll(async () => {
  provider = await startFakeProviders();
  testApp = await buildTestApp(askingFake(provider));
});

afterAll(async () => {
  await testApp.close();
  await provider.close();
});

afterEach(() => provider.reset());

async function agree(member: TestMember, isGranted = true): Promise<void> {
  const body = { purpose: 'ai_processing', isGranted };
  const response = await member.send({ method: 'PUT', url: '/users/consents', body });
  expect(response.statusCode).toBe(200);
}

/** Somebody with a session of yesterday after a gap of 13 days. */
async function makeReturner(own: Record<string, unknown> = {}) {
  const member = await makeLifter(testApp, own);
  const plan = await makePlan(member);
  const sets = setsOf('barbell_bench_press', 3, { reps: 6, weightKg: 80, rpe: 8 });
  await logSession(member, plan.id, { startedAt: '2026-11-04T18:00:00.000Z', sets });
  const { session } = await logSession(member, plan.id, {
    startedAt: '2026-11-17T18:00:00.000Z',
    name: 'Canary name',
    note: 'Canary note',
    planDayId: plan.days[0]?.id,
    sets,
  });
  return { member, plan, session };
}

function say(text: string): void {
  provider.setScript(() => ({ text }));
}

function message(member: TestMember): Promise<DailyMessage> {
  return get<DailyMessage>(member, '/ai/daily-message');
}

async function analyse(member: TestMember, body: object): Promise<WorkoutAnalysis> {
  const response = await member.send({ method: 'POST', url: '/ai/workout-analysis', body });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<WorkoutAnalysis>();
}

describe('the daily message with a model', () => {
  it('is in the words of the model where they keep the number', async () => {
    const { member } = await makeReturner();
    await agree(member);
    say('Back in the gym after 13 days. That took a decision, and you made it!');
    const daily = await message(member);
    expect(daily).toMatchObject({ reasonCode: 'back', fallback: false });
    expect(daily.text).toBe(
      'Back in the gym after 13 days. That took a decision, and you made it!',
    );
    expect(daily.provider).not.toBe('fallback');
    provider.reset();
    expect(await message(member)).toEqual(daily);
  });

  it.each([
    'Back after 14 days. Well done!',
    'Back after 13 days. You failed for long enough, no excuses now!',
    'Back after 13 days. You have a torn meniscus.',
    'Back after 13 days. See <b>this</b>.',
    'Back. After 13 days. Well. Done.',
    '',
  ])('stays in our words where the model says “%s”', async (text) => {
    const { member } = await makeReturner();
    await agree(member);
    say(text);
    const daily = await message(member);
    expect(daily).toMatchObject({ reasonCode: 'back', fallback: true, provider: 'fallback' });
    expect(daily.text).toContain('13 days');
  });

  it('is asked of nobody without consent', async () => {
    const { member } = await makeReturner();
    const before = provider.calls.length;
    expect((await message(member)).fallback).toBe(true);
    expect(provider.calls.length).toBe(before);
  });

  it('is asked of nobody where figures are kept from the member', async () => {
    const { member } = await makeReturner({ screening: { answers: { eatingDisorder: 'yes' } } });
    await agree(member);
    const before = provider.calls.length;
    expect((await message(member)).fallback).toBe(true);
    expect(provider.calls.length).toBe(before);
  });

  it('does not wait for a slow model', async () => {
    const { member } = await makeReturner();
    await agree(member);
    provider.setScript(() => ({ text: 'Back after 13 days. Well done!', delayMs: 8_000 }));
    const startedAt = performance.now();
    expect((await message(member)).fallback).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(4_000);
  });

  it('tells a model no name of the member’s own, and puts it back afterwards', async () => {
    const member = await makeLifter(testApp);
    await agree(member);
    await member.send({
      method: 'POST',
      url: '/workouts/',
      body: {
        kind: 'plan',
        name: 'Mine',
        goal: 'hypertrophy',
        weeks: 4,
        days: [
          {
            name: 'Canary day',
            weekday: 3,
            exercises: [{ exerciseId: 'barbell_bench_press', sets: 3, repsMin: 5, repsMax: 8 }],
          },
        ],
      },
    });
    const asked: string[] = [];
    provider.setScript(({ body }) => {
      asked.push(JSON.stringify(body));
      const minutes = /about (\d+) minutes/.exec(JSON.stringify(body))?.[1];
      return { text: `Your first one is THE_SESSION, about ${minutes} minutes. Enjoy it!` };
    });
    const daily = await message(member);
    expect(daily).toMatchObject({ reasonCode: 'first_session', fallback: false });
    expect(daily.text).toContain('Canary day');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.join(' ')).not.toContain('Canary');
    expect(asked.join(' ')).not.toContain(member.userId);
  });
});

describe('the analysis with a model', () => {
  const good = 'You came back after 13 days and did all 3 sets. Keep the same weight next time.';

  it('is summed up by the model, from the findings alone', async () => {
    const { member, session } = await makeReturner();
    await agree(member);
    const asked: string[] = [];
    provider.setScript(({ body }) => {
      asked.push(JSON.stringify(body));
      return { text: good };
    });
    const analysis = await analyse(member, { sessionId: session.id });
    expect(analysis).toMatchObject({ summary: good, fallback: false });
    expect(asked.join(' ')).not.toContain('Canary');
    expect(asked.join(' ')).not.toContain(member.userId);
  });

  it('is not paid for twice, until the session is edited', async () => {
    const { member, session } = await makeReturner();
    await agree(member);
    say(good);
    const first = await analyse(member, { sessionId: session.id });
    const calls = provider.calls.length;
    expect(await analyse(member, { sessionId: session.id })).toEqual(first);
    expect(provider.calls.length).toBe(calls);
    const { name, startedAt, durationSeconds, version } = session;
    const sets = session.sets.slice(0, 2);
    const edited = await member.send({
      method: 'PUT',
      url: `/workouts/${session.id}`,
      body: { kind: 'session', name, startedAt, durationSeconds, version, sets },
    });
    expect(edited.statusCode, edited.body).toBe(200);
    const second = await analyse(member, { sessionId: session.id });
    expect(provider.calls.length).toBeGreaterThan(calls);
    expect(second.highlights).not.toEqual(first.highlights);
  });

  it.each([
    'You did 17 sets. Well done!',
    'You burned 300 calories. Well done!',
    '<script>alert(1)</script>',
  ])('keeps our summary where the model says “%s”', async (text) => {
    const { member, session } = await makeReturner();
    await agree(member);
    say(text);
    const analysis = await analyse(member, { sessionId: session.id });
    expect(analysis.fallback).toBe(true);
    expect(analysis.summary).not.toBe(text);
  });

  it('is free and asks nobody when the built-in coach is asked for', async () => {
    const { member, session } = await makeReturner();
    await agree(member);
    say(good);
    const before = provider.calls.length;
    const builtIn = await analyse(member, { sessionId: session.id, builtIn: true });
    expect(builtIn.fallback).toBe(true);
    expect(provider.calls.length).toBe(before);
    expect((await analyse(member, { sessionId: session.id })).fallback).toBe(false);
  });

  it('leaves the words of the model when consent is withdrawn', async () => {
    const { member, session } = await makeReturner();
    await agree(member);
    say(good);
    expect((await analyse(member, { sessionId: session.id })).fallback).toBe(false);
    await agree(member, false);
    expect((await analyse(member, { sessionId: session.id })).fallback).toBe(true);
  });
});
