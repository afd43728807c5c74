import type { DailyMessage, Recommendation, WorkoutAnalysis } from '@vigor/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { completeProfile, makeMember, type TestMember } from '../../../test/factories.ts';
import {
  get,
  logSession,
  makeLifter,
  makePlan,
  sessionBody,
  setsOf,
} from '../../../test/training-factories.ts';
import { countSentences } from './motivation.faithful-text.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(async () => {
  await testApp.close();
});

beforeEach(() => testApp.clock.set(new Date('2026-11-18T09:00:00Z')));

function message(member: TestMember): Promise<DailyMessage> {
  return get<DailyMessage>(member, '/ai/daily-message');
}

async function recommendations(member: TestMember): Promise<Recommendation[]> {
  return (await get<{ items: Recommendation[] }>(member, '/ai/recommendations')).items;
}

async function analyse(
  member: TestMember,
  sessionId: string,
  own: Record<string, unknown> = {},
): Promise<WorkoutAnalysis> {
  const body = { sessionId, ...own };
  const response = await member.send({ method: 'POST', url: '/ai/workout-analysis', body });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<WorkoutAnalysis>();
}

const benchPress = 'barbell_bench_press';

function benchSession(startedAt: string, reps = 6, weightKg = 80) {
  return {
    startedAt,
    sets: setsOf(benchPress, 3, { reps, weightKg, rpe: 8 }),
  };
}

describe('the daily message', () => {
  it('welcomes a member with nothing yet, and offers a plan', async () => {
    const daily = await message(await makeMember(testApp));
    expect(daily).toMatchObject({
      day: '2026-11-18',
      reasonCode: 'welcome',
      action: { kind: 'make_plan' },
      fallback: true,
    });
    expect(countSentences(daily.text)).toBe(2);
  });

  it('stays the same for the day, whatever happens, and is new tomorrow', async () => {
    testApp.clock.set(new Date('2026-11-18T23:58:00Z'));
    const member = await makeLifter(testApp);
    const first = await message(member);
    const plan = await makePlan(member);
    await logSession(member, plan.id, benchSession('2026-11-18T07:00:00.000Z'));
    expect(await message(member)).toEqual(first);
    testApp.clock.advanceSeconds(180);
    const second = await message(member);
    expect(second.day).toBe('2026-11-19');
    expect(second.text).not.toBe(first.text);
  });

  it('is one message when it is asked for twice at once', async () => {
    const member = await makeLifter(testApp);
    await makePlan(member);
    const messages = await Promise.all(Array.from({ length: 6 }, () => message(member)));
    for (const one of messages) expect(one).toEqual(messages[0]);
  });

  it('celebrates the first session after a gap', async () => {
    const member = await makeLifter(testApp);
    const plan = await makePlan(member);
    await logSession(member, plan.id, benchSession('2026-11-04T18:00:00.000Z'));
    await logSession(member, plan.id, benchSession('2026-11-17T18:00:00.000Z'));
    const daily = await message(member);
    expect(daily.reasonCode).toBe('back');
    expect(daily.text).toContain('13 days');
  });

  it('speaks of a record in pounds to whoever lifts in pounds', async () => {
    const member = await makeLifter(testApp, { units: 'imperial' });
    const plan = await makePlan(member);
    await logSession(member, plan.id, benchSession('2026-11-16T18:00:00.000Z'));
    await logSession(member, plan.id, benchSession('2026-11-17T18:00:00.000Z', 8, 84));
    const daily = await message(member);
    expect(daily.reasonCode).toBe('record');
    expect(daily.text).toMatch(/Barbell bench press: .* lb/);
    expect(daily.text).not.toMatch(/\bkg\b/);
  });

  it('puts a doctor first as soon as a health answer asks for it', async () => {
    const member = await makeLifter(testApp);
    await makePlan(member);
    expect((await message(member)).reasonCode).not.toBe('stopped');
    await completeProfile(member, { screening: { answers: { chestPain: 'last_month' } } });
    const daily = await message(member);
    expect(daily).toMatchObject({ reasonCode: 'stopped', action: { kind: 'open_profile' } });
    expect(await message(member)).toEqual(daily);
    expect((await recommendations(member)).map(({ reasonCode }) => reasonCode)).toEqual([
      'stopped',
    ]);
  });

  it('has neither streak nor record for a member from whom figures are kept', async () => {
    const member = await makeLifter(testApp);
    const plan = await makePlan(member);
    await logSession(member, plan.id, benchSession('2026-11-16T18:00:00.000Z'));
    await logSession(member, plan.id, benchSession('2026-11-17T18:00:00.000Z', 8, 84));
    expect((await message(member)).reasonCode).toBe('record');
    await completeProfile(member, {
      screening: { answers: { eatingDisorder: 'yes' } },
      fitnessLevel: 'intermediate',
    });
    const daily = await message(member);
    expect(['stopped', 'gentle_rest', 'gentle_training']).toContain(daily.reasonCode);
  });

  it('speaks in the style that the member chose', async () => {
    const texts: string[] = [];
    for (const coachStyle of ['calm', 'cheerful', 'direct', 'scientific']) {
      texts.push((await message(await makeLifter(testApp, { coachStyle }))).text);
    }
    expect(new Set(texts).size).toBe(4);
  });
});

describe('recommendations', () => {
  it('are about the next step, at most four, each with its reason', async () => {
    const member = await makeMember(testApp);
    const items = await recommendations(member);
    expect(items.map(({ reasonCode }) => reasonCode)).toEqual(['profile_incomplete', 'no_plan']);
    for (const item of items) expect(item.action).toBeDefined();
  });

  it('offer a short version after a missed day of the plan', async () => {
    const member = await makeLifter(testApp);
    const plan = await makePlan(member);
    await logSession(member, plan.id, benchSession('2026-11-13T18:00:00.000Z'));
    const items = await recommendations(member);
    expect(items[0]).toMatchObject({
      reasonCode: 'short_version',
      action: { kind: 'start_micro_workout' },
    });
    expect(items.length).toBeLessThanOrEqual(4);
  });

  it('lead to an article that is there, about what the plan holds', async () => {
    const member = await makeLifter(testApp);
    await makePlan(member);
    const item = (await recommendations(member)).find(
      ({ reasonCode }) => reasonCode === 'in_your_plan',
    );
    expect(item?.action?.kind).toBe('open_article');
    const article = await get<{ title: string }>(member, `/articles/${item?.action?.id}`);
    expect(article.title).toBe(item?.title);
  });
});

describe('the analysis of a session', () => {
  it('says how it compares with the plan, the last time and the records', async () => {
    const member = await makeLifter(testApp);
    const plan = await makePlan(member);
    const planDayId = plan.days[0]?.id;
    await logSession(member, plan.id, {
      ...benchSession('2026-11-09T18:00:00.000Z'),
      planDayId,
    });
    const { session } = await logSession(member, plan.id, {
      ...benchSession('2026-11-16T18:00:00.000Z', 8, 82.5),
      planDayId,
    });
    const analysis = await analyse(member, session.id);
    expect(analysis).toMatchObject({ sessionId: session.id, fallback: true });
    expect(analysis.highlights.join(' ')).toContain('All 3 planned sets done.');
    expect(analysis.records.length).toBeGreaterThan(0);
    expect(analysis.summary).toContain(analysis.records[0] ?? 'no record');
    expect(analysis.nextTime.join(' ')).toContain('Barbell bench press');
  });

  it('says kindly where the effort was above the plan, and what helps', async () => {
    const member = await makeLifter(testApp);
    const plan = await makePlan(member);
    const { session } = await logSession(member, plan.id, {
      planDayId: plan.days[0]?.id,
      startedAt: '2026-11-16T18:00:00.000Z',
      sets: setsOf(benchPress, 3, { reps: 4, weightKg: 80, rpe: 10 }),
    });
    const { concerns, nextTime } = await analyse(member, session.id);
    expect(concerns).toContain('The effort was RPE 10 on average, with 8 in the plan.');
    expect(concerns).toContain('Barbell bench press: 3 of 3 sets ended below 5 repetitions.');
    expect(nextTime.join(' ')).toContain('2 repetitions in reserve');
  });

  it('sees that one side does less than the other', async () => {
    const member = await makeLifter(testApp);
    const body = sessionBody({
      sets: [
        { exerciseId: 'one_arm_db_row', reps: 12, weightKg: 20, side: 'left' },
        { exerciseId: 'one_arm_db_row', reps: 8, weightKg: 20, side: 'right' },
      ],
    });
    const response = await member.send({
      method: 'POST',
      url: '/workouts/',
      body: { kind: 'session', ...body },
    });
    expect(response.statusCode, response.body).toBe(201);
    const { concerns } = await analyse(member, body.id ?? '');
    expect(concerns.join(' ')).toContain('12 repetitions on the left and 8 on the right');
  });

  it('has no finding, and says so, where no working set is logged', async () => {
    const member = await makeLifter(testApp);
    const body = sessionBody({ sets: setsOf(benchPress, 1, { kind: 'warmup', reps: 5 }) });
    await member.send({ method: 'POST', url: '/workouts/', body: { kind: 'session', ...body } });
    const analysis = await analyse(member, body.id ?? '');
    expect(analysis.highlights).toEqual([]);
    expect(analysis.summary).toContain('No working set');
  });

  it('never tells a name or a note of the member’s own', async () => {
    const member = await makeLifter(testApp);
    const plan = await makePlan(member);
    const { session } = await logSession(member, plan.id, {
      ...benchSession('2026-11-16T18:00:00.000Z'),
      name: 'Canary with Ann',
      note: 'Canary note',
    });
    expect(JSON.stringify(await analyse(member, session.id))).not.toContain('Canary');
  });

  it('is refused for a session of somebody else, or of nobody', async () => {
    const [owner, other] = [await makeLifter(testApp), await makeLifter(testApp)];
    const plan = await makePlan(owner);
    const { session } = await logSession(owner, plan.id, benchSession('2026-11-16T18:00:00.000Z'));
    for (const builtIn of [true, false]) {
      const response = await other.send({
        method: 'POST',
        url: '/ai/workout-analysis',
        body: { sessionId: session.id, builtIn },
      });
      expect(response.statusCode).toBe(404);
    }
  });

  it('answers the same key with the same answer', async () => {
    const member = await makeLifter(testApp);
    const plan = await makePlan(member);
    const { session } = await logSession(member, plan.id, benchSession('2026-11-16T18:00:00.000Z'));
    const send = () =>
      member.send({
        method: 'POST',
        url: '/ai/workout-analysis',
        headers: { 'idempotency-key': `analysis-${session.id}` },
        body: { sessionId: session.id },
      });
    expect((await send()).json()).toEqual((await send()).json());
  });
});
