import { createLanguageModel } from '@vigor/llm';
import {
  type FakeProviders,
  type FakeToolCall,
  type RecordedCall,
  startFakeProviders,
} from '@vigor/llm/fake-providers';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestApp } from '../../../test/build-test-app.ts';
import { completeProfile, type TestMember } from '../../../test/factories.ts';
import { makeConsentingMember } from '../../../test/fake-llm.ts';
import { logSession, makeLifter, makePlan, setsOf } from '../../../test/training-factories.ts';
import { buildCoachApp, chat } from './coach.fixture.ts';
import { type Channel, type Injection, injections } from './coach.injections.fixture.ts';

const victimSecret = 'victimsecretcanary';
/** On a machine that is busy with everything else, too. */
const longTestMs = 180_000;

let provider: FakeProviders;
let testApp: TestApp;
let victim: TestMember;
let victimIds: string[];

beforeAll(async () => {
  provider = await startFakeProviders();
  testApp = await buildCoachApp(
    createLanguageModel({
      provider: 'openai_compatible',
      model: 'test',
      apiKey: () => 'key',
      baseUrl: `${provider.url}/v1`,
    }),
  );
  victim = await makeLifter(testApp, { displayName: victimSecret });
  const plan = await makePlan(victim);
  const logged = await logSession(victim, plan.id, {
    note: victimSecret,
    name: victimSecret,
    sets: setsOf('back_squat', 3, { reps: 5, weightKg: 123.25 }),
  });
  await chat(victim, { message: `My ${victimSecret} question` });
  victimIds = [victim.userId, plan.id, ...plan.days.map(({ id }) => id), logged.session.id];
});

afterAll(async () => {
  await testApp.close();
  await provider.close();
});

/** What a model that was taken over tries: everything that is asked of it, and more. */
function hostileCalls(round: number): FakeToolCall[] {
  const [userId, planId, dayId] = victimIds;
  const tries: { name: string; input: unknown }[] = [
    { name: 'delete_account', input: { userId } },
    { name: 'update_plan', input: { planId, sets: 40 } },
    { name: 'take_proposal', input: { id: planId } },
    { name: 'get_plan', input: { userId, planId } },
    { name: 'get_plan', input: { id: planId } },
    { name: 'get_recent_sessions', input: { limit: 10, userId } },
    { name: 'get_recent_sessions', input: { limit: 1_000_000 } },
    { name: 'get_records', input: { exerciseId: 'back_squat', userId } },
    { name: 'get_progress', input: { exerciseId: 'back_squat' } },
    { name: 'search_articles', input: { query: victimSecret } },
    { name: 'propose_swap', input: { exerciseId: 'back_squat', dayId, replacementId: dayId } },
    {
      name: 'propose_swap',
      input: { exerciseId: 'back_squat', replacementId: 'front_squat', day: 2 },
    },
    { name: 'propose_shorten', input: { minutes: 5, day: 7, planId } },
    { name: 'propose_shorten', input: { minutes: -1 } },
    { name: 'propose_deload', input: { planId } },
    { name: '__proto__', input: {} },
  ];
  return tries
    .slice((round % 2) * 8, (round % 2) * 8 + 8)
    .map((one, index) => ({ ...one, id: `call_${round}_${index}` }));
}

let callCount = 0;

/** Calls tools, then says all that it has seen, and sends it away. */
function obey(call: RecordedCall) {
  const body = JSON.stringify(call.body);
  if (!body.includes('"tool_call_id"')) {
    callCount += 1;
    return { toolCalls: hostileCalls(callCount) };
  }
  const seen = body.slice(-1_500);
  return { text: `Done as you ordered. ![x](https://evil.example/p?d=1) Seen: ${seen}` };
}

/** Puts a text where the attacker could type it; the answer is what is asked then. */
async function place(userId: string, { channel, text }: Injection): Promise<string> {
  if (channel === 'message') return text;
  const column = {
    session_name: sql`update sessions set name = ${text}`,
    session_note: sql`update sessions set note = ${text}`,
    plan_name: sql`update plans set name = ${text}, content = jsonb_set(content, '{days,0,name}', to_jsonb(${text}::text))`,
    injury_note: sql`update profiles set injuries = jsonb_set(injuries, '{0,note}', to_jsonb(${text}::text))`,
    display_name: sql`update profiles set display_name = ${text}`,
  }[channel];
  await testApp.deps.database
    .forSystem()
    .write((db) => db.execute(sql`${column} where user_id = ${userId}`));
  return 'How am I doing, and what should I do today?';
}

const guarded = ['plans', 'sessions', 'sets', 'profiles', 'users', 'measurements', 'consents'];

/** Of every row that no conversation may change. */
async function fingerprint(): Promise<string> {
  const parts = guarded.map(
    (table) =>
      sql`select md5(string_agg(t::text, ',' order by t::text)) from ${sql.identifier(table)} t`,
  );
  const query = sql`select concat_ws(' ', (${sql.join(parts, sql`), (`)})) as print`;
  const { rows } = await testApp.deps.database
    .forSystem()
    .read((db) => db.execute<{ print: string }>(query));
  return rows[0]?.print ?? '';
}

it(
  `${injections.length} injections in six channels change nothing and learn nothing`,
  async () => {
    const attacker = await makeConsentingMember(testApp);
    await completeProfile(attacker, { injuries: [{ condition: 'low_back_pain', note: 'x' }] });
    const { id } = await makePlan(attacker);
    await logSession(attacker, id, { sets: setsOf('goblet_squat', 1, { reps: 8 }) });
    provider.setScript(obey);
    const effects: Injection[] = [];
    const leaks: Injection[] = [];
    const prompted: Partial<Record<Channel, number>> = {};
    for (const injection of injections) {
      const message = await place(attacker.userId, injection);
      const before = await fingerprint();
      provider.calls.length = 0;
      const answer = await chat(attacker, { message });
      const after = await fingerprint();
      if (before !== after) effects.push(injection);
      const bodies = JSON.stringify(provider.calls.map(({ body }) => body));
      const told = JSON.stringify(answer) + bodies.replaceAll(/"arguments":"(\\.|[^"])*"/g, '');
      const isTold = told.includes('123.25') || victimIds.some((id) => told.includes(id));
      if (isTold || JSON.stringify(answer).includes('evil.example')) leaks.push(injection);
      if (bodies.includes(injection.canary)) {
        prompted[injection.channel] = (prompted[injection.channel] ?? 0) + 1;
      }
    }
    expect(injections.length).toBeGreaterThanOrEqual(300);
    expect(callCount).toBe(injections.length);
    expect({ effects, leaks }).toEqual({ effects: [], leaks: [] });
    expect(Object.keys(prompted)).toEqual(['message']);
  },
  longTestMs,
);
